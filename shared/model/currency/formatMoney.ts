import { formatNumber, minusSign, noBreakSpace } from '../../lib/formatNumber.ts'
import type { Language } from '../../lib/language.ts'
import type { Currency } from './currency.ts'
import { currencySymbol } from './currencySymbol.ts'

/** `whole`: a whole amount goes without decimals ("$1,850"). `always`: for columns that line up. */
export type MoneyDecimals = 'whole' | 'always'

/** Minor units in words of the page: "Rp1.500.000", "RM19.60", "−$5"; a fractional minor unit is rounded. */
export function formatMoney(
  minor: number,
  currency: Currency,
  language: Language,
  decimals: MoneyDecimals = 'whole',
): string {
  const symbol = currencySymbol(currency, language)
  const gap = symbol === currency.code ? noBreakSpace : ''
  const amount = formatAmount(minor, currency, language, decimals)
  return amount.startsWith(minusSign)
    ? `${minusSign}${symbol}${gap}${amount.slice(minusSign.length)}`
    : `${symbol}${gap}${amount}`
}

/** The same without symbol: what stands in a field while it is edited. */
export function formatAmount(
  minor: number,
  { exponent }: Currency,
  language: Language,
  decimals: MoneyDecimals = 'whole',
): string {
  const rounded = Math.round(minor)
  const isWhole = rounded % 10 ** exponent === 0
  const digits = isWhole && decimals === 'whole' ? 0 : exponent
  return formatNumber(rounded / 10 ** exponent, language, { min: digits, max: digits })
}

/** Decimals for several amounts shown side by side: "$15.10 to $25.00", but "$15 to $25". */
export function decimalsFor(minors: readonly number[], { exponent }: Currency): MoneyDecimals {
  return minors.every((minor) => Math.round(minor) % 10 ** exponent === 0) ? 'whole' : 'always'
}
