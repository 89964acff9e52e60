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
  if (!isLooks(looks, mostPlanned) || !isOpenShare(alpha)) {
    const refused = undefinedBecause('bad_input')
    return { criticalZ: refused, nominalPPerLook: refused }
  }
  const strictest = criticalOf(alpha / looks)
  /** Its logarithm is nearly a line: fewer steps. */
  const excess = (z: number) => Math.log(crossingOf(looks, z) / alpha)
  const z = looks === 1 ? strictest : findRoot(excess, criticalOf(alpha), strictest)
  return { criticalZ: defined(z), nominalPPerLook: defined(2 * tailOfNormal(z)) }
}
/** More planned looks would take longer to compute than to plan. */
const mostPlanned = 100
