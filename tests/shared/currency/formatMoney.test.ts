import { expect, test } from 'vitest'
import { currencyOf } from '#shared/model/currency/currencySymbol.ts'
import { decimalsFor, formatAmount, formatMoney } from '#shared/model/currency/formatMoney.ts'

const idr = currencyOf('IDR')
const myr = currencyOf('MYR')
const usd = currencyOf('USD')

test('rupiah has no decimals and no space after its sign', () => {
  expect(formatMoney(1500000, idr, 'id')).toBe('Rp1.500.000')
  expect(formatMoney(1500000, idr, 'en')).toBe('Rp1,500,000')
  expect(formatMoney(1500000, idr, 'ms')).toBe('Rp1,500,000')
})

test('a whole amount drops its decimals unless a column asks for them', () => {
  expect(formatMoney(185000, usd, 'en')).toBe('$1,850')
  expect(formatMoney(1960, usd, 'en')).toBe('$19.60')
  expect(formatMoney(150000, myr, 'ms', 'always')).toBe('RM1,500.00')
  expect(formatMoney(150050, myr, 'id')).toBe('RM1.500,50')
})

test('a code stands apart from its amount and the dollar is named outside English', () => {
  expect(formatMoney(500, currencyOf('CHF'), 'en')).toBe('CHF\u00a05')
  expect(formatMoney(150000, usd, 'id')).toBe('US$1.500')
  expect(formatMoney(150000, usd, 'ms')).toBe('USD\u00a01,500')
})

test('the minus stands before the sign', () => {
  expect(formatMoney(-500000, idr, 'id')).toBe('\u2212Rp500.000')
  expect(formatMoney(-500, currencyOf('CHF'), 'en')).toBe('\u2212CHF\u00a05')
})

test('a computed fraction of a minor unit is rounded before the decimals are chosen', () => {
  expect(formatMoney(1499999.6, idr, 'id')).toBe('Rp1.500.000')
  expect(formatMoney(1999.7, usd, 'en')).toBe('$20')
})

test('amounts side by side have the same decimals', () => {
  expect(decimalsFor([1500, 2500], usd)).toBe('whole')
  expect(decimalsFor([1510, 2500], usd)).toBe('always')
})

test('a field shows the amount alone', () => {
  expect(formatAmount(1500000, idr, 'id')).toBe('1.500.000')
  expect(formatAmount(1960, myr, 'ms')).toBe('19.60')
})

test('the exponent stored in the plan counts, not that of an engine', () => {
  expect(formatMoney(150, { code: 'IDR', exponent: 2 }, 'id')).toBe('Rp1,50')
})
