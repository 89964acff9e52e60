import cdfOfBinomial from '@stdlib/stats-base-dists-binomial-cdf'
import gammaln from '@stdlib/math-base-special-gammaln'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeChiSquare } from '#shared/methods/chiSquare.ts'
import { computeExactInterval } from '#shared/methods/exactInterval.ts'
import { computeFisher, computeSmallestWin } from '#shared/methods/fisher.ts'
import { computeLift } from '#shared/methods/lift.ts'
import { computeNewcombe, computeWald } from '#shared/methods/newcombe.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { isTwoArms, type TwoArms } from '#shared/methods/twoArms.ts'
import { computeYatesTest, computeZTest, hasSmallCells } from '#shared/methods/zTest.ts'

const armOf = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const armsOf = (most: number) =>
  fc.tuple(armOf(most), armOf(most)).map(([[xA, nA], [xB, nB]]): TwoArms => ({ xA, nA, xB, nB }))
const arms = fc.oneof(armsOf(12), armsOf(300), armsOf(200_000))
const swap = ({ xA, nA, xB, nB }: TwoArms): TwoArms => ({ xA: xB, nA: nB, xB: xA, nB: nA })
const of = (outcome: Outcome) => valueOf(outcome) ?? NaN

const near = (value: number, other: number, relative = 1e-9) =>
  expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-12 + relative * Math.abs(other))

test('with the groups swapped every test says the same and every difference turns round', () => {
  fc.assert(
    fc.property(arms, (one) => {
      const other = swap(one)
      near(of(computeFisher(one).pTwoSided), of(computeFisher(other).pTwoSided))
      const [here, there] = [computeNewcombe(one), computeNewcombe(other)]
      near(of(here.diff), -of(there.diff))
      near(of(here.lower), -of(there.upper))
      const z = computeZTest(one)
      if (z.z.kind === 'undefined') return
      near(of(z.z), -of(computeZTest(other).z))
      near(of(z.pTwoSided), of(computeZTest(other).pTwoSided))
      near(of(z.pOneSided) + of(computeZTest(other).pOneSided), 1)
      near(of(computeYatesTest(one).pYates), of(computeYatesTest(other).pYates))
      if (one.xA === 0 || one.xB === 0) return
      near((1 + of(computeLift(one).lower)) * (1 + of(computeLift(other).upper)), 1)
    }),
  )
})

test('every p is within 0 and 1, and each interval holds its estimate and stays where it can be', () => {
  fc.assert(
    fc.property(arms, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (one, confidence) => {
      const { pTwoSided, pGreater } = computeFisher(one)
      const { z, pTwoSided: pz, pOneSided } = computeZTest(one)
      const ps = z.kind === 'defined' ? [pTwoSided, pGreater, pz, pOneSided] : [pTwoSided, pGreater]
      for (const p of ps) expect(of(p)).toSatisfy((value: number) => value >= 0 && value <= 1)
      const { diff, lower, upper } = computeNewcombe(one, confidence)
      expect(of(lower)).toBeLessThanOrEqual(of(diff))
      expect(of(upper)).toBeGreaterThanOrEqual(of(diff))
      expect(of(lower)).toBeGreaterThanOrEqual(-1)
      expect(of(upper)).toBeLessThanOrEqual(1)
      const exact = computeExactInterval(one.xA, one.nA, confidence)
      expect(of(exact.lower)).toBeLessThanOrEqual(of(exact.estimate))
      expect(of(exact.upper)).toBeGreaterThanOrEqual(of(exact.estimate))
      const lift = computeLift(one, confidence)
      if (lift.lower.kind !== 'defined') return
      expect(of(lift.lower)).toBeLessThanOrEqual(of(lift.lift))
      expect(of(lift.upper)).toBeGreaterThanOrEqual(of(lift.lift))
    }),
  )
})

