import { describe, expect, it } from 'vitest'
import { fieldText, parseQuantity, sayMost } from '#shared/model/estimate/quantityText.ts'
import { quantities, type Quantity } from '#shared/model/estimate/quantities.ts'

const english = { language: 'en', currency: { code: 'USD', exponent: 2 } } as const
const indonesian = { language: 'id', currency: { code: 'IDR', exponent: 0 } } as const

const read = (text: string, quantity: Quantity, writing: typeof english | typeof indonesian = english) => {
  const result = parseQuantity(text, quantity, writing)
  return result.ok ? result.value : result.error.code
}

describe('a typed number', () => {
  it('is a share when it is typed in per cent, with or without the sign', () => {
    expect(read('12', 'share')).toBe(0.12)
    expect(read('12.5 %', 'share')).toBe(0.125)
    expect(read('12,5%', 'share', indonesian)).toBe(0.125)
    expect(read('100', 'share')).toBe(1)
  })

  it('is money in the currency of the plan', () => {
    expect(read('$19.60', 'money')).toBe(1960)
    expect(read('Rp1.500.000', 'money', indonesian)).toBe(1_500_000)
    expect(read('€5', 'money')).toBe('other_currency')
  })

  it('may be more than a hundred per cent only where that can be', () => {
    expect(read('101', 'share')).toBe('too_large')
    expect(read('101', 'cut')).toBe('too_large')
    expect(read('150', 'lift')).toBe(1.5)
  })

  it('is refused with its reason when it is no number, negative, too large or too small', () => {
    for (const quantity of quantities) {
      expect(read('many', quantity)).toBe('not_a_number')
      expect(read('-1', quantity)).toBe('negative')
      expect(read('99999999999999999', quantity)).toBe('too_large')
    }
    expect(read('0', 'days')).toBe('too_small')
    expect(read('1.5', 'people')).toBe('too_many_decimals')
    expect(read('1.500.5', 'count')).toBe('separator')
  })

  it('stands in the field as it is read back', () => {
    const values = { people: 1200, money: 196_050, share: 0.07, count: 2.4, days: 19, lift: 0.25, cut: 0.1 }
    for (const writing of [english, indonesian]) {
      for (const quantity of quantities) {
        expect(read(fieldText(values[quantity], quantity, writing), quantity, writing)).toBe(values[quantity])
      }
    }
  })

  it('says how far it may go as the page writes numbers', () => {
    expect(sayMost('share', english)).toBe('100\u00a0%')
    expect(sayMost('people', indonesian)).toBe('10.000.000.000')
  })
})
