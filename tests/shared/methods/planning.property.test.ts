import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeMde } from '#shared/methods/mde.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { computePower } from '#shared/methods/power.ts'
import {
  computeArcsineSize,
  computeEvanMillerSize,
  computeFisherSize,
  computeSampleSize,
} from '#shared/methods/sampleSize.ts'
import { computeTestDuration } from '#shared/methods/testDuration.ts'

const usual = { alpha: 0.05, power: 0.8 }
const of = (outcome: Outcome) => valueOf(outcome) ?? NaN
const rate = fc.double({ min: 0.005, max: 0.9, noNaN: true })
const level = fc.double({ min: 0.001, max: 0.2, noNaN: true })
const strength = fc.double({ min: 0.5, max: 0.99, noNaN: true })

const near = (value: number, other: number, relative = 1e-8) =>
  expect(Math.abs(value - other)).toBeLessThanOrEqual(relative * Math.abs(other))

test('people for each arm [methods §2.5]', () => {
  const rowOf = (p1: number) =>
    [1.1, 1.2, 1.5, 2].map((lift) => valueOf(computeSampleSize({ ...usual, p1, p2: p1 * lift }).perArm))
  expect(rowOf(0.01)).toEqual([163_095, 42_693, 7_750, 2_319])
  expect(rowOf(0.02)).toEqual([80_682, 21_109, 3_826, 1_141])
  expect(rowOf(0.05)).toEqual([31_234, 8_158, 1_471, 435])
  expect(rowOf(0.1)).toEqual([14_751, 3_841, 686, 199])
  expect(rowOf(0.2)).toEqual([6_510, 1_683, 294, 82])
  expect(rowOf(0.4)).toEqual([2_389, 604, 97, 23])
})

test('the rate that B must reach, in per cent [methods §2.5]', () => {
  const rowOf = (n: number) =>
    [0.05, 0.1, 0.2].map((p1) => Math.round(of(computeMde({ ...usual, n, p1 }).p2) * 1000) / 10)
  expect(rowOf(20)).toEqual([41.3, 49.3, 62.3])
  expect(rowOf(30)).toEqual([32.8, 40.9, 54.3])
  expect(rowOf(50)).toEqual([24.7, 32.7, 46])
  expect(rowOf(100)).toEqual([17.4, 25, 37.9])
  expect(rowOf(200)).toEqual([13, 20, 32.3])
  expect(rowOf(500)).toEqual([9.6, 15.9, 27.5])
  expect(rowOf(1000)).toEqual([8.1, 14.1, 25.2])
})

test('a bigger effect needs fewer people, more power and a smaller α need more', () => {
  fc.assert(
    fc.property(
      rate,
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      level,
      strength,
      (p1, part, alpha, power) => {
        const small = { p1, p2: p1 + (0.99 - p1) * part * 0.5, alpha, power }
        const large = { ...small, p2: p1 + (0.99 - p1) * part }
        const needed = (asked: typeof small) => of(computeSampleSize(asked).exact)
        expect(needed(large)).toBeLessThan(needed(small))
        expect(needed({ ...small, power: (1 + power) / 2 })).toBeGreaterThan(needed(small))
        expect(needed({ ...small, alpha: alpha / 2 })).toBeGreaterThan(needed(small))
        expect(of(computeSampleSize({ ...small, comparisons: 3 }).exact)).toBeGreaterThan(needed(small))
      },
    ),
  )
})

test('size, power and detectable effect answer the same equation', () => {
  fc.assert(
    fc.property(
      rate,
      fc.double({ min: 0.05, max: 0.9, noNaN: true }),
      level,
      strength,
      (p1, part, alpha, power) => {
        const p2 = p1 + (0.99 - p1) * part
        const n = of(computeSampleSize({ p1, p2, alpha, power }).exact)
        if (n < 2) return
        near(of(computePower({ n, p1, p2, alpha }).power), power)
        near(of(computeMde({ n, p1, alpha, power }).p2), p2)
        expect(of(computePower({ n, p1, p2, alpha }).bothTails)).toBeGreaterThanOrEqual(power * (1 - 1e-12))
        expect(of(computeMde({ n: 2 * n, p1, alpha, power }).p2)).toBeLessThan(p2)
      },
    ),
  )
})

