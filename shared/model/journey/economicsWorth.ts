import {
  computeDiscountedLtv,
  computeExpansionLtv,
  computeHorizonLtv,
  computeObservedLtv,
  computeSimpleLtv,
  computeTransactionalLtv,
} from '../../methods/ltv.ts'
import { roundUp } from '../../methods/checks.ts'
import { undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeDiscountOver } from '../../methods/rateConversion.ts'
import type { Worth, WorthVariant } from './journey.ts'
import { daysOf } from './journeyModel.ts'

/** What the worth of a customer rests on, per period of so many days; NaN is not known. */
export interface WorthInput {
  readonly margin: number
  readonly churn: number
  readonly orderValue: number
  readonly orders: number
  readonly grossMargin: number
  readonly expansion: number
  readonly years: number
  readonly periodDays: number
}

const daysOfYear = 12 * daysOf.month

/**
 * The worth of a customer in one variant. A discount a year becomes one of the period, horizons and
 * observations in months become periods and the other way round, all by days. [methods §1.3]
 */
export function computeWorth(worth: Worth, variant: WorthVariant, input: WorthInput): Outcome {
  const { margin, churn, periodDays } = input
  const months = periodDays / daysOf.month
  const discount = discountOver(periodDays / daysOfYear, worth.discountPerYear)
  switch (variant) {
    case 'simple':
      return known([margin, churn], () => computeSimpleLtv(margin, churn))
    case 'discounted':
      return known([margin, churn], () => computeDiscountedLtv(margin, churn, discount).firstMarginNow)
    case 'discountedLater':
      return known([margin, churn], () => computeDiscountedLtv(margin, churn, discount).firstMarginLater)
    case 'horizon': {
      const periods = roundUp(worth.horizonMonths / months)
      return known([margin, churn], () => computeHorizonLtv(margin, churn, discount, periods))
    }
    case 'expansion':
      return known([margin, churn, input.expansion], () =>
        computeExpansionLtv(margin, input.expansion, churn),
      )
    case 'transactional': {
      const { orderValue, grossMargin, years } = input
      const ordersPerYear = (input.orders * daysOfYear) / periodDays
      return known(
        [orderValue, ordersPerYear, years, grossMargin],
        () => computeTransactionalLtv(orderValue, ordersPerYear, years, grossMargin).ltv,
      )
    }
    case 'observed': {
      const monthly = discountOver(1 / 12, worth.discountPerYear)
      return known([margin], () => computeObservedLtv(margin / months, monthly, worth.observed).discounted)
    }
  }
}

/** A discount a year as one of a part of it; what cannot be is left to the method to refuse. */
function discountOver(part: number, perYear: number): number {
  return valueOf(computeDiscountOver(part, perYear)) ?? NaN
}

function known(numbers: readonly number[], compute: () => Outcome): Outcome {
  return numbers.some(Number.isNaN) ? undefinedBecause('missing_input') : compute()
}
