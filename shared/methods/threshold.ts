import incompleteBeta from '@stdlib/math-base-special-betainc'
import type { BetaPrior } from './betaPosterior.ts'
import { isHits, isOpenShare } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'
import { computeWilsonInterval } from './wilsonInterval.ts'

export interface ThresholdInput {
  readonly hits: number
  readonly tries: number
  /** A rate within 0–1. */
  readonly threshold: number
  readonly prior?: BetaPrior | undefined
}

export interface ThresholdResult {
  readonly estimate: Outcome
  /** So many hits or more, were the rate exactly the threshold. */
  readonly pValueExceeds: Outcome
  readonly posteriorProbExceeds: Outcome
  readonly wilsonLower: Outcome
  readonly wilsonUpper: Outcome
}

/** From so much probability on a threshold is supported; at its complement it is contradicted. [methods §3.1] */
export const enoughSupport = 0.9
/** Fewer hits than this support nothing. [methods §3.1] */
export const fewestHits = 3

/** Hits of tries against a threshold that was written down: exact test, posterior, Wilson's interval. [methods §3.1] */
export function computeThreshold({ hits, tries, threshold, prior }: ThresholdInput): ThresholdResult {
  const { estimate, lower, upper } = computeWilsonInterval(hits, tries)
  const interval = { estimate, wilsonLower: lower, wilsonUpper: upper }
  const { a, b } = prior ?? { a: 1, b: 1 }
  if (!isHits(hits, tries) || !isOpenShare(threshold) || !(a > 0 && b > 0)) {
    const no = undefinedBecause('bad_input')
    return { ...interval, pValueExceeds: no, posteriorProbExceeds: no }
  }
  return {
    ...interval,
    pValueExceeds: tries === 0 ? undefinedBecause('zero_base') : defined(tailFrom(hits, tries, threshold)),
    posteriorProbExceeds: defined(incompleteBeta(1 - threshold, b + tries - hits, a + hits)),
  }
}

/** P(X ≥ hits) of a binomial count. */
function tailFrom(hits: number, tries: number, rate: number): number {
  return hits === 0 ? 1 : incompleteBeta(rate, hits, tries - hits + 1)
}

/** The fewest hits of `tries` that support `threshold`; undefined where not even all of them do. [methods §3.1] */
export function smallestSupporting(tries: number, threshold: number, prior?: BetaPrior): Outcome {
  if (!isHits(tries, tries) || !isOpenShare(threshold)) return undefinedBecause('bad_input')
  let [below, enough] = [fewestHits - 1, tries + 1]
  while (enough - below > 1) {
    const hits = Math.floor((below + enough) / 2)
    const { posteriorProbExceeds: chance } = computeThreshold({ hits, tries, threshold, prior })
    if (chance.kind === 'defined' && chance.value >= enoughSupport) enough = hits
    else below = hits
  }
  return enough > tries ? undefinedBecause('no_win') : defined(enough)
}