test('seen from the other side of one half, or from B, every size is the same', () => {
  fc.assert(
    fc.property(rate, rate, level, strength, (p1, p2, alpha, power) => {
      fc.pre(Math.abs(p1 - p2) > 1e-3)
      const asked = { p1, p2, alpha, power }
      const mirrored = { p1: 1 - p1, p2: 1 - p2, alpha, power }
      for (const size of [computeSampleSize, computeEvanMillerSize, computeArcsineSize, computeFisherSize])
        near(of(size(mirrored).exact), of(size(asked).exact))
      near(of(computeSampleSize({ alpha, power, p1: p2, p2: p1 }).exact), of(computeSampleSize(asked).exact))
      expect(of(computeFisherSize(asked).exact)).toBeGreaterThan(of(computeFisherSize(asked).uncorrected))
    }),
  )
})

test('an unequal split needs about as many more in all as its groups differ', () => {
  const asked = { ...usual, p1: 0.05, p2: 0.06 }
  const totalOf = (ratio: number) => {
    const { perArm, second } = computeSampleSize({ ...asked, ratio })
    return of(perArm) + of(second)
  }
  expect(totalOf(1)).toBe(2 * 8_158)
  expect(totalOf(1 / 9)).toBeGreaterThan(2.5 * totalOf(1))
  near(totalOf(9) / totalOf(1 / 9), 1, 0.1)
})

test('a test runs whole weeks, and not at all where nobody comes', () => {
  const asked = { perArm: 8_158, arms: 2, share: 1 }
  const days = computeTestDuration({ ...asked, perDay: 40 })
  expect(Object.values(days).map(valueOf)).toEqual([16_316, 408, 59])
  expect(valueOf(computeTestDuration({ ...asked, perDay: 1e6 }).wholeWeeks)).toBe(1)
  expect(computeTestDuration({ totalNeeded: 700, perDay: 200, share: 0.5 }).days).toEqual({
    kind: 'defined',
    value: 7,
  })
  expect(computeTestDuration({ ...asked, perDay: 0 }).days).toEqual({
    kind: 'undefined',
    reason: 'nobody_enters',
  })
  expect(computeTestDuration({ ...asked, perDay: 10, share: 1.1 }).days.kind).toBe('undefined')
})

test('what has no answer says why', () => {
  const why = (outcome: Outcome) => (outcome.kind === 'undefined' ? outcome.reason : outcome.kind)
  expect(why(computeSampleSize({ ...usual, p1: 0.1, p2: 0.1 }).exact)).toBe('same_rate')
  expect(why(computePower({ n: 100, p1: 0.1, p2: 0.1, alpha: 0.05 }).power)).toBe('same_rate')
  expect(why(computeMde({ ...usual, n: 2, p1: 0.5 }).p2)).toBe('not_detectable')
  expect(why(computeMde({ ...usual, n: 1, p1: 0.5 }).p2)).toBe('bad_input')
  for (const wrong of [0, 1, -0.1, NaN, 2]) {
    expect(why(computeSampleSize({ ...usual, p1: wrong, p2: 0.5 }).exact)).toBe('bad_input')
    expect(why(computeArcsineSize({ ...usual, p1: 0.4, p2: wrong }).exact)).toBe('bad_input')
    expect(why(computeMde({ ...usual, n: 50, p1: wrong }).p2)).toBe('bad_input')
    expect(why(computeSampleSize({ p1: 0.1, p2: 0.2, alpha: wrong, power: 0.8 }).exact)).toBe('bad_input')
  }
  expect(why(computeSampleSize({ ...usual, p1: 0.1, p2: 0.2, comparisons: 0 }).exact)).toBe('bad_input')
  expect(why(computeSampleSize({ ...usual, p1: 0.1, p2: 0.2, ratio: 0 }).exact)).toBe('bad_input')
})
