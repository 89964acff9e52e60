import logBeta from '@stdlib/math-base-special-betaln'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaDensity, computeBestOf, computePosteriors } from '#shared/methods/betaBinomial.ts'
import type { BetaPrior } from '#shared/methods/betaPosterior.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { TwoArms } from '#shared/methods/twoArms.ts'

const numberOf = (outcome: Outcome) => valueOf(outcome) ?? NaN
const near = (value: number, other: number, relative = 1e-8) =>
  expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-12 + relative * Math.abs(other))

/** Counts of a few to 200,000 people, with rates near each other as often as not. */
const arm = fc
  .tuple(fc.oneof(fc.nat(40), fc.nat(3_000), fc.nat(200_000)), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, x: Math.round(n * share) }))
const arms = fc.tuple(arm, arm).map(([a, b]): TwoArms => ({ xA: a.x, nA: a.n, xB: b.x, nB: b.n }))
const prior = fc.constantFrom({ a: 1, b: 1 }, { a: 0.5, b: 0.5 }, { a: 50, b: 950 })
const even = { a: 1, b: 1 }
const flip = ({ xA, nA, xB, nB }: TwoArms): TwoArms => ({ xA: xB, nA: nB, xB: xA, nB: nA })
const meanOf = (x: number, n: number, { a, b }: BetaPrior) => (a + x) / (a + b + n)

function posteriors(two: TwoArms, given: BetaPrior = even) {
  const all = computePosteriors(two, given)
  return {
    win: numberOf(all.probBBeatsA),
    fail: numberOf(all.probABeatsB),
    lossB: numberOf(all.expectedLossChooseB),
    lossA: numberOf(all.expectedLossChooseA),
    ciA: [numberOf(all.ciA.lower), numberOf(all.ciA.upper)] as const,
    ciB: [numberOf(all.ciB.lower), numberOf(all.ciB.upper)] as const,
  }
}

test('swapping the arms mirrors probability, losses and intervals', () => {
  fc.assert(
    fc.property(arms, prior, (two, given) => {
      const [here, there] = [posteriors(two, given), posteriors(flip(two), given)]
      near(here.win, there.fail)
      near(here.lossA, there.lossB)
      near(here.lossB, there.lossA)
      expect(here.ciA).toEqual(there.ciB)
    }),
  )
})

