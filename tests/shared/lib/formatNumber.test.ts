import { expect, test } from 'vitest'
import { formatNumber, formatPercent } from '#shared/lib/formatNumber.ts'

test('thousands and decimals are separated as each language does', () => {
  expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
  expect(formatNumber(1234567.5, 'id')).toBe('1.234.567,5')
  expect(formatNumber(1234567.5, 'ms')).toBe('1,234,567.5')
})

test('a number below zero carries a minus sign and zero never does', () => {
  expect(formatNumber(-1500, 'id')).toBe('\u22121.500')
  expect(formatNumber(-0.001, 'en')).toBe('0')
  expect(formatNumber(-0, 'en')).toBe('0')
})

test('decimals follow what was asked', () => {
  expect(formatNumber(2, 'en', { min: 2, max: 2 })).toBe('2.00')
  expect(formatNumber(2.345, 'id', { min: 0, max: 1 })).toBe('2,3')
})

test('a number that does not exist is a bug of the caller', () => {
  expect(() => formatNumber(Number.NaN, 'en')).toThrow()
  expect(() => formatNumber(Number.POSITIVE_INFINITY, 'en')).toThrow()
})

test('a share is shown in percent with a space that does not break', () => {
  expect(formatPercent(0.4211, 'en')).toBe('42.1\u00a0%')
  expect(formatPercent(0.4211, 'id')).toBe('42,1\u00a0%')
  expect(formatPercent(1, 'ms')).toBe('100\u00a0%')
})
