/**
 * Where `change` crosses 0 between `low` and `high`, at whose ends it has opposite signs: false position, with
 * the value of an end it is stuck at halved. To 1e-13 of the bracket in some ten steps. Dowell and Jarratt 1971
 */
export function findRoot(change: (at: number) => number, low: number, high: number): number {
  let from = { at: low, value: change(low) }
  let to = { at: high, value: change(high) }
  const near = 1e-13 * (high - low)
  for (let step = 0; step < mostSteps && to.value !== 0; step += 1) {
    const at = to.at - (to.value * (to.at - from.at)) / (to.value - from.value)
    const value = change(at)
    const isBetween = value > 0 !== to.value > 0
    const moved = Math.abs(at - to.at)
    from = isBetween ? to : { ...from, value: from.value / 2 }
    to = { at, value }
    if (moved <= near) break
  }
  return to.at
}
const mostSteps = 100
