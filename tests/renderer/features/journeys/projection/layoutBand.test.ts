import { expect, test } from 'vitest'
import { defined, undefinedBecause, type Outcome } from '#shared/methods/outcome.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { runProjection } from '#shared/model/journey/projectJourney.ts'
import { layoutBand } from '#renderer/features/journeys/projection/layoutBand.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { buildJourney, buildTactic, journeyOf, withJourneys } from '#tests/support/journeyBuilders.ts'

const size = { width: 420, height: 176 }
const line = (...values: readonly number[]): readonly Outcome[] => values.map(defined)
const journey = journeyOf('regulars', 'stall')
const plan = withJourneys(
  buildSmallPlan(),
  [
    buildJourney('regulars', 'stall', {
      numbers: {
        ...{ entering: [500, 800, 1200], toInterest: 0.4, toConsideration: 0.5, toPurchase: [0.2, 0.3, 0.5] },
        ...{ retain: [0.6, 0.8, 0.9], orderValue: 300, ordersPerPeriod: 4, grossMargin: 0.6 },
      },
    }),
  ],
  [buildTactic({ id: 'flyer', journey, numbers: { cost: [2000, 3000, 5000], reach: 900, conversion: 0.1 } })],
)
const project = (seed: number) => {
  const model = modelOf(plan, journey, 'now')
  if (!model) throw new Error('the journey has a model')
  const run = runProjection({ model, tried: null, months: 12, runs: 500, seed })
  while (run.advance(100) < 1);
  return run.finish()
}

test('the same draw number gives the same picture, another one another', () => {
  const picture = (seed: number) => layoutBand(project(seed).bands.cash, size)
  expect(picture(7)).toEqual(picture(7))
  expect(picture(8)).not.toEqual(picture(7))
})

test('numbers tried out stand for themselves and are not drawn', () => {
  const model = modelOf(plan, journey, 'now')
  if (!model) throw new Error('the journey has a model')
  const tried = new Map(model.assumptions.map(({ key, estimate }) => [key, estimate.likely]))
  const run = runProjection({ model, tried, months: 12, runs: 20, seed: 1 })
  run.advance(20)
  const { bands, likely, drawn, tornado } = run.finish()
  expect(drawn).toBe(0)
  expect(bands.cash.p10).toEqual(likely.cash)
  expect(tornado.cash).toEqual([])
})

test('the labels at the ends stand a line apart however close the lines end', () => {
  const layout = layoutBand({ p10: line(1, 10), p50: line(1, 10), p90: line(1, 10) }, size)
  const [low = NaN, middle = NaN, high = NaN] = layout?.ends.map(({ y }) => y) ?? []
  expect(low - middle).toBeGreaterThanOrEqual(14)
  expect(middle - high).toBeGreaterThanOrEqual(14)
})

test('zero is always in view, below and above', () => {
  const above = layoutBand({ p10: line(5, 6), p50: line(7, 8), p90: line(9, 9) }, size)
  const below = layoutBand({ p10: line(-9, -9), p50: line(-8, -7), p90: line(-6, -5) }, size)
  expect(above?.amounts.some(({ value }) => value === 0)).toBe(true)
  expect(below?.amounts.some(({ value }) => value === 0)).toBe(true)
})

test('a line of which nothing is known is not drawn', () => {
  const unknown = [undefinedBecause('missing_input'), undefinedBecause('missing_input')]
  expect(layoutBand({ p10: unknown, p50: unknown, p90: unknown }, size)).toBe(null)
})
