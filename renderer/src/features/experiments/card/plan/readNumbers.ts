import { formatNumber, noBreakSpace } from '#shared/lib/formatNumber.ts'
import type { Language } from '#shared/lib/language.ts'
import { parseScaled, type NumberFailure } from '#shared/lib/parseNumber.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'

/** How the numbers of a card are written: a rate in percent, a whole number, a number with decimals. */
export type Writing = 'rate' | 'whole' | 'decimal'

export interface ReadFailure {
  readonly code: NumberFailure['code'] | 'no_rate' | 'too_small'
}

export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Reads what was typed. A rate comes back as a share, and lies between none and all. */
export function readNumber(
  text: string,
  writing: Writing,
  language: Language,
  { least, most }: Bounds,
): Result<number, ReadFailure> {
  const plain = writing === 'rate' ? text.replace(/\s*%\s*$/, '') : text
  const decimals = writing === 'whole' ? 0 : 3
  const read = parseScaled(plain, language, { decimals, max: Number.MAX_SAFE_INTEGER })
  if (!read.ok) return read
  const value = read.value / (writing === 'rate' ? 100 : 1) / 10 ** decimals
  const rounded = writing === 'whole' ? value : Number(value.toPrecision(12))
  if (writing === 'rate' && (rounded < least || rounded > most)) return fail({ code: 'no_rate' })
  if (rounded < least) return fail({ code: 'too_small' })
  return rounded > most ? fail({ code: 'too_large' }) : ok(rounded)
}

/** As a field shows it. */
export function writeNumber(value: number, writing: Writing, language: Language): string {
  const shown = writing === 'rate' ? Number((value * 100).toPrecision(12)) : value
  const number = formatNumber(shown, language, { min: 0, max: writing === 'whole' ? 0 : 3 })
  return writing === 'rate' ? `${number}${noBreakSpace}%` : number
}
