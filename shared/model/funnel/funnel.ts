import type { FunnelId, JourneyId, StageId } from '../../lib/ids.ts'
import type { Estimate } from '../estimate/estimate.ts'
import type { Stage } from '../journey/stages.ts'
import type { JsonValue } from '../plan/planMeta.ts'

/** Startup metrics; they need not run in this order. [content §5] */
export const aarrrKinds = ['acquisition', 'activation', 'retention', 'revenue', 'referral'] as const
export type Aarrr = (typeof aarrrKinds)[number]

export const funnelPeriods = ['week', 'month'] as const
export type FunnelPeriod = (typeof funnelPeriods)[number]

/** People who joined in one period: how many there were, and how many were active 1, 2, 3 … periods later. */
export interface Cohort {
  /** First day of the period they joined in. */
  readonly start: string
  /** From age 0 on; null where it is not known, or not yet. Never more than at age 0. */
  readonly active: readonly (number | null)[]
}

/** When one customer came and, where known, left; null is still there. */
export interface Lifetime {
  readonly joined: string
  readonly left: string | null
}

/** How people become customers, counted: an ordered list of stages (`FunnelStage`) and what is known of staying. */
export interface Funnel {
  readonly id: FunnelId
  readonly type: 'funnel'
  readonly order: string
  /** Empty: the funnel is called by its journey, or simply “Funnel”. */
  readonly name: string
  /** Where stages may take their numbers from. */
  readonly journey: JourneyId | null
  /** What one column of actuals and one step of a cohort's age are. */
  readonly period: FunnelPeriod
  /** By start, each start once. */
  readonly cohorts: readonly Cohort[]
  readonly lifetimes: readonly Lifetime[]
  readonly notes: string
  readonly extra: Readonly<Record<string, JsonValue>>
}

/** What was counted in one period. */
export interface Actual {
  /** First day of the period: a Monday, or the first of a month. */
  readonly start: string
  readonly count: number
}

/** What a stage is meant to reach: people a period, or a share of the stage before. */
export interface Target {
  readonly of: 'count' | 'rate'
  readonly value: number
}

/** One stage of a funnel and the metric that counts it. */
export interface FunnelStage {
  readonly id: StageId
  readonly type: 'stage'
  readonly funnel: FunnelId
  /** Key of fractional-indexing within the funnel. */
  readonly order: string
  /** Null for a stage of one's own. */
  readonly kind: Aarrr | null
  /** Empty: it is called by its kind. */
  readonly name: string
  /** What happens, what it happens to or with, and whose counts: the definition of the metric. */
  readonly event: string
  readonly property: string
  readonly who: string
  /** Out of sight and out of the reckoning; its numbers stay. */
  readonly isHidden: boolean
  /** By start, each start once. */
  readonly actuals: readonly Actual[]
  readonly target: Target | null
  /** What is believed or was measured of the share that comes from the stage before, 0–1; null: only what was counted. */
  readonly rate: Estimate | null
  /** The stage of the funnel's journey that gives the numbers while nothing is counted; null: none. */
  readonly feed: Stage | null
  readonly notes: string
  readonly extra: Readonly<Record<string, JsonValue>>
}