test('with more people at the same rates the intervals shrink and the test grows surer', () => {
  fc.assert(
    fc.property(armsOf(400), fc.integer({ min: 2, max: 50 }), (one, times) => {
      const more = { xA: one.xA * times, nA: one.nA * times, xB: one.xB * times, nB: one.nB * times }
      const widthOf = ({ lower, upper }: { lower: Outcome; upper: Outcome }) => of(upper) - of(lower)
      expect(widthOf(computeNewcombe(more))).toBeLessThan(widthOf(computeNewcombe(one)))
      expect(widthOf(computeExactInterval(more.xB, more.nB))).toBeLessThan(
        widthOf(computeExactInterval(one.xB, one.nB)),
      )
      const { z, pTwoSided } = computeZTest(one)
      if (z.kind === 'undefined') return
      expect(of(computeZTest(more).pTwoSided)).toBeLessThanOrEqual(of(pTwoSided))
    }),
  )
})

test('the exact interval ends where what was seen has half of the error left', () => {
  fc.assert(
    fc.property(armOf(2_000), ([hits, tries]) => {
      const { lower, upper } = computeExactInterval(hits, tries)
      if (hits > 0) near(1 - cdfOfBinomial(hits - 1, tries, of(lower)), 0.025, 1e-7)
      if (hits < tries) near(cdfOfBinomial(hits, tries, of(upper)), 0.025, 1e-7)
    }),
  )
})

test('Fisher is the sum of the tables that are at most as likely', () => {
  const choose = (n: number, k: number) => gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)
  fc.assert(
    fc.property(armsOf(60), ({ xA, nA, xB, nB }) => {
      const hits = xA + xB
      const weightOf = (k: number) =>
        k > nB || hits - k > nA ? 0 : Math.exp(choose(nB, k) + choose(nA, hits - k) - choose(nA + nB, hits))
      const weights = Array.from({ length: hits + 1 }, (_, k) => weightOf(k))
      const seen = weightOf(xB)
      const sumOf = (kept: readonly number[]) => kept.reduce((total, weight) => total + weight, 0)
      const { pTwoSided, pGreater } = computeFisher({ xA, nA, xB, nB })
      near(of(pTwoSided), sumOf(weights.filter((weight) => weight <= seen * (1 + 1e-7))))
      near(of(pGreater), sumOf(weights.slice(xB)))
    }),
  )
})

test('for two groups the omnibus test is the square of z', () => {
  fc.assert(
    fc.property(arms, (one) => {
      const { z, pTwoSided } = computeZTest(one)
      const pair = [
        { x: one.xA, n: one.nA },
        { x: one.xB, n: one.nB },
      ]
      const { chisq, pValue } = computeChiSquare(pair)
      expect(chisq.kind).toBe(z.kind)
      if (z.kind === 'undefined') return
      near(of(chisq), of(z) ** 2, 1e-6)
      near(of(pValue), of(pTwoSided), 1e-6)
    }),
  )
})

test('the corners: nobody, everybody, one person, 200,000 against 200,000', () => {
  const none = { xA: 0, nA: 0, xB: 0, nB: 0 }
  for (const outcome of [computeZTest(none).rateA, computeFisher(none).pTwoSided, computeNewcombe(none).diff])
    expect(outcome).toEqual({ kind: 'undefined', reason: 'empty_arm' })
  const nobody = { xA: 0, nA: 30, xB: 0, nB: 30 }
  const everybody = { xA: 30, nA: 30, xB: 30, nB: 30 }
  for (const same of [nobody, everybody]) {
    expect(computeZTest(same).z).toEqual({ kind: 'undefined', reason: 'no_contrast' })
    expect(computeYatesTest(same).pYates).toEqual({ kind: 'undefined', reason: 'no_contrast' })
    expect(computeFisher(same).pTwoSided).toEqual({ kind: 'defined', value: 1 })
    expect(computeFisher(same).oddsRatioSample.kind).toBe('undefined')
    expect(of(computeWald(same).upper)).toBe(0)
    expect(of(computeNewcombe(same).upper)).toBeGreaterThan(0.1)
  }
  expect(computeLift(nobody).lift).toEqual({ kind: 'undefined', reason: 'zero_base' })
  expect(computeLift({ ...nobody, xA: 4 })).toMatchObject({
    lift: { value: -1 },
    lower: { reason: 'no_success' },
  })
  expect(computeFisher({ xA: 0, nA: 1, xB: 1, nB: 1 }).pTwoSided).toEqual({ kind: 'defined', value: 1 })
  // scipy: fisher_exact, norm.sf
  const large = { xA: 9_800, nA: 200_000, xB: 10_050, nB: 200_000 }
  near(of(computeFisher(large).pTwoSided), 0.0698462758, 1e-7)
  near(of(computeFisher({ ...large, xB: 12_000 }).pTwoSided), 4.89385676e-53, 1e-7)
  near(of(computeZTest({ ...large, xB: 14_050 }).pTwoSided), 3.6929396e-177, 1e-6)
  expect(of(computeFisher({ xA: 0, nA: 200_000, xB: 200_000, nB: 200_000 }).pTwoSided)).toBeLessThan(1e-300)
})

