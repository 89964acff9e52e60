import type { JourneyId, NoteId, TacticId } from '../../lib/ids.ts'
import type { Estimate } from '../estimate/estimate.ts'
import type { Stage } from '../journey/stages.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import type { TacticNumber } from './tacticNumbers.ts'

export const media = ['earned', 'paid', 'owned'] as const
export type Medium = (typeof media)[number]

/** `running` counts now; `running` and `planned` count in the plan. [methods §1.7] */
export const tacticStatuses = ['idea', 'planned', 'running', 'stopped'] as const
export type TacticStatus = (typeof tacticStatuses)[number]

/** Something done on a stage of a journey to move people on. */
export interface Tactic {
  readonly id: TacticId
  readonly type: 'tactic'
  readonly journey: JourneyId
  /** Any stage; where the channel's kind has no such stage it stands on `stageIn(kind, stage)`. */
  readonly stage: Stage
  /** Key of fractional-indexing within journey and stage; ties by id. */
  readonly order: string
  /** Id in the catalogue; null for one's own. A name that a later version knows is kept. */
  readonly kind: string | null
  readonly name: string
  readonly medium: Medium | null
  readonly status: TacticStatus
  readonly owner: string
  readonly numbers: Readonly<Partial<Record<TacticNumber, Estimate>>>
  /** Notes of the canvas it belongs to. */
  readonly links: readonly NoteId[]
  readonly notes: string
  readonly extra: Readonly<Record<string, JsonValue>>
}
