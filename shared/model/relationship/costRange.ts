import { isWhole } from '../../lib/isWhole.ts'
import type { CostRange } from './relationship.ts'

/** True for null and for whole minor units with 0 ≤ low ≤ likely ≤ high. */
export function isCostRange(range: CostRange | null): boolean {
  if (range === null) return true
  const { lowMinor, likelyMinor, highMinor } = range
  const { MAX_SAFE_INTEGER: most } = Number
  return (
    isWhole(lowMinor, 0, likelyMinor) && isWhole(likelyMinor, 0, highMinor) && isWhole(highMinor, 0, most)
  )
}
