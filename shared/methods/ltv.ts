import { isAmount, isPeriods, isShare, sum } from './checks.ts'
import { defined, mapOutcome, unboundedBecause, undefinedBecause, type Outcome } from './outcome.ts'

// Lifetime value stands on margin, never on revenue. m = margin per customer and period, c = churn per
// period, r = 1 − c, d = discount per period. Churn 0–1, the rest from 0 on. [methods §1.3]

/** Mean lifetime 1 / c in periods; without churn it has no end. [methods §1.3] */
export function computeLifetime(churn: number): Outcome {
  if (!isShare(churn)) return undefinedBecause('bad_input')
  return churn === 0 ? unboundedBecause('no_churn') : defined(1 / churn)
}

/** m / c. A customer who brings nothing and never leaves: 0 / 0, not defined. [methods §1.3] */
export function computeSimpleLtv(margin: number, churn: number): Outcome {
  if (!isAmount(margin) || !isShare(churn)) return undefinedBecause('bad_input')
  if (churn === 0 && margin === 0) return undefinedBecause('no_margin')
  return churn === 0 ? unboundedBecause('no_churn') : defined(margin / churn)
}

export interface DiscountedLtv {
  /** Σ over t ≥ 0 of m·rᵗ/(1+d)ᵗ: the first margin comes at once. */
  readonly firstMarginNow: Outcome
  /** The first margin comes after a period and only from who stays; one margin less. */
  readonly firstMarginLater: Outcome
}

/** The perpetuity in both conventions; equals m / c without discount. [methods §1.3] */
export function computeDiscountedLtv(margin: number, churn: number, discount: number): DiscountedLtv {
  const perMargin = computeSimpleLtv(margin, churn)
  if (perMargin.kind === 'undefined' && perMargin.reason === 'bad_input') return both(perMargin)
  if (!isAmount(discount)) return both(undefinedBecause('bad_input'))
  if (discount + churn === 0) return both(perMargin)
  const stays = 1 - churn
  return {
    firstMarginNow: defined((margin * (1 + discount)) / (discount + churn)),
    firstMarginLater: defined((margin * stays) / (discount + churn)),
  }
}

function both(outcome: Outcome): DiscountedLtv {
  return { firstMarginNow: outcome, firstMarginLater: outcome }
}

/** Σ over t = 0 … periods − 1 of m·(r/(1+d))ᵗ. [methods §1.3] */
export function computeHorizonLtv(margin: number, churn: number, discount: number, periods: number): Outcome {
  if (!isAmount(margin) || !isShare(churn) || !isAmount(discount) || !isPeriods(periods)) {
    return undefinedBecause('bad_input')
  }
  const factor = (1 - churn) / (1 + discount)
  let total = 0
  for (let period = 0; period < periods; period += 1) total += margin * factor ** period
  return defined(total)
}

export interface TransactionalLtv {
  readonly revenue: Outcome
  readonly ltv: Outcome
}

/** Order value × orders a year × years, and of it the gross margin. [methods §1.3] */
export function computeTransactionalLtv(
  orderValue: number,
  ordersPerYear: number,
  years: number,
  grossMargin: number,
): TransactionalLtv {
  const isSound = [orderValue, ordersPerYear, years].every(isAmount)
  const revenue = isSound ? defined(orderValue * ordersPerYear * years) : undefinedBecause('bad_input')
  const ltv = isShare(grossMargin)
    ? mapOutcome(revenue, (whole) => defined(whole * grossMargin))
    : undefinedBecause('bad_input')
  return { revenue, ltv }
}

/** m/c + e(1−c)/c²: the margin of an account grows by e every period. [methods §1.3] */
export function computeExpansionLtv(margin: number, expansion: number, churn: number): Outcome {
  if (!isAmount(expansion)) return undefinedBecause('bad_input')
  if (churn === 0 && expansion > 0 && isAmount(margin)) return unboundedBecause('no_churn')
  return mapOutcome(computeSimpleLtv(margin, churn), (steady) =>
    defined(steady + (expansion * (1 - churn)) / (churn * churn)),
  )
}

export interface ObservedLtv {
  readonly ltv: Outcome
  readonly discounted: Outcome
  /** Σ S(t), the periods a customer was there while it was looked at. */
  readonly activePeriods: Outcome
}

/**
 * Over the periods that were observed and not one more; `retention` holds the shares 0–1 still there at age
 * 0, 1, 2 … [methods §1.3]
 */
export function computeObservedLtv(
  margin: number,
  discount: number,
  retention: readonly number[],
): ObservedLtv {
  const refuse = (outcome: Outcome) => ({ ltv: outcome, discounted: outcome, activePeriods: outcome })
  if (!isAmount(margin) || !isAmount(discount) || !retention.every(isShare)) {
    return refuse(undefinedBecause('bad_input'))
  }
  if (retention.length === 0) return refuse(undefinedBecause('missing_input'))
  const activePeriods = sum(retention)
  return {
    ltv: defined(margin * activePeriods),
    discounted: defined(margin * sum(retention.map((share, age) => share / (1 + discount) ** age))),
    activePeriods: defined(activePeriods),
  }
}
