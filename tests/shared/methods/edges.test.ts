import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeChannelCac, computeCostPerCustomer, computeFunnelCac } from '#shared/methods/cac.ts'
import { computeCacRange } from '#shared/methods/cacRange.ts'
import { computeCostWithReferrals } from '#shared/methods/costPerCustomer.ts'
import { computeFunnel, computeStepIntervals } from '#shared/methods/funnel.ts'
import { computeFunnelTarget } from '#shared/methods/funnelTarget.ts'
import { computeDiscountedLtv, computeExpansionLtv, computeHorizonLtv } from '#shared/methods/ltv.ts'
import { defined, unboundedBecause, undefinedBecause, type Outcome } from '#shared/methods/outcome.ts'
import { computeUnitEconomics } from '#shared/methods/payback.ts'
import { computeExposureChurn } from '#shared/methods/retention.ts'
import { computeViralCycles, computeViralLoop } from '#shared/methods/viral.ts'
import { computeViralSaturation } from '#shared/methods/viralCurves.ts'

const refused = undefinedBecause('bad_input')

test('a cost per customer of few customers has the exact Poisson range', () => {
  const { low, high, isGuess } = computeCacRange(100, 4)
  expect(isGuess).toBe(true)
  // R: 100 / qgamma(.975, 5), 100 / qgamma(.025, 4)
  expect(low.kind === 'defined' && low.value).toBeCloseTo(100 / 10.2415886, 5)
  expect(high.kind === 'defined' && high.value).toBeCloseTo(100 / 1.0898654, 5)
  expect(computeCacRange(100, 0).high).toEqual(undefinedBecause('no_customers'))
  expect(computeCacRange(100, 10).isGuess).toBe(false)
})

test('3 of 11 is an interval, and a stage larger than the one before has none', () => {
  const [step, larger] = computeStepIntervals([11, 3, 4])
  expect(step?.lower.kind === 'defined' && step.lower.value).toBeCloseTo(0.0975, 3)
  expect(step?.upper.kind === 'defined' && step.upper.value).toBeCloseTo(0.5656, 3)
  expect(larger?.estimate).toEqual(refused)
})

test('nobody lost leaves an upper bound for churn and no lifetime', () => {
  const { churn, meanLifetime, upperBound } = computeExposureChurn(0, 30)
  expect(churn).toEqual(defined(0))
  expect(meanLifetime).toEqual(undefinedBecause('no_churn'))
  expect(upperBound).toEqual(defined(1 - 0.05 ** (1 / 30)))
})

test('spending without a customer is told, nothing spent on customers costs 0', () => {
  expect(computeCostPerCustomer(250, 0)).toEqual(undefinedBecause('no_customers'))
  expect(computeCostPerCustomer(0, 0)).toEqual(undefinedBecause('no_customers'))
  expect(computeCostPerCustomer(0, 5)).toEqual(defined(0))
  expect(computeFunnelCac(1, [0.5, 0])).toEqual(undefinedBecause('no_conversion'))
  expect(computeChannelCac([]).blended).toEqual(undefinedBecause('no_customers'))
})

test('without churn worth has no bound, with a discount it has', () => {
  expect(computeDiscountedLtv(10, 0, 0).firstMarginNow).toEqual(unboundedBecause('no_churn'))
  expect(computeDiscountedLtv(10, 0, 0.25).firstMarginNow).toEqual(defined(50))
  expect(computeExpansionLtv(10, 1, 0)).toEqual(unboundedBecause('no_churn'))
  expect(computeHorizonLtv(10, 1, 0, 12)).toEqual(defined(10))
})

test('a needed number is rounded up and forgives floating error', () => {
  expect(computeFunnelTarget(50, [0.1, 0.1, 0.1]).requiredTop).toEqual(defined(50_000))
  expect(computeFunnelTarget(1, [0.3]).requiredTop).toEqual(defined(4))
  expect(computeFunnelTarget(1, [0.3, 0]).requiredTop).toEqual(undefinedBecause('no_conversion'))
})

test('a loop of at least one has no cost of its own and no bound', () => {
  expect(computeViralLoop(2, 0.5).amplification).toEqual(unboundedBecause('loop_keeps_growing'))
  expect(computeCostWithReferrals(defined(10), 1)).toEqual(undefinedBecause('loop_keeps_growing'))
  expect(computeViralCycles(1, 10, 400).total).toEqual(undefinedBecause('too_large'))
})

test('a loop stops at its market and says so', () => {
  const grown = computeViralSaturation(400, 9, 1000, 3)
  expect(grown).toEqual({ ok: true, value: { total: [400, 1000, 1000, 1000], isCapped: true } })
  expect(computeViralSaturation(400, 1, 300, 3).ok).toBe(false)
})

test('whatever comes in, no result is NaN, infinite or a throw', () => {
  const wild = fc.oneof(
    fc.double(),
    fc.constantFrom(0, 1, -1, NaN, Infinity, -Infinity, 1e308, 5e-324, 0.5, 12),
  )
  const check = (...outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes)
      if (outcome.kind === 'defined') expect(outcome.value).toSatisfy(Number.isFinite)
  }
  fc.assert(
    fc.property(wild, wild, wild, wild, (a, b, c, d) => {
      const { isNonMonotone: _, stepConversion, cumulative, ...funnel } = computeFunnel([a, b, c])
      check(...stepConversion, ...cumulative, funnel.overall, funnel.weakestStep)
      check(...Object.values(computeUnitEconomics(a, b, c)))
      check(...Object.values(computeDiscountedLtv(a, b, c)), computeExpansionLtv(a, b, c))
      check(...Object.values(computeViralLoop(a, b)), ...Object.values(computeViralCycles(a, b, c)))
      check(...Object.values(computeExposureChurn(a, b)), computeFunnelTarget(a, [b, c, d]).requiredTop)
      const { isGuess: __, ...range } = computeCacRange(a, b)
      check(range.low, range.high)
    }),
  )
})
