/** What somebody believes of a number: low ≤ likely ≤ high, or likely alone where no range is given. */
export interface Range {
  readonly low: number | null
  readonly likely: number
  readonly high: number | null
}

/** True where there is something to draw. */
export function isSpread({ low, high }: Range): boolean {
  return low !== null && high !== null && low < high
}

/** The number below which `share` (0–1) of a triangular distribution lies; likely alone without a range. [methods §1.7] */
export function drawTriangular({ low, likely, high }: Range, share: number): number {
  if (low === null || high === null || low >= high) return likely
  const width = high - low
  return share * width < likely - low
    ? low + Math.sqrt(share * width * (likely - low))
    : high - Math.sqrt((1 - share) * width * (high - likely))
}