test('what cannot be is refused', () => {
  const wild = fc.oneof(fc.double(), fc.constantFrom(-1, 0.5, NaN, Infinity, -Infinity, 1e308, 5))
  fc.assert(
    fc.property(wild, wild, wild, wild, wild, (xA, nA, xB, nB, confidence) => {
      const one = { xA, nA, xB, nB }
      if (isTwoArms(one)) return
      expect(hasSmallCells(one)).toBe(true)
      const { z } = computeZTest(one)
      const refused = [
        z,
        computeFisher(one).pTwoSided,
        computeNewcombe(one).lower,
        computeLift(one, confidence).lift,
      ]
      for (const outcome of refused) expect(outcome).toEqual({ kind: 'undefined', reason: 'bad_input' })
    }),
  )
  expect(computeNewcombe({ xA: 1, nA: 2, xB: 1, nB: 2 }, 1).lower.kind).toBe('undefined')
})

test('a count of exactly 5 is not small, expected or seen', () => {
  expect(hasSmallCells({ xA: 5, nA: 50, xB: 5, nB: 50 })).toBe(false)
  expect(hasSmallCells({ xA: 5, nA: 60, xB: 5, nB: 50 })).toBe(true)
  expect(hasSmallCells({ xA: 2, nA: 20, xB: 8, nB: 20 })).toBe(true)
  expect(hasSmallCells({ xA: 48, nA: 50, xB: 43, nB: 50 })).toBe(true)
})

test('the fewest that B needs to win [methods §2.4]', () => {
  const winsOf = (n: number) => [0, 1, 2, 3, 5].map((x0) => valueOf(computeSmallestWin(x0, n, 0.05)))
  expect(winsOf(5)).toEqual([4, 5, null, null, null])
  expect(winsOf(8)).toEqual([5, 6, 7, 8, null])
  expect(winsOf(10)).toEqual([5, 7, 8, 9, 10])
  expect(winsOf(15)).toEqual([5, 7, 9, 10, 12])
  expect(winsOf(20)).toEqual([5, 7, 9, 10, 13])
  expect(winsOf(30)).toEqual([6, 8, 9, 11, 13])
  expect(winsOf(50)).toEqual([6, 8, 10, 11, 14])
  expect(computeSmallestWin(5, 8, 0.05)).toEqual({ kind: 'undefined', reason: 'no_win' })
})

test('the true error of Fisher is well below 5 %, of z near it [methods §2.4]', () => {
  const errorOf = (rate: number, pOf: (one: TwoArms) => number) => {
    const chanceOf = (x: number) =>
      cdfOfBinomial(x, 20, rate) - (x === 0 ? 0 : cdfOfBinomial(x - 1, 20, rate))
    let error = 0
    for (let xA = 0; xA <= 20; xA += 1)
      for (let xB = 0; xB <= 20; xB += 1)
        if (pOf({ xA, nA: 20, xB, nB: 20 }) < 0.05) error += chanceOf(xA) * chanceOf(xB)
    return error
  }
  const byFisher = (one: TwoArms) => of(computeFisher(one).pTwoSided)
  const byZ = (one: TwoArms) => of(computeZTest(one).pTwoSided)
  expect(errorOf(0.1, byFisher)).toBeCloseTo(0.012, 3)
  expect(errorOf(0.1, byZ)).toBeCloseTo(0.039, 3)
  expect(errorOf(0.3, byFisher)).toBeCloseTo(0.025, 3)
  expect(errorOf(0.3, byZ)).toBeCloseTo(0.053, 3)
})
