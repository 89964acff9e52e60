import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile'
import { isHits, isOpenShare } from './checks.ts'
import { defined, undefinedBecause } from './outcome.ts'
import { type RateInterval } from './wilsonInterval.ts'

/** Clopper and Pearson's exact interval for `hits` of `tries`, wider than Wilson's. [methods §2.2] */
export function computeExactInterval(hits: number, tries: number, confidence = 0.95): RateInterval {
  const isSound = isHits(hits, tries) && isOpenShare(confidence)
  if (!isSound || tries === 0) {
    const refused = undefinedBecause(isSound ? 'zero_base' : 'bad_input')
    return { estimate: refused, lower: refused, upper: refused }
  }
  const tail = (1 - confidence) / 2
  return {
    estimate: defined(hits / tries),
    lower: defined(hits === 0 ? 0 : quantileOfBeta(tail, hits, tries - hits + 1)),
    upper: defined(hits === tries ? 1 : 1 - quantileOfBeta(tail, tries - hits, hits + 1)),
  }
}
