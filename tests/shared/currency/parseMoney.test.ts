import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#shared/lib/language.ts'
import { currencyOf } from '#shared/model/currency/currencySymbol.ts'
import { currencyCodes } from '#shared/model/currency/currencyTable.ts'
import { formatAmount, formatMoney } from '#shared/model/currency/formatMoney.ts'
import { maxMoneyMinor, parseMoney } from '#shared/model/currency/parseMoney.ts'

const idr = currencyOf('IDR')
const myr = currencyOf('MYR')
const usd = currencyOf('USD')

test.each([
  '1.500.000',
  '1500000',
  'Rp1.500.000',
  'rp 1.500.000',
  'Rp. 1.500.000,-',
  '1.500.000,00',
  'IDR 1.500.000',
])('%j is one and a half million rupiah in Indonesian', (text) => {
  expect(parseMoney(text, idr, 'id')).toEqual({ ok: true, value: 1500000 })
})

test('decimals are read by the language', () => {
  expect(parseMoney('19,60', myr, 'id')).toEqual({ ok: true, value: 1960 })
  expect(parseMoney('RM19.60', myr, 'ms')).toEqual({ ok: true, value: 1960 })
  expect(parseMoney('19,6', usd, 'id')).toEqual({ ok: true, value: 1960 })
  expect(parseMoney('19.60 USD', usd, 'en')).toEqual({ ok: true, value: 1960 })
})

test.each([
  ['', 'empty'],
  ['Rp', 'empty'],
  ['about 5', 'not_a_number'],
  ['1,5 juta', 'not_a_number'],
  ['1e308', 'not_a_number'],
  ['-5.000', 'negative'],
  ['Rp-5.000', 'negative'],
  ['−Rp5.000', 'negative'],
  ['15.000.00', 'separator'],
  ['1,5', 'too_many_decimals'],
  ['9'.repeat(309), 'too_large'],
  ['$5', 'other_currency'],
  ['5 EUR', 'other_currency'],
])('%j typed for rupiah in Indonesian is refused as %s', (text, code) => {
  expect(parseMoney(text, idr, 'id')).toEqual({ ok: false, error: { code } })
})

test('the bare dollar sign fits every dollar', () => {
  expect(parseMoney('$5', currencyOf('SGD'), 'en')).toEqual({ ok: true, value: 500 })
  expect(parseMoney('$5', usd, 'ms')).toEqual({ ok: true, value: 500 })
})

test('every amount shown can be typed back, in every currency and language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: maxMoneyMinor }),
      fc.constantFrom(...currencyCodes),
      fc.constantFrom(...languages),
      fc.constantFrom('whole' as const, 'always' as const),
      (minor, code, language, decimals) => {
        const currency = currencyOf(code)
        const amount = { ok: true, value: minor }
        expect(parseMoney(formatMoney(minor, currency, language, decimals), currency, language)).toEqual(
          amount,
        )
        expect(parseMoney(formatAmount(minor, currency, language, decimals), currency, language)).toEqual(
          amount,
        )
      },
    ),
    { numRuns: 1000 },
  )
})

test('whatever is typed is answered with an amount or a code', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
      const result = parseMoney(text, myr, language)
      if (result.ok) expect(Number.isSafeInteger(result.value) && result.value >= 0).toBe(true)
      else expect(result.error.code).not.toBe('')
    }),
  )
})
