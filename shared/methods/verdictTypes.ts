import type { BetaPrior } from './betaPosterior.ts'
import type { Posteriors } from './betaBinomial.ts'
import type { ChiSquare } from './chiSquare.ts'
import type { Lift } from './lift.ts'
import type { DifferenceInterval } from './newcombe.ts'
import type { Outcome, Reason } from './outcome.ts'
import type { SampleRatio } from './sampleRatio.ts'
import type { ThresholdResult } from './threshold.ts'

/** Arm 0 is the control, or the time before; null is what nobody has written down yet. */
export interface ArmCount {
  readonly people: number | null
  readonly conversions: number | null
}

/** What was counted at one of the planned looks. */
export interface Reading {
  /** From 1. */
  readonly look: number
  readonly arms: readonly ArmCount[]
}

export type LooksPlan =
  | { readonly plan: 'fixed' }
  /** With what was counted when one looked: the verdict goes by these alone until all have come. */
  | { readonly plan: 'pocock'; readonly looks: number; readonly read?: readonly Reading[] }
  /** Of control and variation together. */
  | { readonly plan: 'simple'; readonly conversions: number }
  /** The number of people at which the sequence is narrowest. */
  | { readonly plan: 'anytime'; readonly expected: number }

export interface GuardrailCount {
  readonly id: string
  readonly betterWhen: 'up' | 'down'
  readonly arms: readonly ArmCount[]
}

export interface VerdictInput {
  readonly design: 'comparison' | 'beforeAfter' | 'threshold' | 'interview'
  /** Comparison and before/after: two or more; threshold and interview: one. */
  readonly arms: readonly ArmCount[]
  /** The planned split, one for each arm. */
  readonly weights: readonly number[]
  readonly betterWhen: 'up' | 'down'
  /** As sealed; threshold: in all; null: nothing was planned. */
  readonly plannedPerArm: number | null
  /** The planned people of each arm as they were rounded; else `plannedPerArm` by the weights. */
  readonly due?: readonly number[] | null
  readonly looks: LooksPlan
  readonly rule: 'test' | 'posterior'
  readonly alpha: number
  /** The threshold of caring in points as a fraction; null: the probability alone decides. */
  readonly caring: number | null
  readonly prior: BetaPrior
  readonly threshold: number | null
  readonly isRandomised: boolean
  readonly guardrails: readonly GuardrailCount[]
  /** How many metrics or segments were looked at, from 1. */
  readonly metricsLooked: number
}

export type VerdictCall =
  /** The counts cannot be. */
  | 'inconsistent'
  | 'noData'
  /** People did not come in the planned split: the result is hidden. */
  | 'mismatch'
  /** Locked until the planned number, or until the plan of looks decides. */
  | 'running'
  | 'untestable'
  | 'better'
  | 'worse'
  | 'undecided'
  /** Better, but a guardrail is hit. */
  | 'guardrail'
  | 'supported'
  | 'contradicted'
  /** Different at the same time: no randomised test. */
  | 'changed'
  /** An interview without a threshold: counts and quotes. */
  | 'counts'

export type ArmCall = 'better' | 'worse' | 'undecided'

export interface Progress {
  /** In all; of arms that chance did not fill, no more than each was planned for until all of them have that. */
  readonly people: number
  /** In all arms together. */
  readonly planned: number | null
  /**
   * Of the planned people, or of the planned conversions of the simple sequential plan (of the variation that
   * has fewest with the control); above 1 too.
   */
  readonly share: number | null
  /** The planned looks that the number of people has reached; none of the posterior, which waits for all. */
  readonly looks: LooksProgress | null
}

export interface LooksProgress {
  readonly reached: number
  readonly planned: number
  /** The last look that was read; 0 before the first. */
  readonly read: number
  /** People in all at which the next look is due that is not yet; null after the last. */
  readonly nextAt: number | null
}

export interface SequenceInterval {
  readonly level: number
  readonly lower: number
  readonly upper: number
}

export interface VariationTest {
  readonly method: 'z' | 'fisher'
  readonly z: Outcome
  readonly p: Outcome
  /** By Holm over all variations. */
  readonly pAdjusted: Outcome
  /** What |z| had to be above at this look; of the plain two-sided test where there was no plan of looks. */
  readonly criticalZ: Outcome
}

export interface VariationVerdict {
  /** Of the arm, from 1. */
  readonly index: number
  readonly test: VariationTest
  /** At 1 − α, taken as a single look. */
  readonly newcombe: DifferenceInterval
  /** Valid whenever one looks: what decides where the plan of looks is so, else null; at its part of 1 − α. */
  readonly sequence: SequenceInterval | null
  readonly lift: Lift
  readonly posteriors: Posteriors
  /** In the direction of the metric: lower is better where it says so. */
  readonly probBetter: Outcome
  readonly lossIfChosen: Outcome
  readonly lossIfKept: Outcome
  /** By the sealed rule. */
  readonly call: ArmCall
  readonly byTest: ArmCall
  readonly byPosterior: ArmCall
}

export interface ThresholdVerdict extends ThresholdResult {
  /** So many hits or more, or fewer where lower is better, were the rate exactly the threshold. */
  readonly pValue: Outcome
  /** The fewest hits of as many people that support it; the most where lower is better. */
  readonly winningCount: Outcome
}

/** What §3.2 says, as data. */
export type VerdictNote =
  | { readonly note: 'tooFewForUsual' }
  | {
      readonly note: 'countsNotPercent'
      /** The arm that has to stand out: the variation, or 0 of a threshold. */
      readonly index: number
      readonly people: number
      readonly control: { readonly conversions: number; readonly people: number } | null
      /** The fewest (where lower is better: the most) conversions that the sealed rule would call better. */
      readonly winningCount: Outcome
    }
  | { readonly note: 'earlyExaggerated' }
  | {
      readonly note: 'differencePossible'
      readonly index: number
      readonly lower: Outcome
      readonly upper: Outcome
    }
  | {
      readonly note: 'likelyButWrong'
      readonly index: number
      /** True when the variation is the likelier one, false when the control is. */
      readonly favoursVariation: boolean
      readonly prob: Outcome
      readonly onceIn: Outcome
      /** Averaged over being right and wrong, as the rule compares it. */
      readonly expectedLoss: Outcome
      readonly lossIfWrong: Outcome
    }
  | {
      readonly note: 'noSuccesses'
      readonly index: number
      readonly people: number
      readonly oneSided: Outcome
      readonly wilson: Outcome
    }
  /** One of `onceIn` looks is significant by luck. */
  | { readonly note: 'manyLooks'; readonly looks: number; readonly onceIn: number }
  | { readonly note: 'notRandomised' }
  /** It has the best rate, but hits a guardrail that the one named as best does not. */
  | { readonly note: 'passedOver'; readonly index: number }

export interface Verdict {
  readonly call: VerdictCall
  /** Of what is inconsistent, missing or untestable. */
  readonly reason: Reason | null
  readonly progress: Progress
  /** The reading of a look that decided; null where what is counted now speaks. */
  readonly decidedBy: Reading | null
  readonly sampleRatio: SampleRatio | null
  /** Whether any of three or more arms differs. */
  readonly omnibus: ChiSquare | null
  readonly variations: readonly VariationVerdict[]
  /** The arm that won, while the call is better or guardrail. */
  readonly best: number | null
  /** Of every arm, the control first; empty while locked. */
  readonly probBest: readonly Outcome[]
  /** Ids; of the winning arm, else of any variation. */
  readonly guardrailsHit: readonly string[]
  readonly threshold: ThresholdVerdict | null
  readonly notes: readonly VerdictNote[]
}
