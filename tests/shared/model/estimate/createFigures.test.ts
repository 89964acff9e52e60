import { expect, it } from 'vitest'
import type { Language } from '#shared/lib/language.ts'
import { createFigures } from '#shared/model/estimate/createFigures.ts'

const figures = (language: Language) =>
  createFigures(
    { code: 'USD', exponent: 2 },
    { language, text: (key) => key, counted: (key) => key, reason: (reason) => reason },
  )

it('says what comes on as a share, and as how many each where it is more than one', () => {
  expect(figures('en').say('step', 0.448)).toBe('44.8\u00a0%')
  expect(figures('en').say('step', 1)).toBe('100\u00a0%')
  expect(figures('en').say('step', 3)).toBe('3.0')
  expect(figures('id').say('step', 3.21)).toBe('3,2')
})
