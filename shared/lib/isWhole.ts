/** True for whole numbers in the range that are safe to calculate with; −0 is none, JSON cannot say it. */
export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most && !Object.is(value, -0)
}
