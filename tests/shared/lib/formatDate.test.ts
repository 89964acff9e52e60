import { expect, test } from 'vitest'
import { daysBetween, describeDay, formatDate, formatDayStamp, formatTime } from '#shared/lib/formatDate.ts'

const place = { timeZone: 'Asia/Jakarta' }

test('a date is written with the months of the language', () => {
  const iso = '2026-03-07T09:05:00.000Z'
  expect(formatDate(iso, 'en', place)).toBe('7 March 2026')
  expect(formatDate(iso, 'id', place)).toBe('7 Maret 2026')
  expect(formatDate(iso, 'ms', place)).toBe('7 Mac 2026')
  expect(formatDate('2026-08-07T09:05:00.000Z', 'id', { ...place, month: 'short' })).toBe('7 Agu 2026')
  expect(formatDate('2026-08-07T09:05:00.000Z', 'ms', { ...place, month: 'short' })).toBe('7 Ogos 2026')
})

test('the day is that of the reader, not of Greenwich', () => {
  expect(formatDate('2026-12-31T18:00:00.000Z', 'id', place)).toBe('1 Januari 2027')
  expect(formatDayStamp('2026-12-31T18:00:00.000Z', place)).toBe('2027-01-01')
})

test('the clock has 24 hours, with a dot in Indonesian', () => {
  expect(formatTime('2026-11-22T17:05:00.000Z', 'id', place)).toBe('00.05')
  expect(formatTime('2026-11-22T07:05:00.000Z', 'en', place)).toBe('14:05')
  expect(formatTime('2026-11-22T07:05:00.000Z', 'ms', place)).toBe('14:05')
})

test('days are counted by the calendar, also across a clock change', () => {
  expect(daysBetween('2026-11-22T16:59:00.000Z', '2026-11-22T17:01:00.000Z', place)).toBe(1)
  const berlin = { timeZone: 'Europe/Berlin' }
  expect(daysBetween('2026-03-28T12:00:00.000Z', '2026-03-30T12:00:00.000Z', berlin)).toBe(2)
})

test('the last week is said in words and everything else by date', () => {
  const now = '2026-11-22T08:00:00.000Z'
  expect(describeDay('2026-11-22T00:00:00.000Z', now, place)).toEqual({ key: 'today' })
  expect(describeDay('2026-11-21T08:00:00.000Z', now, place)).toEqual({ key: 'yesterday' })
  expect(describeDay('2026-11-16T08:00:00.000Z', now, place)).toEqual({ key: 'daysAgo', count: 6 })
  expect(describeDay('2026-11-15T08:00:00.000Z', now, place)).toEqual({ key: 'onDate' })
  expect(describeDay('2026-11-24T08:00:00.000Z', now, place)).toEqual({ key: 'onDate' })
})
