import { isAmount, isOpenShare } from './checks.ts'
import { findRoot } from './findRoot.ts'
import { criticalOf, quantileOf } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

/** The smallest detectable effect: the rate B must reach, and how far that is from p1. */
export interface Mde {
  readonly p2: Outcome
  readonly absolute: Outcome
  /** As a share of p1. */
  readonly relative: Outcome
}

/** With `n` people in each arm. */
export interface MdeQuestion {
  readonly n: number
  readonly p1: number
  readonly alpha: number
  readonly power: number
}

/**
 * The smallest p2 above p1 that `n` people an arm show with this power: the root of the sample-size equation.
 * Not detectable where not even a rate near 1 would be. [methods §2.5]
 */
export function computeMde({ n, p1, alpha, power }: MdeQuestion): Mde {
  const isSound = isAmount(n) && n >= 2 && [p1, alpha, power].every(isOpenShare) && power > alpha / 2
  if (!isSound) return refusedBy('bad_input')
  const atNone = criticalOf(alpha)
  const atSome = quantileOf(power)
  /** How far √n·δ is above what it must be; rises from below 0 at p1. */
  const surplus = (p2: number) => {
    const shared = (p1 + p2) / 2
    const some = atSome * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    return Math.sqrt(n) * (p2 - p1) - atNone * Math.sqrt(2 * shared * (1 - shared)) - some
  }
  if (surplus(1) <= 0) return refusedBy('not_detectable')
  const p2 = findRoot(surplus, p1, 1)
  return { p2: defined(p2), absolute: defined(p2 - p1), relative: defined(p2 / p1 - 1) }
}

function refusedBy(reason: 'bad_input' | 'not_detectable'): Mde {
  const refused = undefinedBecause(reason)
  return { p2: refused, absolute: refused, relative: refused }
}
