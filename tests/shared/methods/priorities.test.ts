import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { computeIce, computePie, computeRice, rankCompetition } from '#shared/methods/priorities.ts'

test('equal scores share the better rank; effort, ease and age order them', () => {
  const items = [
    { score: 100, effort: 2, created: '2026-03-01' },
    { score: null, created: '2026-01-01' },
    { score: 100, effort: 1, created: '2026-03-02' },
    { score: 50, ease: 3, created: '2026-03-01' },
    { score: 50, ease: 7, created: '2026-03-09' },
    { score: 50, ease: 7, created: '2026-03-02' },
  ]
  const { rank, order } = rankCompetition(items)
  expect(rank).toEqual([1, null, 1, 3, 3, 3])
  expect(order).toEqual([2, 0, 5, 4, 3, 1])
})

test('every order holds each item once, best first', () => {
  const score = fc.option(fc.integer({ min: 1, max: 20 }))
  fc.assert(
    fc.property(fc.array(score), (scores) => {
      const { rank, order } = rankCompetition(scores.map((each) => ({ score: each, created: 0 })))
      expect(order.toSorted((a, b) => a - b)).toEqual(scores.map((_, index) => index))
      const ranks = order.map((index) => rank[index] ?? Infinity)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }),
  )
})

test('marks out of 1–10, no effort and more than full confidence give no score', () => {
  const good = { impact: 8, confidence: 6, ease: 3 }
  for (const wrong of [0, 11, NaN]) {
    expect(computeIce({ ...good, ease: wrong }).product).toMatchObject({ reason: 'bad_input' })
    expect(computePie({ potential: 8, importance: 5, ease: wrong })).toMatchObject({ reason: 'bad_input' })
  }
  const rice = { reach: 2_000, impact: 2, confidence: 0.8, effort: 3 }
  for (const wrong of [{ effort: 0 }, { effort: -1 }, { confidence: 1.2 }, { reach: -1 }]) {
    expect(computeRice({ ...rice, ...wrong })).toMatchObject({ reason: 'bad_input' })
  }
  expect(valueOf(computeRice({ ...rice, reach: 0 }))).toBe(0)
})
