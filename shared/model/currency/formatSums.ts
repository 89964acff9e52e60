import type { Language } from '../../lib/language.ts'
import type { Currency } from './currency.ts'
import { decimalsFor, formatMoney } from './formatMoney.ts'

/** Sums side by side, with the same decimals: as soon as one reaches 100, all in whole units. */
export function formatSums(
  minors: readonly number[],
  currency: Currency,
  language: Language,
): readonly string[] {
  const unit = 10 ** currency.exponent
  const isLarge = minors.some((minor) => Math.abs(minor) >= 100 * unit)
  const shown = isLarge ? minors.map((minor) => Math.round(minor / unit) * unit) : minors
  const decimals = decimalsFor(shown, currency)
  return shown.map((minor) => formatMoney(minor, currency, language, decimals))
}
