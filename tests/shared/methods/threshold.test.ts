import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { computeThreshold, smallestSupporting } from '#shared/methods/threshold.ts'

const chanceOf = (hits: number, tries: number, threshold: number) =>
  valueOf(computeThreshold({ hits, tries, threshold }).posteriorProbExceeds) ?? NaN

test('the smallest supporting count is enough, and one less is not', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), share, (tries, threshold) => {
      const least = valueOf(smallestSupporting(tries, threshold))
      if (least === null) {
        expect(tries < 3 || chanceOf(tries, tries, threshold) < 0.9).toBe(true)
        return
      }
      expect(chanceOf(least, tries, threshold)).toBeGreaterThanOrEqual(0.9)
      expect(least === 3 || chanceOf(least - 1, tries, threshold) < 0.9).toBe(true)
    }),
  )
  expect(valueOf(smallestSupporting(30, 0.2))).toBe(9)
})

test('more hits of the same tries make more of the threshold, by the test as by the posterior', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, t) => {
        for (let hits = 1; hits <= n; hits++) {
          expect(chanceOf(hits, n, t)).toBeGreaterThanOrEqual(chanceOf(hits - 1, n, t))
        }
        const p = computeThreshold({ hits: 0, tries: n, threshold: t }).pValueExceeds
        expect(valueOf(p)).toBe(1)
      },
    ),
    { numRuns: 30 },
  )
})

test('nothing tried says nothing but the prior; what cannot be is refused', () => {
  const none = computeThreshold({ hits: 0, tries: 0, threshold: 0.2 })
  expect(none.estimate).toEqual({ kind: 'undefined', reason: 'zero_base' })
  expect(none.pValueExceeds).toEqual({ kind: 'undefined', reason: 'zero_base' })
  expect(valueOf(none.posteriorProbExceeds)).toBeCloseTo(0.8, 12)
  for (const threshold of [0, 1, NaN]) expect(chanceOf(1, 2, threshold)).toBeNaN()
  expect(chanceOf(3, 2, 0.2)).toBeNaN()
  expect(smallestSupporting(2, 0.2)).toEqual({ kind: 'undefined', reason: 'no_win' })
  expect(smallestSupporting(2.5, 0.2)).toEqual({ kind: 'undefined', reason: 'bad_input' })
})

test('a prior of one’s own moves the posterior and nothing else', () => {
  const even = computeThreshold({ hits: 9, tries: 30, threshold: 0.2 })
  const sceptical = computeThreshold({ hits: 9, tries: 30, threshold: 0.2, prior: { a: 2, b: 18 } })
  expect(sceptical.pValueExceeds).toEqual(even.pValueExceeds)
  expect(valueOf(sceptical.posteriorProbExceeds) ?? NaN).toBeLessThan(chanceOf(9, 30, 0.2))
})
