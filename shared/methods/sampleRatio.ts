import { isAmount, sum } from './checks.ts'
import { refusedBy, tailOfChiSquare, type ChiSquare } from './chiSquare.ts'
import { computeExactTail } from './exactTail.ts'
import { defined, undefinedBecause, valueOf, type Outcome, type Reason } from './outcome.ts'

/** Below it the split is not the planned one. [methods §2.8] */
export const mismatchLevel = 0.001

export interface SampleRatio extends ChiSquare {
  /** The split cannot be the planned one, or somebody is in a group that should get nobody. */
  readonly isMismatch: boolean
  /** The p-value is of the exact binomial test, as so few people came. */
  readonly isExact: boolean
}

/**
 * Whether the people assigned to the groups fit the planned weights. Two groups with fewer than 40 people, or
 * with fewer than 5 to be expected in one, are tested exactly. [methods §2.8]
 */
export function computeSampleRatio(observed: readonly number[], weights: readonly number[]): SampleRatio {
  const ratio = computeChiSquareRatio(observed, weights)
  const kept = keptOf(observed, weights)
  const people = sum(kept.observed)
  const hasStray = ratio.pValue.kind === 'defined' && people < sum(observed)
  const isSmall = people < 40 || kept.weights.some((weight) => people * weight < 5 * sum(kept.weights))
  const isExact = ratio.pValue.kind === 'defined' && kept.weights.length === 2 && isSmall
  const pValue = isExact ? computeExactRatio(observed, weights).pValue : ratio.pValue
  return { ...ratio, pValue, isMismatch: hasStray || isBelow(pValue), isExact }
}

/** The χ² test of the split; a group of weight 0 is left out. */
export function computeChiSquareRatio(
  observed: readonly number[],
  weights: readonly number[],
): ChiSquare & { readonly isMismatch: boolean } {
  const kept = keptOf(observed, weights)
  const fault = findFault(observed, weights)
  if (fault) return { ...refusedBy(fault), isMismatch: false }
  const people = sum(kept.observed)
  const whole = sum(kept.weights)
  const terms = kept.observed.map((count, index) => {
    const expected = (people * (kept.weights[index] ?? 0)) / whole
    return (count - expected) ** 2 / expected
  })
  const df = terms.length - 1
  const pValue = defined(tailOfChiSquare(sum(terms), df))
  return { chisq: defined(sum(terms)), df: defined(df), pValue, isMismatch: isBelow(pValue) }
}

/** The exact two-sided binomial test of a split in two. */
export function computeExactRatio(
  observed: readonly number[],
  weights: readonly number[],
): { readonly pValue: Outcome; readonly isMismatch: boolean } {
  const kept = keptOf(observed, weights)
  const fault = findFault(observed, weights) ?? (kept.weights.length === 2 ? null : 'bad_input')
  if (fault) return { pValue: undefinedBecause(fault), isMismatch: false }
  const [first = 0, second = 0] = kept.weights
  const people = sum(kept.observed)
  const peak = Math.min(people, Math.floor(((people + 1) * first) / (first + second)))
  const ratioAfter = (k: number) => ((people - k) / (k + 1)) * (first / second)
  const pValue = defined(
    computeExactTail({ low: 0, high: people, peak, ratioAfter }, kept.observed[0] ?? 0).twoSided,
  )
  return { pValue, isMismatch: isBelow(pValue) }
}

function isBelow(pValue: Outcome): boolean {
  return (valueOf(pValue) ?? 1) < mismatchLevel
}

function keptOf(observed: readonly number[], weights: readonly number[]) {
  const isKept = (_: number, index: number) => (weights[index] ?? 0) > 0
  return { observed: observed.filter(isKept), weights: weights.filter(isKept) }
}

function findFault(observed: readonly number[], weights: readonly number[]): Reason | null {
  const isSound =
    observed.length === weights.length &&
    observed.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    weights.every(isAmount) &&
    Number.isFinite(sum(weights))
  const kept = keptOf(observed, weights)
  if (!isSound || kept.weights.length < 2) return 'bad_input'
  return sum(kept.observed) === 0 ? 'nobody_enters' : null
}
