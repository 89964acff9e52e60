import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeChiSquare } from '#shared/methods/chiSquare.ts'
import { computeMultipleTests } from '#shared/methods/multipleTests.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { computeChiSquareRatio, computeExactRatio, computeSampleRatio } from '#shared/methods/sampleRatio.ts'

const of = (outcome: Outcome) => valueOf(outcome) ?? NaN
const why = (outcome: Outcome) => (outcome.kind === 'undefined' ? outcome.reason : outcome.kind)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const weight = fc.integer({ min: 1, max: 20 })

test('Holm is never below the raw p nor above Bonferroni, BH not above Holm, and no order turns round', () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 12 }), (ps) => {
      const { holm, bonferroni, bh, isHolmSignificant } = computeMultipleTests(ps, 0.05)
      ps.forEach((p, index) => {
        const [h, b, f] = [holm[index], bonferroni[index], bh[index]].map((one) => (one ? of(one) : NaN))
        expect(h).toBeGreaterThanOrEqual(p)
        expect(h).toBeLessThanOrEqual(b ?? NaN)
        expect(f).toBeLessThanOrEqual(h ?? NaN)
        expect(f).toBeGreaterThanOrEqual(p)
        expect(b).toBeLessThanOrEqual(1)
        expect(isHolmSignificant[index]).toBe((h ?? NaN) < 0.05)
        ps.forEach((other, place) => {
          if (p < other) expect(h).toBeLessThanOrEqual(of(holm[place] ?? expect.fail('no p')))
        })
      })
    }),
  )
})

test('a missing p is left out of the family, and an impossible one refuses it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(share), { maxLength: 8 }), (ps) => {
      const { holm, bh } = computeMultipleTests(ps, 0.05)
      const kept = computeMultipleTests(
        ps.filter((p) => p !== null),
        0.05,
      )
      expect(holm.filter((_, index) => ps[index] !== null)).toEqual(kept.holm)
      expect(bh.filter((_, index) => ps[index] !== null)).toEqual(kept.bh)
      ps.forEach((p, index) => expect(holm[index]?.kind).toBe(p === null ? 'undefined' : 'defined'))
    }),
  )
  expect(computeMultipleTests([0.01, NaN], 0.05).holm.map(why)).toEqual(['bad_input', 'bad_input'])
  expect(computeMultipleTests([0.01, 1.2], 0.05).isHolmSignificant).toEqual([false, false])
})

test('the order of groups and the unit of weights do not matter to the split', () => {
  const split = fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000 }), weight), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(split, fc.integer({ min: 2, max: 9 }), (groups, times) => {
      fc.pre(groups.some(([count]) => count > 0))
      const run = (list: typeof groups, unit: number) => {
        const { pValue, ...same } = computeSampleRatio(
          list.map(([count]) => count),
          list.map(([, each]) => each * unit),
        )
        return { p: of(pValue), isMismatch: same.isMismatch, isExact: same.isExact }
      }
      const one = run(groups, 1)
      expect(one.p).toSatisfy((p: number) => p >= 0 && p <= 1)
      expect(run(groups.toReversed(), 1).p).toBeCloseTo(one.p, 9)
      expect(run(groups, times).p).toBeCloseTo(one.p, 9)
      expect(run(groups, 1).isExact).toBe(run(groups, times).isExact)
    }),
  )
})

test('the split as planned is no mismatch, however many come', () => {
  fc.assert(
    fc.property(weight, weight, fc.integer({ min: 1, max: 10_000 }), (first, second, times) => {
      const { pValue, isMismatch } = computeSampleRatio([first * times, second * times], [first, second])
      expect(of(pValue)).toBeCloseTo(1, 9)
      expect(isMismatch).toBe(false)
    }),
  )
})

test('few people are tested exactly, many by χ²', () => {
  const isExact = (observed: readonly number[], weights: readonly number[]) =>
    computeSampleRatio(observed, weights).isExact
  expect(isExact([20, 19], [1, 1])).toBe(true)
  expect(isExact([20, 20], [1, 1])).toBe(false)
  expect(isExact([45, 4], [9, 1])).toBe(true)
  expect(isExact([45, 5], [9, 1])).toBe(false)
  expect(isExact([5, 5, 5], [1, 1, 1])).toBe(false)
  // scipy: binomtest(14, 18), binomtest(399990, 400000, .99999)
  expect(of(computeSampleRatio([14, 4], [1, 1]).pValue)).toBeCloseTo(0.0308837890625, 12)
  expect(computeSampleRatio([2, 28], [1, 1]).isMismatch).toBe(true)
  expect(of(computeExactRatio([399_990, 10], [99_999, 1]).pValue)).toBeCloseTo(0.008131912019, 9)
  expect(of(computeSampleRatio([200_000, 200_000], [1, 1]).pValue)).toBe(1)
})

test('a group that should get nobody is left out, and a mismatch once it has somebody', () => {
  const planned = computeSampleRatio([500, 510, 0], [1, 1, 0])
  expect([of(planned.df), planned.isMismatch]).toEqual([1, false])
  const strayed = computeSampleRatio([500, 510, 3], [1, 1, 0])
  expect(strayed.pValue).toEqual(planned.pValue)
  expect(strayed.isMismatch).toBe(true)
})

test('a split that says nothing says why', () => {
  expect(why(computeSampleRatio([0, 0], [1, 1]).pValue)).toBe('nobody_enters')
  expect(why(computeSampleRatio([3, 4], [1]).pValue)).toBe('bad_input')
  expect(why(computeSampleRatio([3, 4.5], [1, 1]).pValue)).toBe('bad_input')
  expect(why(computeSampleRatio([3, -4], [1, 1]).pValue)).toBe('bad_input')
  expect(why(computeSampleRatio([3, 4], [1, 0]).pValue)).toBe('bad_input')
  expect(why(computeSampleRatio([3, 4], [1, NaN]).pValue)).toBe('bad_input')
  expect(why(computeExactRatio([3, 4, 5], [1, 1, 1]).pValue)).toBe('bad_input')
  expect(computeChiSquareRatio([0, 0], [1, 1]).isMismatch).toBe(false)
  expect(why(computeChiSquare([{ x: 1, n: 2 }]).pValue)).toBe('missing_input')
  expect(
    why(
      computeChiSquare([
        { x: 1, n: 2 },
        { x: 0, n: 0 },
      ]).pValue,
    ),
  ).toBe('empty_arm')
  expect(
    why(
      computeChiSquare([
        { x: 2, n: 2 },
        { x: 3, n: 3 },
      ]).pValue,
    ),
  ).toBe('no_contrast')
  expect(
    why(
      computeChiSquare([
        { x: 2, n: 1 },
        { x: 3, n: 3 },
      ]).pValue,
    ),
  ).toBe('bad_input')
})
