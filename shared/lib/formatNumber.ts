import type { Language } from './language.ts'

/** What separates thousands and decimals; our own, since engines carry different locale data. */
export const separators = {
  en: { group: ',', decimal: '.' },
  id: { group: '.', decimal: ',' },
  ms: { group: ',', decimal: '.' },
} as const satisfies Record<Language, { group: string; decimal: string }>

export const minusSign = '\u2212'
export const noBreakSpace = '\u00a0'

/** How many decimals to show: between `min` and `max`, 0–20. */
export interface FractionDigits {
  readonly min: number
  readonly max: number
}

const digitFormats = new Map<string, Intl.NumberFormat>()

function digitFormat({ min, max }: FractionDigits): Intl.NumberFormat {
  const key = `${min}-${max}`
  const known = digitFormats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: min,
    maximumFractionDigits: max,
    useGrouping: true,
  })
  digitFormats.set(key, format)
  return format
}

/** A finite number with thousands and decimals separated as the language does; up to two decimals. */
export function formatNumber(
  value: number,
  language: Language,
  fraction: FractionDigits = { min: 0, max: 2 },
): string {
  if (!Number.isFinite(value)) throw new Error('formatNumber needs a finite number')
  const { group, decimal } = separators[language]
  const digits = digitFormat(fraction)
    .format(Math.abs(value))
    .replace(/[.,]/g, (sign) => (sign === ',' ? group : decimal))
  const isZero = !/[1-9]/.test(digits)
  return value < 0 && !isZero ? minusSign + digits : digits
}

/** A share between 0 and 1 in percent, with a space before the sign that does not break. */
export function formatPercent(
  share: number,
  language: Language,
  fraction: FractionDigits = { min: 0, max: 1 },
): string {
  return `${formatNumber(share * 100, language, fraction)}${noBreakSpace}%`
}
