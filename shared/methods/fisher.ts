import { isHits, isOpenShare } from './checks.ts'
import { computeExactTail, type ExactTail } from './exactTail.ts'
import { defined, unboundedBecause, undefinedBecause, type Outcome } from './outcome.ts'
import { findArmsFault, type TwoArms } from './twoArms.ts'

export interface Fisher {
  readonly pTwoSided: Outcome
  /** For B > A. */
  readonly pGreater: Outcome
  /** Of the counts themselves; R prints the conditional estimate, another number. */
  readonly oddsRatioSample: Outcome
}

/** Fisher's exact test; p is 1 where nobody or everybody did it. [methods §2.4] */
export function computeFisher(arms: TwoArms): Fisher {
  const fault = findArmsFault(arms)
  if (fault) {
    const refused = undefinedBecause(fault)
    return { pTwoSided: refused, pGreater: refused, oddsRatioSample: refused }
  }
  const { twoSided, greater } = tailOf(arms)
  return {
    pTwoSided: defined(twoSided),
    pGreater: defined(greater),
    oddsRatioSample: oddsRatioOf(arms),
  }
}

/**
 * How many of `n` in B must do it, with `x0` of `n` in A, for a two-sided p below `alpha`; undefined where not
 * even all would be enough. [methods §2.4]
 */
export function computeSmallestWin(x0: number, n: number, alpha: number): Outcome {
  if (!isHits(x0, n) || !isOpenShare(alpha)) return undefinedBecause('bad_input')
  for (let xB = x0 + 1; xB <= n; xB += 1) {
    if (tailOf({ xA: x0, nA: n, xB, nB: n }).twoSided < alpha) return defined(xB)
  }
  return undefinedBecause('no_win')
}

/** Of xB with both margins held: hypergeometric. */
function tailOf({ xA, nA, xB, nB }: TwoArms): ExactTail {
  const hits = xA + xB
  const low = Math.max(0, hits - nA)
  const high = Math.min(nB, hits)
  const peak = Math.floor(((hits + 1) * (nB + 1)) / (nA + nB + 2))
  const ratioAfter = (k: number) => ((nB - k) * (hits - k)) / ((k + 1) * (nA - hits + k + 1))
  return computeExactTail({ low, high, peak: Math.min(high, Math.max(low, peak)), ratioAfter }, xB)
}

function oddsRatioOf({ xA, nA, xB, nB }: TwoArms): Outcome {
  const top = xB * (nA - xA)
  const bottom = (nB - xB) * xA
  if (bottom > 0) return defined(top / bottom)
  return top > 0 ? unboundedBecause('zero_base') : undefinedBecause('no_contrast')
}
