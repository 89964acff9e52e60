import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { languages } from '#shared/lib/language.ts'
import { parseCount, parseScaled } from '#shared/lib/parseNumber.ts'

const two = { decimals: 2, max: 1e12 }

test('the comma is decimal in Indonesian and groups thousands in English and Malay', () => {
  expect(parseScaled('1.500,5', 'id', two)).toEqual({ ok: true, value: 150050 })
  expect(parseScaled('1,500.5', 'en', two)).toEqual({ ok: true, value: 150050 })
  expect(parseScaled('1,500.5', 'ms', two)).toEqual({ ok: true, value: 150050 })
})

test('separators that stand where the language does not put them are refused, never guessed', () => {
  for (const text of ['1.50', '1500.5', '1.5000', '1,5,0', '12.34.567', '.500']) {
    expect(parseScaled(text, 'id', two), text).toEqual({ ok: false, error: { code: 'separator' } })
  }
  expect(parseScaled('1.500.000', 'en', two)).toEqual({ ok: false, error: { code: 'separator' } })
})

test('spaces between groups are read as thousands', () => {
  expect(parseScaled('1 500 000', 'en', two)).toEqual({ ok: true, value: 150000000 })
  expect(parseScaled('1\u00a0500,5', 'id', two)).toEqual({ ok: true, value: 150050 })
  expect(parseScaled('15 00', 'en', two)).toEqual({ ok: false, error: { code: 'separator' } })
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['many', 'not_a_number'],
  ['1e308', 'not_a_number'],
  ['NaN', 'not_a_number'],
  ['12-15', 'not_a_number'],
  ['1,', 'not_a_number'],
  ['-5', 'negative'],
  ['\u22125', 'negative'],
  ['1,234', 'too_many_decimals'],
  ['9'.repeat(400), 'too_large'],
  ['1000000000001', 'too_large'],
])('%j typed in Indonesian is refused as %s', (text, code) => {
  expect(parseScaled(text, 'id', { decimals: 2, max: 1e14 })).toEqual({ ok: false, error: { code } })
})

test('decimals that are zero are let through where none are kept', () => {
  expect(parseCount('1.500,00', 'id')).toEqual({ ok: true, value: 1500 })
  expect(parseCount('1,5', 'id')).toEqual({ ok: false, error: { code: 'too_many_decimals' } })
  expect(parseCount('1.500', 'en')).toEqual({ ok: false, error: { code: 'too_many_decimals' } })
})

test('wide digits from an input method are digits', () => {
  expect(parseCount('１２３', 'en')).toEqual({ ok: true, value: 123 })
})

test('every number shown can be typed back in the language that shows it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...languages), (scaled, language) => {
      const shown = formatNumber(scaled / 100, language, { min: 0, max: 2 })
      expect(parseScaled(shown, language, two)).toEqual({ ok: true, value: scaled })
    }),
  )
})
