import type { StageId } from '../../lib/ids.ts'
import type { Direction, ExperimentKind } from './experimentKinds.ts'

/** Who looks when: once at the end, at so many planned looks, by leads in conversions, at any time. [methods §2.6] */
export const lookPlans = ['fixed', 'pocock', 'simple', 'anytime'] as const
export type LookPlan = (typeof lookPlans)[number]

export interface Looks {
  readonly plan: LookPlan
  /** Pocock: planned looks, 2–20. */
  readonly looks: number
  /** Simple sequential: conversions in all at which it ends. */
  readonly conversions: number
  /** Anytime-valid: people in all for which the sequence is tightest. */
  readonly expected: number
}

export const rules = ['test', 'posterior'] as const
export type Rule = (typeof rules)[number]

/** How sample sizes are reckoned; the first is ours, the others are named alternatives. [methods §2.5] */
export const sizeForms = ['pooled', 'evanMiller', 'arcsine', 'fisher'] as const
export type SizeForm = (typeof sizeForms)[number]

/** What is planned before anybody is counted. Shares are 0–1. */
export interface TestDesign {
  /** Rate without the change; null: the stage's own. */
  readonly baseline: number | null
  /** The smallest rate worth having. */
  readonly worthwhile: number | null
  /** Right if more than this share does it. */
  readonly threshold: number | null
  /** People in each group, or in all where there is one group; null: what the sample size says. */
  readonly planned: number | null
  /** People a day; null: the stage's own traffic. */
  readonly perDay: number | null
  /** Share of them that takes part. */
  readonly share: number
  readonly sizeForm: SizeForm
  readonly alpha: number
  readonly power: number
  readonly rule: Rule
  /** Expected loss one does not care about, as a share (0.002 is 0.2 points). */
  readonly caring: number | null
  readonly prior: { readonly a: number; readonly b: number }
  readonly looks: Looks
  /** People were put into groups by chance, at the same time. */
  readonly isRandomised: boolean
}

/** What decides: copied at the start, and from then on what the verdict goes by. */
export interface Terms {
  readonly kind: ExperimentKind
  readonly stage: StageId | null
  readonly metric: string
  /** What is counted and of whom; what the experiment leaves to its stage is as the stage said it. */
  readonly event: string
  readonly who: string
  readonly direction: Direction | null
  readonly baseline: number | null
  readonly worthwhile: number | null
  readonly threshold: number | null
  /** As `TestDesign.planned`, reckoned out; null: no number was planned. */
  readonly planned: number | null
  readonly alpha: number
  readonly power: number
  readonly rule: Rule
  readonly caring: number | null
  readonly prior: { readonly a: number; readonly b: number }
  readonly looks: Looks
  readonly isRandomised: boolean
  readonly weights: readonly number[]
  readonly guardrails: readonly {
    readonly id: string
    readonly name: string
    readonly betterWhen: Direction
  }[]
  /** Metrics and segments one looks at, from 1. */
  readonly metricsLooked: number
}

/** The rule as it was written at the start, with its entry in the journal. */
export interface Seal {
  readonly entry: string
  readonly at: string
  readonly terms: Terms
}

export const defaultDesign: TestDesign = {
  baseline: null,
  worthwhile: null,
  threshold: null,
  planned: null,
  perDay: null,
  share: 1,
  sizeForm: 'pooled',
  alpha: 0.05,
  power: 0.8,
  rule: 'test',
  caring: 0.002,
  prior: { a: 1, b: 1 },
  looks: { plan: 'fixed', looks: 4, conversions: 400, expected: 5000 },
  isRandomised: true,
}
