import type { Language } from '../../lib/language.ts'
import type { Currency } from './currency.ts'
import { currencyTable, type CurrencyCode, type CurrencyEntry } from './currencyTable.ts'

/** The table's entry, or null for a currency that only a newer version knows. */
export function findCurrency(code: string): CurrencyEntry | null {
  return Object.hasOwn(currencyTable, code) ? currencyTable[code as CurrencyCode] : null // safe: own key
}

/** A currency of the table as plans and files store it. */
export function currencyOf(code: CurrencyCode): Currency {
  return { code, exponent: currencyTable[code].exponent }
}

/** "Rp", "US$"; the code itself for a currency the table does not have. */
export function currencySymbol({ code }: Currency, language: Language): string {
  return findCurrency(code)?.symbols[language] ?? code
}
