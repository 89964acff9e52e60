import type { FunnelPeriod } from './funnel.ts'

const dayLength = 86_400_000

/** Days of the period that begins on `start`: 7, or those of its month. */
export function daysIn(start: string, period: FunnelPeriod): number {
  if (period === 'week') return 7
  return Math.round((timeOf(shift(start, period, 1)) - timeOf(start)) / dayLength)
}

/** The first day of the period that holds `day`: its Monday, or the first of its month. Both `YYYY-MM-DD`. */
export function startOf(day: string, period: FunnelPeriod): string {
  if (period === 'month') return `${day.slice(0, 7)}-01`
  const time = timeOf(day)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return dayOf(time - sinceMonday * dayLength)
}

/** The start of the period so many further on, or back. */
export function shift(start: string, period: FunnelPeriod, by: number): string {
  if (period === 'week') return dayOf(timeOf(start) + by * 7 * dayLength)
  const date = new Date(timeOf(start))
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1))
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
