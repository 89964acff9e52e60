import { monthNamed } from '../../lib/formatDate.ts'
import type { Language } from '../../lib/language.ts'
import { plainText } from '../../lib/parseNumber.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { isDay } from '../fields.ts'

/** `ambiguous_day`: 3/4/2026 is a day in March to some and in April to others. */
export interface DayFailure {
  readonly code: 'not_a_day' | 'ambiguous_day'
}

/**
 * A day as people and spreadsheets write it, as `YYYY-MM-DD`: “2026-01-05”, “5/1/2026”, “5 Jan 2026”, “Jan 2026”
 * (its first). Figures with the day first in Indonesian and Malay; in English only where it can mean one thing.
 */
export function readDay(text: string, language: Language): Result<string, DayFailure> {
  const plain = plainText(text)
  const parts =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2})(?:[T ]\d.*)?)?$/.exec(plain)?.groups ??
    wordsOf(plain)
  if (parts) return dayOf(parts['year'], parts['month'], parts['day'] ?? '1')
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain)
  if (!figures) return fail({ code: 'not_a_day' })
  const [, first, second, year] = figures
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (language !== 'en' || !monthFirst.ok) return dayFirst
  if (!dayFirst.ok || dayFirst.value === monthFirst.value) return monthFirst
  return fail({ code: 'ambiguous_day' })
}

/** “5 January 2026”, “Jan 5, 2026”, “Jan 2026”. */
function wordsOf(plain: string): Record<string, string> | null {
  const found =
    /^(?:(?<day>\d{1,2})\.? )?(?<word>\p{L}+)\.?,? (?<year>\d{4})$/u.exec(plain)?.groups ??
    /^(?<word>\p{L}+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(plain)?.groups
  const month = found?.['word'] === undefined ? null : monthNamed(found['word'])
  return found === undefined || month === null
    ? null
    : { year: found['year'] ?? '', month: String(month), day: found['day'] ?? '1' }
}

function dayOf(year = '', month = '', day = ''): Result<string, DayFailure> {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? ok(text) : fail({ code: 'not_a_day' })
}
