import type { Currency } from './currency.ts'
import { currencyOf } from './currencySymbol.ts'
import type { CurrencyCode } from './currencyTable.ts'

// prettier-ignore
const byRegion: Readonly<Record<string, CurrencyCode>> = {
  AE: 'AED', AT: 'EUR', AU: 'AUD', BD: 'BDT', BE: 'EUR', BN: 'BND', BR: 'BRL', CA: 'CAD', CH: 'CHF',
  CN: 'CNY', DE: 'EUR', DK: 'DKK', EG: 'EGP', ES: 'EUR', FI: 'EUR', FR: 'EUR', GB: 'GBP', GR: 'EUR',
  HK: 'HKD', ID: 'IDR', IE: 'EUR', IN: 'INR', IT: 'EUR', JP: 'JPY', KE: 'KES', KH: 'KHR', KR: 'KRW',
  KW: 'KWD', LA: 'LAK', LU: 'EUR', MM: 'MMK', MX: 'MXN', MY: 'MYR', NG: 'NGN', NL: 'EUR', NO: 'NOK',
  NZ: 'NZD', PH: 'PHP', PK: 'PKR', PT: 'EUR', SA: 'SAR', SE: 'SEK', SG: 'SGD', TH: 'THB', TL: 'USD',
  TR: 'TRY', TW: 'TWD', US: 'USD', VN: 'VND', ZA: 'ZAR',
}

// prettier-ignore
const byLanguage: Readonly<Record<string, CurrencyCode>> = {
  id: 'IDR', ms: 'MYR', ja: 'JPY', ko: 'KRW', th: 'THB', vi: 'VND', hi: 'INR', zh: 'CNY', tr: 'TRY',
  de: 'EUR', fr: 'EUR', it: 'EUR', nl: 'EUR', es: 'EUR', pt: 'BRL', jv: 'IDR', su: 'IDR',
}

/** The likely currency of a system locale such as "id-ID" or "zh-Hant-TW"; US dollars when nothing tells. */
export function guessCurrency(locale: string): Currency {
  const [language = '', ...parts] = locale.split(/[-_.@]/)
  const region = parts.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase()
  return currencyOf(byRegion[region ?? ''] ?? byLanguage[language.toLowerCase()] ?? 'USD')
}
