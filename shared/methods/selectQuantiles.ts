/**
 * Quantiles of type 7 (linear between the order statistics around 1 + (n − 1)p) of `values`, which are put
 * into another order. Probabilities rise. Nothing has no quantiles: NaN. [methods §1.7] Hyndman and Fan 1996
 */
export function selectQuantiles(values: Float64Array, probabilities: readonly number[]): readonly number[] {
  const last = values.length - 1
  let sortedTo = 0
  return probabilities.map((probability) => {
    if (last < 0) return NaN
    const place = last * probability
    const index = Math.min(Math.floor(place), last)
    if (index >= sortedTo) {
      select(values, index, sortedTo, last)
      sortedTo = index + 1
    }
    const below = at(values, index)
    if (index === last || place === index) return below
    if (index + 1 >= sortedTo) {
      bringLeast(values, index + 1, last)
      sortedTo = index + 2
    }
    return below + (place - index) * (at(values, index + 1) - below)
  })
}

/** Hoare's quickselect: what belongs at `index` comes there, what is smaller before it. */
function select(values: Float64Array, index: number, from: number, to: number): void {
  let left = from
  let right = to
  while (left < right) {
    const pivot = median(at(values, left), at(values, (left + right) >> 1), at(values, right))
    let low = left
    let high = right
    while (low <= high) {
      while (at(values, low) < pivot) low += 1
      while (at(values, high) > pivot) high -= 1
      if (low > high) break
      swap(values, low, high)
      low += 1
      high -= 1
    }
    if (index <= high) right = high
    else if (index >= low) left = low
    else return
  }
}

function bringLeast(values: Float64Array, index: number, to: number): void {
  let least = index
  for (let each = index + 1; each <= to; each += 1) if (at(values, each) < at(values, least)) least = each
  swap(values, index, least)
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = at(values, one)
  values[one] = at(values, other)
  values[other] = kept
}

/** safe: every index comes from between 0 and the last */
function at(values: Float64Array, index: number): number {
  return values[index] as number
}
