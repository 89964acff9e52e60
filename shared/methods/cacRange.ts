import quantileOfGamma from '@stdlib/stats-base-dists-gamma-quantile'
import { isAmount } from './checks.ts'
import { computeCostPerCustomer } from './cac.ts'
import { undefinedBecause, type Outcome } from './outcome.ts'

/** Below so many customers a cost per customer is a guess and is shown with its range. [methods §1.2] */
const fewCustomers = 10

export interface CacRange {
  readonly low: Outcome
  readonly high: Outcome
  readonly isGuess: boolean
}

/**
 * What a customer may cost, seen so few: spend over the exact Poisson limits of the customers. With none
 * yet there is no upper end. [methods §1.2] Garwood 1936
 */
export function computeCacRange(spend: number, customers: number, confidence = 0.95): CacRange {
  if (!isAmount(spend) || !isAmount(customers) || !(confidence > 0 && confidence < 1)) {
    const refused = undefinedBecause('bad_input')
    return { low: refused, high: refused, isGuess: false }
  }
  const tail = (1 - confidence) / 2
  const most = quantileOfGamma(1 - tail, customers + 1, 1)
  const least = customers === 0 ? 0 : quantileOfGamma(tail, customers, 1)
  return {
    low: computeCostPerCustomer(spend, most),
    high: computeCostPerCustomer(spend, least),
    isGuess: customers < fewCustomers,
  }
}
