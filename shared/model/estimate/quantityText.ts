import { formatNumber, formatPercent } from '../../lib/formatNumber.ts'
import type { Language } from '../../lib/language.ts'
import { parseScaled, plainText } from '../../lib/parseNumber.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Currency } from '../currency/currency.ts'
import { formatAmount, formatMoney } from '../currency/formatMoney.ts'
import { maxMoneyMinor, parseMoney, type MoneyFailure } from '../currency/parseMoney.ts'
import { bounds, type Quantity } from './quantities.ts'

/** `too_small`: below the least this quantity can be. */
export interface QuantityFailure {
  readonly code: MoneyFailure['code'] | 'too_small'
}

/** How the page writes: its language, and the money of the plan. */
export interface Writing {
  readonly language: Language
  readonly currency: Currency
}

const relative: readonly Quantity[] = ['share', 'lift', 'cut']

/** True for what is said in per cent. */
export function isRelative(quantity: Quantity): boolean {
  return relative.includes(quantity)
}

/** Decimals that a typed number may have; those of money are the currency's. */
const decimals: Readonly<Record<Exclude<Quantity, 'money'>, number>> = {
  people: 0,
  share: 4,
  lift: 4,
  cut: 4,
  count: 4,
  days: 2,
}

/**
 * A typed number of this quantity, read as the language writes numbers: shares, lifts and cuts in per cent
 * with or without the sign, money with or without that of the plan's currency.
 */
export function parseQuantity(
  text: string,
  quantity: Quantity,
  { language, currency }: Writing,
): Result<number, QuantityFailure> {
  if (quantity === 'money') return parseMoney(text, currency, language)
  const { least, most } = bounds[quantity]
  const places = decimals[quantity]
  const percent = isRelative(quantity)
  const plain = percent ? plainText(text).replace(/ ?%$/, '') : text
  const scale = (percent ? 100 : 1) * 10 ** places
  const read = parseScaled(plain, language, {
    decimals: places,
    max: most * scale,
  })
  if (!read.ok) return read
  const value = read.value / scale
  return value < least ? fail({ code: 'too_small' }) : ok(value)
}

/** What stands in the field: no sign of money or per cent, they stand beside it. */
export function fieldText(value: number, quantity: Quantity, { language, currency }: Writing): string {
  if (quantity === 'money') return formatAmount(value, currency, language)
  const percent = isRelative(quantity)
  return formatNumber(percent ? value * 100 : value, language, { min: 0, max: decimals[quantity] })
}

/** The largest number of this quantity in words of the page. */
export function sayMost(quantity: Quantity, { language, currency }: Writing): string {
  const { most } = bounds[quantity]
  if (quantity === 'money') return formatMoney(maxMoneyMinor, currency, language)
  return isRelative(quantity) ? formatPercent(most, language) : formatNumber(most, language)
}
