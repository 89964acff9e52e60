import { isOpenShare } from './checks.ts'
import { criticalOf } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'
import { findArmsFault, type TwoArms } from './twoArms.ts'

export interface Lift {
  /** rateB / rateA − 1, a fraction. */
  readonly lift: Outcome
  readonly lower: Outcome
  readonly upper: Outcome
}

/**
 * Relative lift with Katz' log interval. Nobody in A: there is no base. Nobody in B: −100 %, and the interval
 * is Newcombe's alone. [methods §2.3]
 */
export function computeLift(arms: TwoArms, confidence = 0.95): Lift {
  const fault = isOpenShare(confidence) ? findArmsFault(arms) : 'bad_input'
  const { xA, nA, xB, nB } = arms
  if (fault || xA === 0) {
    const refused = undefinedBecause(fault ?? 'zero_base')
    return { lift: refused, lower: refused, upper: refused }
  }
  if (xB === 0) {
    const none = undefinedBecause('no_success')
    return { lift: defined(-1), lower: none, upper: none }
  }
  const ratio = xB / nB / (xA / nA)
  // Everybody on both sides would leave −1e-17 under the root.
  const error = Math.sqrt(Math.max(0, 1 / xB - 1 / nB + 1 / xA - 1 / nA))
  const half = criticalOf(1 - confidence) * error
  const lift = ratio - 1
  return {
    lift: defined(lift),
    lower: defined(ratio * Math.exp(-half) - 1),
    upper: defined(ratio * Math.exp(half) - 1),
  }
}
