import { fitText } from '../../lib/fitText.ts'
import { recordLimits } from '../limits.ts'
import type { Estimate } from './estimate.ts'
import { isEstimate } from './isEstimate.ts'
import { bounds, type Quantity } from './quantities.ts'

/**
 * The nearest estimate of this quantity: numbers brought within its bounds, the range widened to hold the
 * likely number, half a range left out. The very same object when nothing is to mend; null when the likely
 * number is none.
 */
export function fixEstimate(quantity: Quantity, estimate: Estimate): Estimate | null {
  if (isEstimate(quantity, estimate)) return estimate
  if (Number.isNaN(estimate.likely)) return null
  const likely = bring(quantity, estimate.likely)
  const { low, high } = estimate
  const isRange = low !== null && high !== null && !Number.isNaN(low) && !Number.isNaN(high)
  return {
    ...estimate,
    likely,
    low: isRange ? Math.min(bring(quantity, low), likely) : null,
    high: isRange ? Math.max(bring(quantity, high), likely) : null,
    source: fitText(estimate.source, recordLimits.title),
  }
}

/** The estimate with another likely number, its range widened where it must be; null when that is none. */
export function withLikely(quantity: Quantity, estimate: Estimate | null, likely: number): Estimate | null {
  const before = estimate ?? { likely, low: null, high: null, source: '', strength: null }
  return fixEstimate(quantity, before.likely === likely ? before : { ...before, likely })
}

/** True when two estimates say the same. */
export function sameEstimate(a: Estimate | null, b: Estimate | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.likely === b.likely &&
    a.low === b.low &&
    a.high === b.high &&
    a.source === b.source &&
    a.strength === b.strength
  )
}

function bring(quantity: Quantity, value: number): number {
  const { least, most, isWhole } = bounds[quantity]
  const within = Math.min(Math.max(value, least), most)
  return (isWhole ? Math.round(within) : within) + 0 // −0 becomes 0
}
