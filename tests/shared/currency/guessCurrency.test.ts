import { expect, test } from 'vitest'
import { guessCurrency } from '#shared/model/currency/guessCurrency.ts'

test.each([
  ['id-ID', 'IDR'],
  ['en_MY.UTF-8', 'MYR'],
  ['zh-Hans-SG', 'SGD'],
  ['ms', 'MYR'],
  ['pt-PT', 'EUR'],
  ['en-GB', 'GBP'],
  ['C', 'USD'],
  ['', 'USD'],
])('the system locale %j suggests %s', (locale, code) => {
  expect(guessCurrency(locale).code).toBe(code)
})
