import { expect, test } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { computePower } from '#shared/methods/power.ts'
import { computeWaysOut, type PlannedTest } from '#shared/methods/waysOut.ts'

const warung = { p1: 0.05, p2: 0.06, alpha: 0.05, power: 0.8, arms: 2, perDay: 40, share: 1 }
const planned = ({ perArm, totalNeeded, days, wholeWeeks, isFeasible }: PlannedTest) => [
  ...[perArm, totalNeeded, days, wholeWeeks].map(valueOf),
  isFeasible,
]

test('5 % to 6 % at 40 visitors a day runs 59 weeks, and the three ways out have their numbers', () => {
  const earlier = [
    { perDay: 400, rate: 0.3 },
    { perDay: 120, rate: 0.33 },
  ]
  const { asked, bigger, moreFrequent, threshold } = computeWaysOut({ ...warung, earlier })
  expect(planned(asked)).toEqual([8_158, 16_316, 408, 59, false])
  expect(planned(bigger.example)).toEqual([62, 124, 4, 1, true])
  expect(valueOf(bigger.perArm)).toBe((40 * 56) / 2)
  const p2 = valueOf(bigger.mde.p2) ?? NaN
  expect(valueOf(computePower({ n: 1_120, p1: 0.05, p2, alpha: 0.05 }).power)).toBeCloseTo(0.8, 9)
  expect(moreFrequent.map(({ p1, p2: aim }) => [p1, aim])).toEqual([
    [0.3, expect.closeTo(0.36, 12) as number],
    [0.33, expect.closeTo(0.396, 12) as number],
  ])
  // 963 and 833 people an arm
  expect(moreFrequent.map((one) => valueOf(one.wholeWeeks))).toEqual([1, 2])
  expect(moreFrequent.every((one) => one.isFeasible)).toBe(true)
  expect([valueOf(threshold.n), threshold.threshold, valueOf(threshold.atLeast)]).toEqual([30, 0.05, 3])
})

test('the threshold test asks as many as come within a week, and says when they are too few', () => {
  const { threshold } = computeWaysOut({ ...warung, perDay: 2, threshold: 0.2 })
  // 1 − pbeta(.2, 1 + x, 15 − x) is 0.8358 at 4 and 0.9389 at 5
  expect([valueOf(threshold.n), valueOf(threshold.atLeast)]).toEqual([14, 5])
  const few = computeWaysOut({ ...warung, perDay: 0.3 })
  expect(few.threshold.atLeast).toEqual({ kind: 'undefined', reason: 'no_win' })
})

test('more groups share α, and each way out plans with its part of it', () => {
  const two = computeWaysOut(warung)
  const four = computeWaysOut({ ...warung, arms: 4 })
  expect(valueOf(four.asked.perArm)).toBe(10_882)
  expect(valueOf(four.bigger.perArm)).toBe(560)
  expect(valueOf(four.bigger.mde.p2) ?? NaN).toBeGreaterThan(valueOf(two.bigger.mde.p2) ?? NaN)
})

test('where nobody comes no way has a number, and each says why', () => {
  const { asked, bigger, threshold } = computeWaysOut({ ...warung, perDay: 0 })
  const why = { kind: 'undefined', reason: 'nobody_enters' }
  expect([asked.days, bigger.perArm, bigger.mde.p2, threshold.n, threshold.atLeast]).toEqual([
    why,
    why,
    why,
    why,
    why,
  ])
  expect(valueOf(asked.perArm)).toBe(8_158)
  expect(asked.isFeasible).toBe(false)
  const wrong = computeWaysOut({ ...warung, arms: 1 })
  expect([wrong.asked.perArm.kind, wrong.bigger.perArm.kind]).toEqual(['undefined', 'undefined'])
})
