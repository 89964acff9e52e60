import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowOf } from '#shared/methods/journey.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { computeProjection, monthMarks, projectionOutputs } from '#shared/methods/projection.ts'
import { createRandom } from '#shared/methods/random.ts'
import { selectQuantiles } from '#shared/methods/selectQuantiles.ts'
import { createSimulation, type SimulatedModel } from '#shared/methods/simulation.ts'
import { computeTornado } from '#shared/methods/tornado.ts'
import { drawTriangular, type Range } from '#shared/methods/triangular.ts'
import { journeyOf } from './journeyCases.ts'

const fixed = {
  ...{ order_value: 20, orders: 1, gross_margin: 0.5 },
  tactics: [{ place: 1, cost: 300, lift: 0.2 }],
}
const modelOf = (entering: Range, convert: Range, retain: Range): SimulatedModel => ({
  ranges: [entering, convert, retain],
  flowAt: ([n, c, r]) => flowOf(journeyOf({ ...fixed, entering: n, conversions: [c], retain: r })),
})
const given = (low: number, likely: number, high: number): Range => ({ low, likely, high })
const alone = (likely: number): Range => ({ low: null, likely, high: null })
const wide = modelOf(given(500, 1000, 2000), given(0.02, 0.1, 0.3), given(0.5, 0.8, 0.9))
const run = (model: SimulatedModel, seed: number, slice: number) => {
  const simulation = createSimulation(model, { runs: 300, seed, marks: monthMarks(12, 30.4375) })
  while (simulation.advance(slice) < 1);
  return simulation.finish()
}

test('the same seed gives the same bands however the runs are sliced, another seed others', () => {
  expect(run(wide, 7, 1)).toEqual(run(wide, 7, 300))
  expect(run(wide, 8, 300)).not.toEqual(run(wide, 7, 300))
})

test('without ranges all three lines of a band are the projection', () => {
  const model = modelOf(alone(1000), alone(0.1), alone(0.8))
  const line = computeProjection(model.flowAt(Float64Array.of(1000, 0.1, 0.8)), monthMarks(12, 30.4375))
  const bands = run(model, 3, 100)
  for (const output of projectionOutputs) {
    expect(bands[output]).toEqual({ p10: line[output], p50: line[output], p90: line[output] })
  }
})

test('what is not known stays unknown in every band, and the rest is told', () => {
  const model: SimulatedModel = {
    ranges: [given(500, 1000, 2000)],
    flowAt: ([entering]) => flowOf(journeyOf({ entering, conversions: [0.1], retain: 0.8 })),
  }
  const bands = run(model, 1, 300)
  expect(bands.cash.p50.every((each) => each.kind === 'undefined')).toBe(true)
  expect(bands.customers.p10.every((each) => each.kind === 'defined')).toBe(true)
})

test('a draw stays within its range and its mean is that of the triangle', () => {
  const random = createRandom(42)
  const draws = Array.from({ length: 20_000 }, () => drawTriangular(given(2, 3, 10), random.share()))
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...draws)).toBeLessThanOrEqual(10)
  expect(draws.reduce((total, draw) => total + draw, 0) / draws.length).toBeCloseTo(5, 1)
})

test('quantiles found by selecting are those of the sorted list', () => {
  const probabilities = [0.1, 0.5, 0.9]
  // Nothing that is reckoned is −0, and sorting puts it before 0.
  const value = fc
    .oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(0, 1, 2))
    .map((each) => each + 0)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
      const sorted = Float64Array.from(values).sort()
      const expected = probabilities.map((probability) => {
        const place = (sorted.length - 1) * probability
        const below = sorted[Math.floor(place)] ?? NaN
        return below + (place % 1) * ((sorted[Math.ceil(place)] ?? NaN) - below)
      })
      expect(selectQuantiles(Float64Array.from(values), probabilities)).toEqual(expected)
    }),
  )
  expect(selectQuantiles(new Float64Array(), probabilities)).toEqual([NaN, NaN, NaN])
})

test('the tornado names the widest assumption first and leaves out what has no range', () => {
  const model = modelOf(given(990, 1000, 1010), alone(0.1), given(0.5, 0.8, 0.9))
  const bars = computeTornado(model, monthMarks(12, 30.4375)).customers
  expect(bars.map(({ index }) => index)).toEqual([2, 0])
  for (const { atLow, atHigh, span } of bars) {
    expect(span).toBeCloseTo(Math.abs((valueOf(atHigh) ?? NaN) - (valueOf(atLow) ?? NaN)), 9)
  }
})

test('an output that is not known has no tornado', () => {
  const model: SimulatedModel = {
    ranges: [given(1, 2, 3)],
    flowAt: ([entering]) => flowOf(journeyOf({ entering, conversions: [null] })),
  }
  expect(computeTornado(model, [12]).customers).toEqual([])
})

test('a loop that outgrows every market is told as too large, not in digits', () => {
  const endless = { entering: 1000, conversions: [0.1], retain: 0.8, invites: 10, invite_conversion: 1 }
  const flowAt = () => flowOf(journeyOf({ ...fixed, ...endless }))
  const tooLarge = { kind: 'undefined', reason: 'too_large' }
  const { customers } = computeProjection(flowAt(), monthMarks(36, 30.4375))
  expect(customers[0]).toEqual({ kind: 'defined', value: 120 })
  expect(customers.at(-1)).toEqual(tooLarge)
  expect(computeProjection(flowAt(), [400]).cash[0]).toEqual(tooLarge)
  const bands = createSimulation({ ranges: [], flowAt }, { runs: 3, seed: 1, marks: monthMarks(36, 30.4375) })
  bands.advance(3)
  expect(bands.finish().cash.p90.at(-1)).toEqual(tooLarge)
})

test('months end with the nearest period: 30 days, 4 weeks, 1 month', () => {
  expect(monthMarks(2, 1)).toEqual([30, 61])
  expect(monthMarks(3, 7)).toEqual([4, 9, 13])
  expect(monthMarks(2, 30.4375)).toEqual([1, 2])
})
