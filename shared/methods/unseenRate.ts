import { isAmount } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

/**
 * How large a rate may still be that was never seen in `tries`: the exact one-sided bound, near 3 / tries.
 * Of nothing tried nothing is known. [methods §2.2] rule of three
 */
export function computeUnseenRate(tries: number, confidence = 0.95): Outcome {
  if (!isAmount(tries) || !(confidence > 0 && confidence < 1)) return undefinedBecause('bad_input')
  return tries === 0 ? undefinedBecause('zero_base') : defined(1 - (1 - confidence) ** (1 / tries))
}
