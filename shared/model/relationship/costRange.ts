import type { CostRange } from './relationship.ts'

/** True for null and for whole minor units with 0 ≤ low ≤ likely ≤ high. */
export function isCostRange(range: CostRange | null): boolean {
  if (range === null) return true
  const { lowMinor, likelyMinor, highMinor } = range
  const whole = [lowMinor, likelyMinor, highMinor].every((value) => Number.isSafeInteger(value))
  return whole && lowMinor >= 0 && lowMinor <= likelyMinor && likelyMinor <= highMinor
}
