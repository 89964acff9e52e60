import type { Language } from './language.ts'

const monthNames = {
  en: 'January February March April May June July August September October November December',
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  ms: 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember',
} as const satisfies Record<Language, string>

const shortMonthNames = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
  ms: 'Jan Feb Mac Apr Mei Jun Jul Ogos Sep Okt Nov Dis',
} as const satisfies Record<Language, string>

/** The month (1–12) that a word names in any of the languages, whole or cut to three letters or more; null: none. */
export function monthNamed(word: string): number | null {
  const wanted = word.toLowerCase()
  if (wanted.length < 3) return null
  for (const names of [...Object.values(shortMonthNames), ...Object.values(monthNames)]) {
    const at = names
      .toLowerCase()
      .split(' ')
      .findIndex((name) => name.startsWith(wanted))
    if (at >= 0) return at + 1
  }
  return null
}

const timeSeparators = { en: ':', id: '.', ms: ':' } as const satisfies Record<Language, string>

/** Where the reader is; the system's time zone when not named. */
export interface Place {
  readonly timeZone?: string | undefined
}

interface LocalTime {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const key = timeZone ?? ''
  const known = clocks.get(key)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
  })
  clocks.set(key, clock)
  return clock
}

function localTime(iso: string, timeZone: string | undefined): LocalTime {
  const parts = clockOf(timeZone).formatToParts(Date.parse(iso))
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? Number.NaN)
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  }
}

/** An ISO time as a day: "22 November 2026", short "22 Nov 2026". Time zone: the system's unless named. */
export function formatDate(
  iso: string,
  language: Language,
  { month = 'long', timeZone }: Place & { month?: 'long' | 'short' } = {},
): string {
  const time = localTime(iso, timeZone)
  const names = (month === 'long' ? monthNames : shortMonthNames)[language].split(' ')
  return `${time.day} ${names[time.month - 1] ?? ''} ${time.year}`
}

/** An ISO time as hours and minutes of 24: "14:05", in Indonesian "14.05". */
export function formatTime(iso: string, language: Language, { timeZone }: Place = {}): string {
  const { hour, minute } = localTime(iso, timeZone)
  return `${pad(hour)}${timeSeparators[language]}${pad(minute)}`
}

/** An ISO time as day for file names and machine reading: "2026-11-22". */
export function formatDayStamp(iso: string, { timeZone }: Place = {}): string {
  const { year, month, day } = localTime(iso, timeZone)
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Whole calendar days from one ISO time to a later one where the reader is; negative when it is earlier. */
export function daysBetween(from: string, to: string, { timeZone }: Place = {}): number {
  const dayNumber = (iso: string) => {
    const { year, month, day } = localTime(iso, timeZone)
    return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
  }
  return dayNumber(to) - dayNumber(from)
}

/** How a list says when something happened: three keys with a text of their own, else the date. */
export type DayWord =
  | { readonly key: 'today' }
  | { readonly key: 'yesterday' }
  | { readonly key: 'daysAgo'; readonly count: number }
  | { readonly key: 'onDate' }

/** Word for a day seen from `now` (both ISO): up to six days back in words; the future is a date. */
export function describeDay(iso: string, now: string, place: Place = {}): DayWord {
  const days = daysBetween(iso, now, place)
  if (days === 0) return { key: 'today' }
  if (days === 1) return { key: 'yesterday' }
  if (days > 1 && days < 7) return { key: 'daysAgo', count: days }
  return { key: 'onDate' }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
