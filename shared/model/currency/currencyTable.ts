import type { Language } from '../../lib/language.ts'

/** How one currency is written. A symbol made of its code is set off by a space, any other is not. */
export interface CurrencyEntry {
  /** Minor units are 10^-exponent of the unit; sen of the rupiah are not in use, so IDR has 0. */
  readonly exponent: 0 | 2 | 3
  readonly symbols: Readonly<Record<Language, string>>
  /** What people type besides the symbols and the code. */
  readonly typed: readonly string[]
}

/** One symbol for all three languages. */
function same(symbol: string, exponent: CurrencyEntry['exponent'] = 2, typed: string[] = []): CurrencyEntry {
  return { exponent, symbols: { en: symbol, id: symbol, ms: symbol }, typed }
}

/**
 * The currencies a plan can be in, in the order they are offered: near ones first, then by code. `$` alone
 * means US dollars in English only; in Indonesian and Malay the country is written with it.
 */
export const currencyTable = {
  IDR: same('Rp', 0, ['rupiah']),
  MYR: same('RM', 2, ['ringgit']),
  SGD: same('S$', 2, ['$']),
  BND: same('B$', 2, ['$']),
  USD: { exponent: 2, symbols: { en: '$', id: 'US$', ms: 'USD' }, typed: ['US$', '$'] },
  EUR: same('€'),
  AED: same('AED'),
  AUD: same('A$', 2, ['$']),
  BDT: same('৳'),
  BRL: same('R$'),
  CAD: same('C$', 2, ['$']),
  CHF: same('CHF'),
  CNY: same('CN¥', 2, ['¥']),
  DKK: same('DKK', 2, ['kr']),
  EGP: same('EGP'),
  GBP: same('£'),
  HKD: same('HK$', 2, ['$']),
  INR: same('₹'),
  JPY: { exponent: 0, symbols: { en: '¥', id: 'JP¥', ms: 'JPY' }, typed: ['¥'] },
  KES: same('KES', 2, ['KSh']),
  KHR: same('KHR', 2, ['៛']),
  KRW: same('₩', 0),
  KWD: same('KWD', 3),
  LAK: same('LAK', 2, ['₭']),
  MMK: same('MMK'),
  MXN: same('MX$', 2, ['$']),
  NGN: same('NGN', 2, ['₦']),
  NOK: same('NOK', 2, ['kr']),
  NZD: same('NZ$', 2, ['$']),
  PHP: same('₱'),
  PKR: same('PKR', 2, ['Rs']),
  SAR: same('SAR'),
  SEK: same('SEK', 2, ['kr']),
  THB: same('฿'),
  TRY: same('TRY', 2, ['₺']),
  TWD: same('NT$', 2, ['$']),
  VND: same('₫', 0),
  ZAR: same('ZAR', 2, ['R']),
} as const satisfies Record<string, CurrencyEntry>

export type CurrencyCode = keyof typeof currencyTable

export const currencyCodes = Object.keys(currencyTable) as CurrencyCode[] // safe: the table's own keys
