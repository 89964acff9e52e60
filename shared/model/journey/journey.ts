import type { JourneyId, NoteId } from '../../lib/ids.ts'
import type { Estimate } from '../estimate/estimate.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import type { JourneyNumber } from './journeyNumbers.ts'

export const journeyPeriods = ['day', 'week', 'month'] as const
export type JourneyPeriod = (typeof journeyPeriods)[number]

/** How the worth of a customer is reckoned. [methods §1.3] */
export const worthVariants = [
  'discounted',
  'simple',
  'discountedLater',
  'horizon',
  'expansion',
  'transactional',
  'observed',
] as const
export type WorthVariant = (typeof worthVariants)[number]

export interface Worth {
  readonly variant: WorthVariant
  /** Months that `horizon` looks ahead, 1–60. */
  readonly horizonMonths: number
  /** Discount a year, 0–10 (0.1 is ten per cent). */
  readonly discountPerYear: number
  /** Share of a cohort still there in month 0, 1, 2 …, from 1 on never rising; for `observed`. */
  readonly observed: readonly number[]
}

/** How one segment comes, stays and grows through one channel: at most one per pair. */
export interface Journey {
  /** `journeyId(segment, channel)`. */
  readonly id: JourneyId
  readonly type: 'journey'
  readonly segment: NoteId
  readonly channel: NoteId
  /** What "per period" means for people, orders and retention of this journey. */
  readonly period: JourneyPeriod
  /** First day, `YYYY-MM-DD`; null when not said. */
  readonly start: string | null
  /** What is known, by name; what is missing is not known. Numbers of both kinds of channel are kept. */
  readonly numbers: Readonly<Partial<Record<JourneyNumber, Estimate>>>
  readonly worth: Worth
  /** On the web: activated are people whom we may contact with their consent, also before they buy. */
  readonly countsConsent: boolean
  readonly notes: string
  readonly extra: Readonly<Record<string, JsonValue>>
}

/** The pair is the id, so a journey cannot exist twice and two copies of a plan meet. */
export function journeyId(segment: NoteId, channel: NoteId): JourneyId {
  return `jrn:${segment}:${channel}` as JourneyId // safe: the one place that builds them
}

/** True for a journey of this segment. */
export function isJourneyOf(id: JourneyId, segment: NoteId): boolean {
  return id.startsWith(`jrn:${segment}:`)
}

export const defaultWorth: Worth = {
  variant: 'discounted',
  horizonMonths: 36,
  discountPerYear: 0.1,
  observed: [],
}
