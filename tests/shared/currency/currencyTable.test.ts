import { expect, test } from 'vitest'
import { languages } from '#shared/lib/language.ts'
import { currencyOf, currencySymbol, findCurrency } from '#shared/model/currency/currencySymbol.ts'
import { currencyCodes } from '#shared/model/currency/currencyTable.ts'

test('the exponents are ours: no minor unit for rupiah and yen, two for ringgit and dollar', () => {
  const exponents = Object.fromEntries(currencyCodes.map((code) => [code, currencyOf(code).exponent]))
  expect(exponents).toMatchObject({ IDR: 0, JPY: 0, KRW: 0, VND: 0, MYR: 2, USD: 2, EUR: 2, SGD: 2, KWD: 3 })
})

test('no two currencies share a symbol within one language', () => {
  for (const language of languages) {
    const symbols = currencyCodes.map((code) => currencySymbol(currencyOf(code), language))
    expect(new Set(symbols).size, language).toBe(symbols.length)
  }
})

test('a currency outside the table is named by its code', () => {
  expect(findCurrency('XTS')).toBeNull()
  expect(findCurrency('toString')).toBeNull()
  expect(currencySymbol({ code: 'XTS', exponent: 2 }, 'id')).toBe('XTS')
})
