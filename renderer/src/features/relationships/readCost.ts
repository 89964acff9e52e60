import type { Language } from '#shared/lib/language.ts'
import type { Currency } from '#shared/model/currency/currency.ts'
import { formatAmount } from '#shared/model/currency/formatMoney.ts'
import { parseMoney, type MoneyFailure } from '#shared/model/currency/parseMoney.ts'
import type { CostRange } from '#shared/model/relationship/relationship.ts'

export const bounds = ['low', 'likely', 'high'] as const
export type Bound = (typeof bounds)[number]

/** What stands in the three fields; an empty one follows the others. */
export type CostTexts = Readonly<Record<Bound, string>>

export type CostReading =
  | { readonly kind: 'range'; readonly range: CostRange | null }
  | { readonly kind: 'refused'; readonly bound: Bound; readonly code: MoneyFailure['code'] }
  | { readonly kind: 'disorder' }

/**
 * Reads the three fields. One amount alone is a range without width; nothing at all is no cost. Text that
 * is no amount, and amounts that are not low ≤ likely ≤ high, are refused with their place.
 */
export function readCost(texts: CostTexts, currency: Currency, language: Language): CostReading {
  const given: Partial<Record<Bound, number>> = {}
  for (const bound of bounds) {
    if (texts[bound].trim() === '') continue
    const amount = parseMoney(texts[bound], currency, language)
    if (!amount.ok) return { kind: 'refused', bound, code: amount.error.code }
    given[bound] = amount.value
  }
  const { low, likely, high } = given
  // Which amount between the two is likely is the founder's to say, never ours to guess.
  if (likely === undefined && low !== undefined && high !== undefined && low < high) {
    return { kind: 'refused', bound: 'likely', code: 'empty' }
  }
  const middle = likely ?? low ?? high
  if (middle === undefined) return { kind: 'range', range: null }
  const range = { lowMinor: low ?? middle, likelyMinor: middle, highMinor: high ?? middle }
  const isInOrder = range.lowMinor <= range.likelyMinor && range.likelyMinor <= range.highMinor
  return isInOrder ? { kind: 'range', range } : { kind: 'disorder' }
}

/** The fields of a stored range, without the sign, which stands above them: bounds equal to the likely amount stay empty. */
export function costTexts(range: CostRange | null, currency: Currency, language: Language): CostTexts {
  if (range === null) return { low: '', likely: '', high: '' }
  const say = (minor: number) => formatAmount(minor, currency, language, 'always')
  const { lowMinor, likelyMinor, highMinor } = range
  return {
    low: lowMinor === likelyMinor ? '' : say(lowMinor),
    likely: say(likelyMinor),
    high: highMinor === likelyMinor ? '' : say(highMinor),
  }
}
