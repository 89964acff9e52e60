import { isHits, isOpenShare } from './checks.ts'
import { criticalOf } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

export interface RateInterval {
  readonly estimate: Outcome
  readonly lower: Outcome
  readonly upper: Outcome
}

/** Wilson's interval for `hits` of `tries`, whole numbers; undefined where nothing was tried. [methods §2.2] */
export function computeWilsonInterval(hits: number, tries: number, confidence = 0.95): RateInterval {
  if (!isHits(hits, tries) || !isOpenShare(confidence)) return allOf(undefinedBecause('bad_input'))
  if (tries === 0) return allOf(undefinedBecause('zero_base'))
  const z = criticalOf(1 - confidence)
  const rate = hits / tries
  const spread = 1 + (z * z) / tries
  const centre = (rate + (z * z) / (2 * tries)) / spread
  const half = (z / spread) * Math.sqrt((rate * (1 - rate)) / tries + (z * z) / (4 * tries * tries))
  return {
    estimate: defined(rate),
    lower: defined(hits === 0 ? 0 : Math.max(0, centre - half)),
    upper: defined(hits === tries ? 1 : Math.min(1, centre + half)),
  }
}

function allOf(outcome: Outcome): RateInterval {
  return { estimate: outcome, lower: outcome, upper: outcome }
}
