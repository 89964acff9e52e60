import { isAmount } from './checks.ts'
import { criticalOf, tailOfNormal } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'
import { findSizeFault } from './sampleSize.ts'

export interface Power {
  /** Chance to see the difference, in its own direction. */
  readonly power: Outcome
  /** With the chance to see it the wrong way round. */
  readonly bothTails: Outcome
}

export interface PowerQuestion {
  /** People in each arm. */
  readonly n: number
  readonly p1: number
  readonly p2: number
  readonly alpha: number
}

/** Chance of the pooled z-test to tell p2 from p1. [methods §2.5] */
export function computePower({ n, p1, p2, alpha }: PowerQuestion): Power {
  const fault = isAmount(n) && n >= 2 ? findSizeFault({ p1, p2, alpha, power: alpha }) : 'bad_input'
  if (fault) return { power: undefinedBecause(fault), bothTails: undefinedBecause(fault) }
  const shared = (p1 + p2) / 2
  const bound = criticalOf(alpha) * Math.sqrt(2 * shared * (1 - shared))
  const error = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  const shift = Math.sqrt(n) * Math.abs(p2 - p1)
  const seen = tailOfNormal((bound - shift) / error)
  return { power: defined(seen), bothTails: defined(seen + tailOfNormal((bound + shift) / error)) }
}
