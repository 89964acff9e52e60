import type { Language } from '../../lib/language.ts'
import { parseScaled, plainText, type NumberFailure } from '../../lib/parseNumber.ts'
import { fail, type Result } from '../../lib/result.ts'
import type { Currency } from './currency.ts'
import { findCurrency } from './currencySymbol.ts'
import { currencyCodes } from './currencyTable.ts'

/** `other_currency`: the sign of another currency stands beside the number. */
export type MoneyFailure = NumberFailure | { readonly code: 'other_currency' }

/** Largest amount a field takes; hundreds of them still add up exactly. */
export const maxMoneyMinor = 10_000_000_000_000

/**
 * A typed amount in minor units, not negative, read as the language writes numbers; the currency's sign may
 * stand before or after it, and an Indonesian price may end in ",-".
 */
export function parseMoney(
  text: string,
  currency: Currency,
  language: Language,
): Result<number, MoneyFailure> {
  const plain = plainText(text)
  const negative = /^\D*-/.test(plain) && /\d/.test(plain)
  const unsigned = negative ? plain.replace(/ ?- ?/, ' ').trim() : plain
  const match = /^((?:[^\d.,\s-]+\.?)?) ?([\d.,].*?)? ?([^\d.,\s-]*)$/.exec(unsigned)
  if (!match) return fail({ code: 'not_a_number' })
  const [, before = '', amount = '', after = ''] = match
  for (const sign of [before, after]) {
    const kind = sign === '' ? 'own' : kindOfSign(sign, currency)
    if (kind === 'other') return fail({ code: 'other_currency' })
    if (kind === 'unknown') return fail({ code: 'not_a_number' })
  }
  const digits = amount.replace(/[.,] ?-$/, '')
  return parseScaled(negative ? `-${digits}` : digits, language, {
    decimals: currency.exponent,
    max: maxMoneyMinor,
  })
}

function kindOfSign(sign: string, currency: Currency): 'own' | 'other' | 'unknown' {
  if (signsOf(currency.code).includes(fold(sign))) return 'own'
  return currencyCodes.some((code) => signsOf(code).includes(fold(sign))) ? 'other' : 'unknown'
}

function signsOf(code: string): string[] {
  const entry = findCurrency(code)
  const signs = entry ? [code, ...Object.values(entry.symbols), ...entry.typed] : [code]
  return signs.map(fold)
}

function fold(sign: string): string {
  return sign.normalize('NFKC').toUpperCase().replace(/\.$/, '')
}
