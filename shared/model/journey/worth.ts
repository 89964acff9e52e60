import { isWhole } from '../../lib/isWhole.ts'
import type { Worth } from './journey.ts'

export const worthLimits = { horizonMonths: 60, discountPerYear: 10, observedMonths: 121 } as const

/** True for a discount a year that can be reckoned with. */
export function isDiscount(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= worthLimits.discountPerYear && !Object.is(value, -0)
}

/** True for shares that start at 1 and never rise; an empty list says nothing yet. */
export function isObserved(shares: readonly number[]): boolean {
  return (
    shares.length <= worthLimits.observedMonths &&
    shares.every((share, month) => {
      if (month === 0) return share === 1
      return share >= 0 && share <= (shares[month - 1] ?? 1) && !Object.is(share, -0)
    })
  )
}

/** True when the worth of a customer can be reckoned by it. */
export function isWorth({ horizonMonths, discountPerYear, observed }: Worth): boolean {
  return (
    isWhole(horizonMonths, 1, worthLimits.horizonMonths) &&
    isDiscount(discountPerYear) &&
    isObserved(observed)
  )
}
