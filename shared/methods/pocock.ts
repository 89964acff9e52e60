import { isOpenShare } from './checks.ts'
import { findRoot } from './findRoot.ts'
import { criticalOf, tailOfNormal } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'
import { crossingOf, isLooks } from './peeking.ts'

export interface Pocock {
  /** |z| must be above it at a look to end the test. */
  readonly criticalZ: Outcome
  /** The same as a two-sided p. */
  readonly nominalPPerLook: Outcome
}

/** The one stricter threshold at which `looks` planned looks have the error `alpha` together. [methods §2.6] */
export function computePocock(looks: number, alpha: number): Pocock {
  if (!isLooks(looks) || !isOpenShare(alpha)) {
    const refused = undefinedBecause('bad_input')
    return { criticalZ: refused, nominalPPerLook: refused }
  }
  const strictest = criticalOf(alpha / looks)
  const excess = (z: number) => crossingOf(looks, z) - alpha
  const z = looks === 1 ? strictest : findRoot(excess, criticalOf(alpha), strictest)
  return { criticalZ: defined(z), nominalPPerLook: defined(2 * tailOfNormal(z)) }
}
