import { separators } from './formatNumber.ts'
import type { Language } from './language.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * Why a typed number was not understood. `separator`: dots and commas do not stand where this language
 * puts them, so the number could mean two things.
 */
export interface NumberFailure {
  readonly code: 'empty' | 'not_a_number' | 'separator' | 'negative' | 'too_many_decimals' | 'too_large'
}

export interface NumberLimits {
  /** Decimals a value may have; zeros beyond them are let through up to two ("1.500,00"). */
  readonly decimals: number
  /** Largest value, counted in units of the last decimal; a safe integer. */
  readonly max: number
}

/** Text as one person types it and another pastes it: wide digits, odd spaces and minus signs made plain. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A typed number that is not negative, read as the language writes it, in units of 10^-decimals:
 * "1.500,5" in Indonesian with two decimals is 150050.
 */
export function parseScaled(
  text: string,
  language: Language,
  { decimals, max }: NumberLimits,
): Result<number, NumberFailure> {
  const plain = plainText(text)
  if (plain === '') return fail({ code: 'empty' })
  if (!/^-?[\d., ]*\d[\d., ]*$/.test(plain)) return fail({ code: 'not_a_number' })
  if (plain.startsWith('-')) return fail({ code: 'negative' })
  const { group, decimal } = separators[language]
  const [whole = '', fraction = '', ...rest] = plain.split(decimal)
  if (rest.length > 0 || !isGrouped(whole, group) || !/^\d*$/.test(fraction))
    return fail({ code: 'separator' })
  if (plain.endsWith(decimal)) return fail({ code: 'not_a_number' })
  if (fraction.length > Math.max(decimals, 2) || /[1-9]/.test(fraction.slice(decimals))) {
    return fail({ code: 'too_many_decimals' })
  }
  const digits = whole.replace(/\D/g, '') + fraction.slice(0, decimals).padEnd(decimals, '0')
  const value = Number(digits)
  return value > max ? fail({ code: 'too_large' }) : ok(value)
}

/** A typed whole number from 0 to `max`, such as customers in a segment. */
export function parseCount(
  text: string,
  language: Language,
  max = 1_000_000_000_000,
): Result<number, NumberFailure> {
  return parseScaled(text, language, { decimals: 0, max })
}

function isGrouped(whole: string, group: string): boolean {
  if (/^\d*$/.test(whole)) return true
  const mark = whole.includes(' ') ? ' ' : group
  const [first = '', ...groups] = whole.split(mark)
  return /^\d{1,3}$/.test(first) && groups.every((part) => /^\d{3}$/.test(part))
}
