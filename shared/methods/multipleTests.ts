import { isShare } from './checks.ts'
import { defined, undefinedBecause, type Outcome, type Reason } from './outcome.ts'

export interface MultipleTests {
  /** Decides: the chance of one false finding stays below α. */
  readonly holm: readonly Outcome[]
  readonly bonferroni: readonly Outcome[]
  /** Benjamini and Hochberg, for exploration only: the share of false findings. */
  readonly bh: readonly Outcome[]
  readonly isHolmSignificant: readonly boolean[]
}

/** p-values of one family, corrected, in the order given; one that is missing does not count. [methods §2.9] */
export function computeMultipleTests(pValues: readonly (number | null)[], alpha: number): MultipleTests {
  const known = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]))
  const fault: Reason = known.every(({ p }) => isShare(p)) ? 'missing_input' : 'bad_input'
  const rising = fault === 'bad_input' ? [] : known.toSorted((one, other) => one.p - other.p)
  const count = rising.length
  const back = (corrected: readonly number[]): readonly Outcome[] => {
    const at = new Map(rising.map(({ index }, rank) => [index, corrected[rank]]))
    return pValues.map((_, index) => {
      const value = at.get(index)
      return value === undefined ? undefinedBecause(fault) : defined(value)
    })
  }
  const inOrder = rising.map(({ p }) => p)
  const holm = back(runningMaximum(inOrder.map((p, rank) => Math.min(1, (count - rank) * p))))
  return {
    holm,
    bonferroni: back(inOrder.map((p) => Math.min(1, count * p))),
    bh: back(runningMinimum(inOrder.map((p, rank) => Math.min(1, (count / (rank + 1)) * p)))),
    isHolmSignificant: holm.map((one) => one.kind === 'defined' && one.value < alpha),
  }
}

function runningMaximum(values: readonly number[]): readonly number[] {
  let most = 0
  return values.map((value) => (most = Math.max(most, value)))
}

/** From the last on. */
function runningMinimum(values: readonly number[]): readonly number[] {
  let least = 1
  return values
    .toReversed()
    .map((value) => (least = Math.min(least, value)))
    .toReversed()
}
