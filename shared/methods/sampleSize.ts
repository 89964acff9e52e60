import { isAmount, isOpenShare, roundUp } from './checks.ts'
import { criticalOf, quantileOf } from './normalTail.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome, type Reason } from './outcome.ts'

/** From the rate `p1` to be told from `p2`, with so small an α (two-sided) and so much power; all 0–1. */
export interface SizeQuestion {
  readonly p1: number
  readonly p2: number
  readonly alpha: number
  readonly power: number
}

export interface SampleSize {
  /** People in the control group, before rounding. */
  readonly exact: Outcome
  /** The same rounded up. */
  readonly perArm: Outcome
  /** People in the other group: as many, but for an unequal split. */
  readonly second: Outcome
  /** The α of each comparison. */
  readonly alphaEach: Outcome
}

/**
 * People needed for each arm, pooled variance under no difference and unpooled under the difference, as R's
 * `power.prop.test`. `ratio` is second over first; with several variations against one control each of
 * `comparisons` gets its part of α. [methods §2.5]
 */
export function computeSampleSize(
  question: SizeQuestion & { readonly ratio?: number; readonly comparisons?: number },
): SampleSize {
  const { ratio = 1, comparisons = 1 } = question
  const isSound = isAmount(ratio) && ratio > 0 && Number.isSafeInteger(comparisons) && comparisons > 0
  const each = { ...question, alpha: question.alpha / comparisons }
  const fault = isSound ? findSizeFault(each) : 'bad_input'
  if (fault) {
    const refused = undefinedBecause(fault)
    return { exact: refused, perArm: refused, second: refused, alphaEach: refused }
  }
  const exact = defined(neededFor(each, ratio))
  const second = mapOutcome(exact, (people) => defined(people * ratio))
  return { exact, perArm: upwards(exact), second: upwards(second), alphaEach: defined(each.alpha) }
}

export interface NamedSize {
  readonly exact: Outcome
  readonly perArm: Outcome
}

/**
 * Evan Miller's calculator: variance at the baseline alone. It mirrors a baseline above one half, which changes
 * nothing where p2 is mirrored with it. [methods §2.5]
 */
export function computeEvanMillerSize(question: SizeQuestion): NamedSize {
  return sizeOf(question, ({ p1, p2, alpha, power }) => {
    const none = criticalOf(alpha) * Math.sqrt(2 * p1 * (1 - p1))
    const some = quantileOf(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    return ((none + some) / (p2 - p1)) ** 2
  })
}

/** Cohen's h, the difference of the arcsine-transformed rates. */
export function computeCohenH(p1: number, p2: number): Outcome {
  const isSound = isOpenShare(p1) && isOpenShare(p2)
  return isSound
    ? defined(2 * Math.asin(Math.sqrt(p2)) - 2 * Math.asin(Math.sqrt(p1)))
    : undefinedBecause('bad_input')
}

/** By Cohen's h, as `pwr` and statsmodels do. [methods §2.5] */
export function computeArcsineSize(question: SizeQuestion): NamedSize {
  return sizeOf(question, ({ p1, p2, alpha, power }) => {
    const h = 2 * (Math.asin(Math.sqrt(p2)) - Math.asin(Math.sqrt(p1)))
    return 2 * ((criticalOf(alpha) + quantileOf(power)) / h) ** 2
  })
}

/** With Fleiss' correction, for a test that Fisher's exact one decides. [methods §2.5] */
export function computeFisherSize(question: SizeQuestion): NamedSize & { readonly uncorrected: Outcome } {
  const uncorrected = sizeOf(question, (asked) => neededFor(asked, 1)).exact
  const size = sizeOf(question, (asked) => {
    const people = neededFor(asked, 1)
    return (people / 4) * (1 + Math.sqrt(1 + 4 / (people * Math.abs(asked.p2 - asked.p1)))) ** 2
  })
  return { ...size, uncorrected }
}

/** Why there is no answer, or null. */
export function findSizeFault({ p1, p2, alpha, power }: SizeQuestion): Reason | null {
  if (![p1, p2, alpha, power].every(isOpenShare)) return 'bad_input'
  // Less power than a coin that ignores the data has: no number of people would be needed.
  if (power <= alpha / 2) return 'bad_input'
  return p1 === p2 ? 'same_rate' : null
}

function neededFor({ p1, p2, alpha, power }: SizeQuestion, ratio: number): number {
  const shared = (p1 + ratio * p2) / (1 + ratio)
  const none = criticalOf(alpha) * Math.sqrt(shared * (1 - shared) * (1 + 1 / ratio))
  const some = quantileOf(power) * Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio)
  return ((none + some) / (p2 - p1)) ** 2
}

function sizeOf(question: SizeQuestion, compute: (question: SizeQuestion) => number): NamedSize {
  const fault = findSizeFault(question)
  const exact = fault ? undefinedBecause(fault) : defined(compute(question))
  return { exact, perArm: upwards(exact) }
}

function upwards(exact: Outcome): Outcome {
  return mapOutcome(exact, (people) => defined(roundUp(people)))
}
