/** How strong the evidence behind a number is: 1 is an opinion, 5 is what customers did and paid. */
export const strengths = [1, 2, 3, 4, 5] as const
export type Strength = (typeof strengths)[number]

/**
 * A number somebody believes: likely, and low ≤ likely ≤ high where a range is given (both or neither).
 * What a number means and how far it may go stands in `quantities`.
 */
export interface Estimate {
  readonly likely: number
  readonly low: number | null
  readonly high: number | null
  /** Where it comes from, in the user's words. */
  readonly source: string
  readonly strength: Strength | null
}
