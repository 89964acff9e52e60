import { isAmount, isShare } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

/** Churn 0–1 of one length of time as churn of a part of it (1/12 of a year: a month). [methods §1.3] */
export function computeChurnOver(part: number, churn: number): Outcome {
  if (!isShare(churn) || !isAmount(part)) return undefinedBecause('bad_input')
  return defined(1 - (1 - churn) ** part)
}

/** Discount from 0 on of one length of time as discount of a part of it. [methods §1.3] */
export function computeDiscountOver(part: number, discount: number): Outcome {
  if (!isAmount(discount) || !isAmount(part)) return undefinedBecause('bad_input')
  return defined((1 + discount) ** part - 1)
}
