import { isWellFormedText } from '../../lib/fitText.ts'
import { isWhole } from '../../lib/isWhole.ts'
import { recordLimits } from '../limits.ts'
import type { Estimate } from './estimate.ts'
import { bounds, type Quantity } from './quantities.ts'

/** True for a number that this quantity can be; −0 is none, JSON cannot say it. */
export function isInBounds(quantity: Quantity, value: number): boolean {
  const { least, most, isWhole: onlyWhole } = bounds[quantity]
  if (onlyWhole) return isWhole(value, least, most)
  return Number.isFinite(value) && value >= least && value <= most && !Object.is(value, -0)
}

/** Why low, likely and high do not go together; null when they do. */
export function rangeFault({
  low,
  likely,
  high,
}: Pick<Estimate, 'low' | 'likely' | 'high'>): 'half_range' | 'out_of_order' | null {
  if (low === null && high === null) return null
  if (low === null || high === null) return 'half_range'
  return low <= likely && likely <= high ? null : 'out_of_order'
}

/** True for an estimate of this quantity: numbers within its bounds and in order, its source no longer than a title. */
export function isEstimate(quantity: Quantity, estimate: Estimate): boolean {
  const { low, likely, high, source } = estimate
  const numbers = [low, likely, high].filter((value) => value !== null)
  return (
    numbers.every((value) => isInBounds(quantity, value)) &&
    rangeFault(estimate) === null &&
    source.length <= recordLimits.title &&
    isWellFormedText(source)
  )
}
