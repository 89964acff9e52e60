import fc from 'fast-check'
import { expect, it } from 'vitest'
import { funnelPeriods } from '#shared/model/funnel/funnel.ts'
import { daysIn, shift, startOf } from '#shared/model/funnel/periods.ts'
import { isDay } from '#shared/model/fields.ts'

it.each([
  ['2026-11-22', 'week', '2026-11-16'],
  ['2026-11-16', 'week', '2026-11-16'],
  ['2027-01-01', 'week', '2026-12-28'],
  ['2024-02-29', 'month', '2024-02-01'],
] as const)('%s stands in the %s that begins on %s', (day, period, start) => {
  expect(startOf(day, period)).toBe(start)
})

it.each([
  ['2026-02-01', 'month', 28],
  ['2024-02-01', 'month', 29],
  ['2026-12-01', 'month', 31],
  ['2026-03-30', 'week', 7],
] as const)('the period of %s by the %s has %s days', (start, period, days) => {
  expect(daysIn(start, period)).toBe(days)
})

it('periods follow each other without a gap, there and back, across any year', () => {
  const anyDay = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...funnelPeriods),
      fc.integer({ min: -300, max: 300 }),
      (day, period, by) => {
        const start = startOf(day, period)
        expect(start <= day && day < shift(start, period, 1)).toBe(true)
        const there = shift(start, period, by)
        expect(isDay(there)).toBe(true)
        expect(startOf(there, period)).toBe(there)
        expect(shift(there, period, -by)).toBe(start)
      },
    ),
  )
})
