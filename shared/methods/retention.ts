import { isAmount, isShare } from './checks.ts'
import { computeUnseenRate } from './unseenRate.ts'
import { computeLifetime } from './ltv.ts'
import { defined, mapOutcome, unboundedBecause, undefinedBecause, type Outcome } from './outcome.ts'

export interface PeriodRetention {
  readonly retention: Outcome
  readonly churn: Outcome
}

/**
 * (E − N)/S of one period. Undefined with nobody at the start; inconsistent where more are kept than there
 * were, or fewer than none: who returned is counted on its own. [methods §1.6]
 */
export function computePeriodRetention(
  startCustomers: number,
  endCustomers: number,
  newCustomers: number,
): PeriodRetention {
  const retention = retentionOf(startCustomers, endCustomers, newCustomers)
  return { retention, churn: mapOutcome(retention, (share) => defined(1 - share)) }
}

function retentionOf(start: number, end: number, joined: number): Outcome {
  if (![start, end, joined].every(isAmount)) return undefinedBecause('bad_input')
  if (start === 0) return undefinedBecause('no_customers')
  const kept = end - joined
  return kept < 0 || kept > start ? undefinedBecause('inconsistent_input') : defined(kept / start)
}

export interface Compounding {
  /** Share still there after n periods. */
  readonly retentionAfter: Outcome
  /** Periods until half have left. */
  readonly halfLife: Outcome
  readonly meanLifetime: Outcome
}

/** A constant churn over n periods: (1 − c)ⁿ, ln ½ / ln(1 − c), 1 / c. [methods §1.6] */
export function computeCompounding(churn: number, periods: number): Compounding {
  if (!isShare(churn) || !isAmount(periods)) {
    const refused = undefinedBecause('bad_input')
    return { retentionAfter: refused, halfLife: refused, meanLifetime: refused }
  }
  return {
    retentionAfter: defined((1 - churn) ** periods),
    halfLife: churn === 0 ? unboundedBecause('no_churn') : defined(Math.LN2 / -Math.log1p(-churn)),
    meanLifetime: computeLifetime(churn),
  }
}

export interface ExposureChurn {
  readonly churn: Outcome
  readonly meanLifetime: Outcome
  /** How large churn may still be: given where nobody left. */
  readonly upperBound: Outcome
}

/** Lost over the customer-periods they could have been lost in. [methods §1.6] */
export function computeExposureChurn(lost: number, customerPeriods: number): ExposureChurn {
  const refuse = (outcome: Outcome) => ({ churn: outcome, meanLifetime: outcome, upperBound: outcome })
  if (!isAmount(lost) || !isAmount(customerPeriods)) return refuse(undefinedBecause('bad_input'))
  if (customerPeriods === 0) return refuse(undefinedBecause('no_customers'))
  if (lost > customerPeriods) return refuse(undefinedBecause('inconsistent_input'))
  return {
    churn: defined(lost / customerPeriods),
    meanLifetime: lost === 0 ? undefinedBecause('no_churn') : defined(customerPeriods / lost),
    upperBound: lost === 0 ? computeUnseenRate(customerPeriods) : defined(lost / customerPeriods),
  }
}
