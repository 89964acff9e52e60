import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeJourneyCosts } from '#shared/methods/costPerCustomer.ts'
import { computeFunnel } from '#shared/methods/funnel.ts'
import { computeJourney, flowOf } from '#shared/methods/journey.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { computeProjection } from '#shared/methods/projection.ts'
import { computeAmplification, computeViralCycles } from '#shared/methods/viral.ts'
import { journeyOf } from './journeyCases.ts'

const share = fc.double({ min: 0.01, max: 1, noNaN: true })
const people = fc.integer({ min: 1, max: 100_000 })
const lastOf = (line: readonly Outcome[]) => line.map(valueOf).at(-1) ?? null
const near = (value: number | null, other: number) =>
  expect(Math.abs((value ?? NaN) - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)))

test('a tactic that costs more makes no customer cheaper, and a dearer one each customer dearer', () => {
  fc.assert(
    fc.property(
      people,
      share,
      share,
      fc.nat(10_000),
      fc.integer({ min: 1, max: 10_000 }),
      (n, c, l, cost, more) => {
        const costOf = (spent: number) =>
          computeJourneyCosts(
            journeyOf({ entering: n, conversions: [c], tactics: [{ place: 1, lift: l, cost: spent }] }),
          ).blended
        expect(valueOf(costOf(cost + more)) ?? NaN).toBeGreaterThan(valueOf(costOf(cost)) ?? NaN)
      },
    ),
  )
})

test('the conversions of a journey multiplied are its overall conversion', () => {
  fc.assert(
    fc.property(people, fc.array(share, { minLength: 1, maxLength: 5 }), (entering, conversions) => {
      const { people: stages, steps } = computeJourney(journeyOf({ entering, conversions }))
      const counts = stages.map((stage) => valueOf(stage) ?? NaN)
      const product = steps.reduce((whole, step) => whole * (valueOf(step.conversion) ?? NaN), 1)
      near(valueOf(computeFunnel(counts).overall), product)
    }),
  )
})

test('a loop below 1 leads to the start over 1 − K', () => {
  fc.assert(
    fc.property(people, fc.double({ min: 0, max: 0.95, noNaN: true }), (start, k) => {
      near(
        valueOf(computeViralCycles(start, k, 1_000).total),
        start * (valueOf(computeAmplification(k)) ?? NaN),
      )
    }),
  )
})

test('without ranges and without a loop the projection is the closed form', () => {
  fc.assert(
    fc.property(
      people,
      share,
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      (n, c, r, last) => {
        const flow = flowOf(journeyOf({ entering: n, conversions: [c], retain: r }))
        near(lastOf(computeProjection(flow, [last]).customers), (n * c * (1 - r ** last)) / (1 - r))
      },
    ),
  )
})

test('a projection with a loop below 1 wins N over 1 − K a period in the end', () => {
  fc.assert(
    fc.property(people, fc.double({ min: 0, max: 0.9, noNaN: true }), (n, k) => {
      const loop = { invites: 1, invite_conversion: k }
      const flow = flowOf(journeyOf({ entering: n, conversions: [1], retain: 0, ...loop }))
      near(lastOf(computeProjection(flow, [1_000]).customers), n / (1 - k))
    }),
  )
})
