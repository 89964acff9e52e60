import { isWhole } from '../../lib/isWhole.ts'
import { isDay } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import type { Cohort, Lifetime, Target } from './funnel.ts'

/** Days in ascending order, none twice. */
export function isSortedByStart(list: readonly { readonly start: string }[]): boolean {
  return list.every(({ start }, index) => {
    const before = list[index - 1]
    return isDay(start) && (before === undefined || before.start < start)
  })
}

/** A size and never more active people than that; no gap counts as 0. */
export function isSoundCohort({ start, active }: Cohort): boolean {
  const size = active[0]
  if (!isDay(start) || size === null || size === undefined) return false
  return active.every((count) => count === null || isWhole(count, 0, Math.min(size, recordLimits.customers)))
}

/** Nobody leaves before coming. */
export function isSoundLifetime({ joined, left }: Lifetime): boolean {
  return isDay(joined) && (left === null || (isDay(left) && joined <= left))
}

export function isTarget({ of, value }: Target): boolean {
  if (Object.is(value, -0)) return false
  return of === 'count' ? isWhole(value, 0, recordLimits.customers) : value >= 0 && value <= recordLimits.rate
}
