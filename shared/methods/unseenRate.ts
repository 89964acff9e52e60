import { divide, isAmount, isOpenShare } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

/**
 * How large a rate may still be that was never seen in `tries`: the exact one-sided bound, near 3 / tries.
 * Of nothing tried nothing is known. [methods §2.2] rule of three
 */
export function computeUnseenRate(tries: number, confidence = 0.95): Outcome {
  if (!isAmount(tries) || !isOpenShare(confidence)) return undefinedBecause('bad_input')
  return tries === 0 ? undefinedBecause('zero_base') : defined(1 - (1 - confidence) ** (1 / tries))
}

/** The same bound by heart, for one-sided 95 %: 3 / tries, too wide for fewer than 10. [methods §2.2] */
export function computeRuleOfThree(tries: number): Outcome {
  return isAmount(tries) ? divide(3, tries, 'zero_base') : undefinedBecause('bad_input')
}
