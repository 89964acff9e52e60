import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tailOfNormal } from '#shared/methods/normalTail.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { computePeekingError, crossingOf } from '#shared/methods/peeking.ts'
import { computePocock } from '#shared/methods/pocock.ts'
import {
  computeConfidenceSequence,
  computeSimpleSequential,
  errorOfLead,
  leadToStop,
} from '#shared/methods/sequential.ts'

const of = (outcome: Outcome) => valueOf(outcome) ?? NaN
const looks = fc.integer({ min: 2, max: 24 })
const level = fc.double({ min: 0.001, max: 0.3, noNaN: true })

test('what looking often does to 5 % [methods §2.6]', () => {
  const errorOf = (count: number) =>
    Math.round(of(computePeekingError(count, 0.05).falsePositiveRate) * 1000) / 10
  expect([1, 2, 3, 4, 5, 20].map(errorOf)).toEqual([5, 8.3, 10.7, 12.6, 14.2, 24.8])
  const strict = [2, 4, 5].map((count) => of(computePocock(count, 0.05).criticalZ).toFixed(3))
  expect(strict).toEqual(['2.178', '2.361', '2.413'])
})

test('every look adds error, less than if it had data of its own', () => {
  fc.assert(
    fc.property(looks, level, (count, alpha) => {
      const { falsePositiveRate, independentLooksBound } = computePeekingError(count, alpha)
      expect(of(falsePositiveRate)).toBeGreaterThan(
        of(computePeekingError(count - 1, alpha).falsePositiveRate),
      )
      expect(of(falsePositiveRate)).toBeLessThan(of(independentLooksBound))
    }),
    { numRuns: 40 },
  )
})

test('at the threshold of Pocock all looks together have the planned error', () => {
  fc.assert(
    fc.property(looks, level, (count, alpha) => {
      const { criticalZ, nominalPPerLook } = computePocock(count, alpha)
      expect(Math.abs(crossingOf(count, of(criticalZ)) - alpha)).toBeLessThan(1e-9)
      expect(of(nominalPPerLook)).toBeLessThan(alpha)
      expect(of(nominalPPerLook)).toBeGreaterThan(alpha / count)
    }),
    { numRuns: 20 },
  )
  expect(of(computePocock(1, 0.05).criticalZ)).toBeCloseTo(1.959964, 6)
})

test('an interval for every look is wider than the fixed one and shrinks with people', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1e6 }), level, (people, alpha) => {
      // The standard error falls with the root of the people.
      const at = (nTotal: number) => computeConfidenceSequence({ se: 1 / Math.sqrt(nTotal), nTotal, alpha })
      expect(of(at(people).inflation)).toBeGreaterThan(1)
      expect(of(at(4 * people).halfWidth)).toBeLessThan(of(at(people).halfWidth))
    }),
  )
})

test('counts of looks and conversions that cannot be are refused', () => {
  for (const wrong of [0, -1, 1.5, NaN, Infinity, 1e9]) {
    expect(computePeekingError(wrong, 0.05).falsePositiveRate).toEqual({
      kind: 'undefined',
      reason: 'bad_input',
    })
    expect(computePocock(wrong, 0.05).criticalZ.kind).toBe('undefined')
  }
  expect(computePeekingError(366, 0.05).falsePositiveRate.kind).toBe('defined')
  expect(computePocock(101, 0.05).criticalZ.kind).toBe('undefined')
  for (const wrong of [0, 1, NaN, -0.05]) {
    expect(computePeekingError(5, wrong).falsePositiveRate.kind).toBe('undefined')
    expect(computePocock(5, wrong).criticalZ.kind).toBe('undefined')
    expect(computeConfidenceSequence({ se: 1, nTotal: 10, alpha: wrong }).rho.kind).toBe('undefined')
  }
  for (const wrong of [0, -5, 2.5, NaN])
    expect(computeSimpleSequential(wrong).leadOneSided.kind).toBe('undefined')
  expect(computeConfidenceSequence({ se: 1, nTotal: 0, alpha: 0.05 }).halfWidth.kind).toBe('undefined')
})

test('the lead that ends a test is Miller’s at 0.05, wider for a part of it, and errs as often as it says', () => {
  expect(leadToStop(400, 0.05)).toBe(45)
  expect(leadToStop(400, 0.025)).toBeGreaterThan(45)
  expect(errorOfLead(0.05)).toBeCloseTo(0.0489, 4)
  expect(errorOfLead(0.025)).toBeCloseTo(4 * tailOfNormal(leadToStop(1, 0.025)), 12)
})
