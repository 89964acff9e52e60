import type { ExperimentId, JourneyId, NoteId, StageId, TacticId } from '../../lib/ids.ts'
import type { Estimate, Strength } from '../estimate/estimate.ts'
import type { Stage } from '../journey/stages.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import type { SketchPlace } from '../sketch/sketchNote.ts'
import type { Direction, ExperimentKind } from './experimentKinds.ts'
import type { ExperimentScores } from './scores.ts'
import type { Seal, TestDesign } from './testDesign.ts'

export const experimentStates = ['idea', 'ready', 'running', 'analysing', 'decided'] as const
export type ExperimentState = (typeof experimentStates)[number]

/** “If we change …, then metric … goes up or down, because …”. */
export interface Hypothesis {
  readonly change: string
  readonly metric: string
  readonly direction: Direction | null
  readonly reason: string
}

/** One group. The first is the control, or the only one. */
export interface Arm {
  readonly id: string
  readonly name: string
  /** Planned share of the people, as a whole number beside the others': 1 and 1, or 9 and 1. */
  readonly weight: number
  /** Who was in it, and who of them did it; null while nothing is counted. */
  readonly people: number | null
  readonly conversions: number | null
}

/** A metric that must not get worse, counted per arm in the order of the arms. */
export interface Guardrail {
  readonly id: string
  readonly name: string
  readonly betterWhen: Direction
  readonly counts: readonly { readonly people: number | null; readonly conversions: number | null }[]
}

export const decisions = ['persevere', 'pivot', 'stop', 'again'] as const
export type Decision = (typeof decisions)[number]

/** The learning card: what was seen, what it teaches, what it does not show. */
export interface Learning {
  readonly observed: string
  readonly learned: string
  readonly notShown: string
  readonly next: string
}

/** What a result was put into, and what stood there before: the history of that number. */
export interface Application {
  readonly at: string
  /** `FunnelStage.rate`, or a number of a journey. */
  readonly target: StageId | JourneyId
  readonly number: string
  readonly before: Estimate | null
  readonly after: Estimate
}

/** Something tried on one stage of a funnel to learn whether it works. */
export interface Experiment {
  readonly id: ExperimentId
  readonly type: 'experiment'
  /** Key of fractional-indexing among those of the same state. */
  readonly order: string
  readonly name: string
  readonly state: ExperimentState
  readonly kind: ExperimentKind
  /** The stage it tries to move: its primary metric. */
  readonly stage: StageId | null
  readonly hypothesis: Hypothesis
  /** What one wants to learn or reach by it. */
  readonly background: string
  /** The event that is counted, and whom; empty: as the stage says. */
  readonly event: string
  readonly who: string
  readonly segment: NoteId | null
  readonly journey: JourneyId | null
  readonly journeyStage: Stage | null
  readonly tactic: TacticId | null
  /** The experiment it follows up. */
  readonly follows: ExperimentId | null
  readonly owner: string
  readonly start: string | null
  readonly end: string | null
  /** Minor units of the plan's currency. */
  readonly cost: number | null
  /** How much hangs on the hypothesis, and how far the data can be trusted. */
  readonly criticality: Strength | null
  readonly reliability: Strength | null
  readonly arms: readonly Arm[]
  readonly guardrails: readonly Guardrail[]
  readonly design: TestDesign
  /** Written at the start; null before. */
  readonly seal: Seal | null
  /** How many metrics or segments were looked at, from 1. */
  readonly metricsLooked: number
  readonly quotes: string
  readonly learning: Learning
  readonly decision: Decision | null
  readonly applied: readonly Application[]
  readonly scores: ExperimentScores
  /** Where it hangs on the sketch; null: where the sketch puts it. */
  readonly place: SketchPlace | null
  readonly notes: string
  readonly createdAt: string
  readonly extra: Readonly<Record<string, JsonValue>>
}
