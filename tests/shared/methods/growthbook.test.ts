import { expect, test } from 'vitest'
import {
  computeGrowthbookFrequentist,
  computeGrowthbookGaussian,
  computeGrowthbookLegacy,
} from '#shared/methods/growthbook.ts'
import { valueOf } from '#shared/methods/outcome.ts'

const even = { xA: 20, nA: 200, xB: 20, nB: 200 }

test('equal arms are a coin flip to every engine', () => {
  expect(valueOf(computeGrowthbookLegacy(even).chanceToWin)).toBe(0.5)
  expect(valueOf(computeGrowthbookGaussian(even).chanceToWin)).toBe(0.5)
  expect(valueOf(computeGrowthbookFrequentist(even).pTwoSided)).toBe(1)
})

test('its earlier engine answers where nobody was seen; the others say why they cannot', () => {
  const nobody = { xA: 0, nA: 0, xB: 0, nB: 0 }
  expect(valueOf(computeGrowthbookLegacy(nobody).chanceToWin)).toBe(0.5)
  const reasons = [
    [nobody, 'empty_arm'],
    [{ ...even, xA: 0 }, 'no_success'],
    [{ ...even, xB: 200 }, 'no_contrast'],
    [{ ...even, xB: 201 }, 'bad_input'],
  ] as const
  for (const [arms, reason] of reasons) {
    expect(computeGrowthbookGaussian(arms).chanceToWin).toEqual({ kind: 'undefined', reason })
    expect(computeGrowthbookFrequentist(arms).pTwoSided).toEqual({ kind: 'undefined', reason })
  }
  expect(computeGrowthbookLegacy({ ...even, xB: 201 }).chanceToWin).toMatchObject({ reason: 'bad_input' })
})
