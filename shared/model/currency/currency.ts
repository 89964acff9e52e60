/** One currency per plan; the exponent is stored, because engines disagree about it. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string
  /** Minor units are 10^-exponent of the unit. */
  readonly exponent: number
}
