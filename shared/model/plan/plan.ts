import type { RecordSet } from '../../document/records.ts'
import type { PlanId, Revision } from '../../lib/ids.ts'
import type { Experiment } from '../experiment/experiment.ts'
import type { Funnel, FunnelStage } from '../funnel/funnel.ts'
import type { Journey } from '../journey/journey.ts'
import type { Note } from '../note/note.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { SketchNote } from '../sketch/sketchNote.ts'
import type { Tactic } from '../tactic/tactic.ts'
import type { JsonValue, PlanMeta } from './planMeta.ts'

export type PlanRecord =
  Note | Relationship | Journey | Tactic | Funnel | FunnelStage | Experiment | SketchNote

/** `sealed`, `amended`, `looked` and `unsealed` are of one experiment, which `detail.experiment` names. */
export const journalKinds = [
  'created',
  'duplicated',
  'replaced',
  'restored',
  'sealed',
  'amended',
  'looked',
  'unsealed',
] as const

/** One entry of the append-only journal; undo, duplicating and merging never remove one. */
export interface JournalEntry {
  readonly id: string
  /** ISO time. */
  readonly at: string
  readonly kind: (typeof journalKinds)[number]
  readonly detail: Readonly<Record<string, JsonValue>>
}

/** The monotone part: no undo takes any of it back. */
export interface PlanTrail {
  /** +1 at every edit, undo and redo. */
  readonly rev: number
  readonly createdAt: string
  readonly updatedAt: string
  /** Id of the last writing into a file; null before the first. */
  readonly revision: Revision | null
  /** `rev` when `revision` was written or read; a higher `rev` means edits since. Null before the first. */
  readonly revisionRev: number | null
  /** Earlier revisions, newest first, at most 50. */
  readonly ancestors: readonly Revision[]
  readonly journal: readonly JournalEntry[]
}

export interface Plan {
  readonly planId: PlanId
  readonly meta: PlanMeta
  readonly records: RecordSet<PlanRecord>
  readonly trail: PlanTrail
  /** Fields of the file's top level that this version does not know, kept as they came. */
  readonly extra: Readonly<Record<string, JsonValue>>
}

/** What undo and redo exchange. */
export type UndoablePart = Pick<Plan, 'meta' | 'records'>