test('the losses differ by the gap of the means, and stand where they can', () => {
  fc.assert(
    fc.property(arms, prior, (two, given) => {
      const { win, fail, lossA, lossB, ciA, ciB } = posteriors(two, given)
      const gap = meanOf(two.xB, two.nB, given) - meanOf(two.xA, two.nA, given)
      near(lossA - lossB, gap)
      near(win + fail, 1)
      for (const share of [win, fail, lossA, lossB, ...ciA, ...ciB]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
      expect(ciA[0]).toBeLessThan(ciA[1])
      expect(ciB[0]).toBeLessThan(ciB[1])
    }),
  )
})

test('each loss is what the difference of two shifted probabilities says', () => {
  fc.assert(
    fc.property(arms, prior, (two, given) => {
      const { xA, nA, xB, nB } = two
      const moreA = posteriors({ ...two, xA: xA + 1, nA: nA + 1 }, given)
      const moreB = posteriors({ ...two, xB: xB + 1, nB: nB + 1 }, given)
      const loss = meanOf(xA, nA, given) * moreA.fail - meanOf(xB, nB, given) * moreB.fail
      expect(Math.abs(posteriors(two, given).lossB - loss)).toBeLessThan(1e-9)
    }),
  )
})

test('the probability is that of the closed sum over whole numbers', () => {
  const few = fc.nat(60).chain((n) => fc.nat(n).map((x) => ({ x, n })))
  fc.assert(
    fc.property(few, few, (a, b) => {
      const [a1, b1, a2, b2] = [1 + a.x, 1 + a.n - a.x, 1 + b.x, 1 + b.n - b.x]
      let total = 0
      for (let i = 0; i < a2; i++) {
        total += Math.exp(logBeta(a1 + i, b1 + b2) - logBeta(1 + i, b2) - logBeta(a1, b1)) / (b2 + i)
      }
      near(posteriors({ xA: a.x, nA: a.n, xB: b.x, nB: b.n }).win, total)
    }),
  )
})

test('one conversion more of B makes B likelier and its loss smaller', () => {
  fc.assert(
    fc.property(arms, prior, (two, given) => {
      fc.pre(two.xB < two.nB)
      const [less, more] = [posteriors(two, given), posteriors({ ...two, xB: two.xB + 1 }, given)]
      expect(more.win).toBeGreaterThanOrEqual(less.win * (1 - 1e-9))
      expect(more.lossB).toBeLessThanOrEqual(less.lossB * (1 + 1e-8))
    }),
  )
})

test('the probabilities to be best sum to 1, and of two they are the comparison', () => {
  fc.assert(
    fc.property(fc.array(arm, { minLength: 2, maxLength: 5 }), prior, (list, given) => {
      const best = computeBestOf(list, given).probBest.map(numberOf)
      near(
        best.reduce((total, each) => total + each, 0),
        1,
      )
      const [a, b] = list
      if (list.length !== 2 || !a || !b) return
      near(best[1] ?? NaN, posteriors({ xA: a.x, nA: a.n, xB: b.x, nB: b.n }, given).win)
    }),
  )
})

// Trapezoid sums on the log odds with mpmath at 30 to 40 digits.
test.each([
  { two: [0, 30, 30, 30], given: { a: 0.5, b: 0.5 }, fail: 8.75478729866277e-20, loss: 1.39031932368371e-21 },
  { two: [100, 100_000, 300, 100_000], given: even, fail: 7.78912948498206e-25, loss: 1.53248398350998e-29 },
  { two: [10, 1_000, 60, 1_000], given: even, fail: 1.19455946361794e-10, loss: 1.5721961091394e-13 },
  { two: [0, 200_000, 1, 1], given: even, fail: 4.99987500237496e-11, loss: 2.49988750343741e-16 },
  { two: [4, 5, 100, 105], given: { a: 50, b: 950 }, fail: 3.56386668798255e-11, loss: 6.89331159676743e-14 },
])('tails and losses keep their digits far below anything seen: $two', ({ two, given, fail, loss }) => {
  const [xA = 0, nA = 0, xB = 0, nB = 0] = two
  const found = posteriors({ xA, nA, xB, nB }, given)
  expect(Math.abs(found.fail / fail - 1)).toBeLessThan(1e-8)
  expect(Math.abs(found.lossB / loss - 1)).toBeLessThan(1e-8)
})

test.each([
  [0, 0, 0, 0],
  [0, 0, 0, 1],
  [0, 1, 1, 1],
  [0, 200_000, 200_000, 200_000],
  [0, 200_000, 0, 1],
  [200_000, 200_000, 200_000, 200_000],
  [100_000, 200_000, 0, 0],
])('corners are defined: %i of %i and %i of %i', (xA, nA, xB, nB) => {
  for (const given of [even, { a: 0.5, b: 0.5 }, { a: 50, b: 950 }, { a: 0.05, b: 0.05 }]) {
    const { win, fail, lossA, lossB } = posteriors({ xA, nA, xB, nB }, given)
    near(win + fail, 1)
    near(lossA - lossB, meanOf(xB, nB, given) - meanOf(xA, nA, given))
  }
})

test('what cannot be counted is refused', () => {
  const two = { xA: 1, nA: 2, xB: 1, nB: 2 }
  for (const wrong of [{ xA: 3 }, { xB: -1 }, { nA: 2.5 }, { nB: NaN }]) {
    expect(posteriors({ ...two, ...wrong })).toMatchObject({ win: NaN, lossA: NaN })
  }
  expect(posteriors(two, { a: 0, b: 1 }).win).toBeNaN()
  expect(computeBestOf([{ x: 3, n: 2 }], even).probBest.map(valueOf)).toEqual([null])
})

test('a density to draw is a number everywhere, and highest near its mode', () => {
  const rates = Array.from({ length: 1_001 }, (_, index) => index / 1_000)
  for (const [a, b] of [
    [1, 1],
    [0.5, 30.5],
    [10_051, 189_951],
    [200_001, 1],
  ] as const) {
    expect(betaDensity(a, b, rates).every(Number.isFinite)).toBe(true)
  }
  const heights = betaDensity(10, 30, rates)
  expect(heights.indexOf(Math.max(...heights))).toBe(237) // (a − 1) / (a + b − 2)
  near(
    heights.reduce((total, each) => total + each / 1_000, 0),
    1,
  )
})
