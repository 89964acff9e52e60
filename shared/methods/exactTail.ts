/**
 * A distribution on whole numbers with one peak, given by what each weight is of the one before; weights far
 * from the peak are never looked at.
 */
export interface PeakedWeights {
  readonly low: number
  readonly high: number
  readonly peak: number
  /** Weight of k + 1 over that of k. */
  readonly ratioAfter: (k: number) => number
}

export interface ExactTail {
  /** All that is at most as likely as what was seen. */
  readonly twoSided: number
  /** What was seen or more. */
  readonly greater: number
}

/** Equal weights differ by rounding; R's `fisher.test` and `binom.test` forgive the same. */
const slack = 1 + 1e-7
/** What is smaller than the seen weight by this adds nothing that a double could hold. */
const negligible = 1e-20

/**
 * Sums from the peak outwards, with the peak as 1: relative errors stay near 1e-11 for 200,000 people, where
 * differences of log-factorials would keep 1e-9. Once the seen weight is too small for a double (below
 * 1e-307), both tails are 0 or 1 as far as a double can tell. [methods §2.4, §7]
 */
export function computeExactTail(weights: PeakedWeights, seen: number): ExactTail {
  const limit = weightOf(weights, seen) * slack
  const { low, high, peak, ratioAfter } = weights
  const sums = { total: 0, rare: 0, greater: 0 }
  const add = (k: number, weight: number) => {
    sums.total += weight
    if (weight <= limit) sums.rare += weight
    if (k >= seen) sums.greater += weight
  }
  const isEnough = (weight: number) => weight === 0 || weight < limit * negligible || weight < least
  for (let k = peak, weight = 1; k <= high && !isEnough(weight); weight *= ratioAfter(k), k += 1)
    add(k, weight)
  for (let k = peak - 1, weight = 1; k >= low; k -= 1) {
    weight /= ratioAfter(k)
    if (isEnough(weight)) break
    add(k, weight)
  }
  return {
    twoSided: Math.min(1, sums.rare / sums.total),
    greater: Math.min(1, sums.greater / sums.total),
  }
}
/** Smaller doubles lose digits. */
const least = 1e-307

function weightOf({ peak, ratioAfter }: PeakedWeights, seen: number): number {
  let weight = 1
  for (let k = peak; k < seen && weight > 0; k += 1) weight *= ratioAfter(k)
  for (let k = peak - 1; k >= seen && weight > 0; k -= 1) weight /= ratioAfter(k)
  return weight
}
