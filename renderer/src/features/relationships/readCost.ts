import type { Language } from '#shared/lib/language.ts'
import type { Currency } from '#shared/model/currency/currency.ts'
import { formatAmount } from '#shared/model/currency/formatMoney.ts'
import { parseMoney, type MoneyFailure } from '#shared/model/currency/parseMoney.ts'
import { readRange, type Bound, type RangeTexts } from '#shared/model/estimate/readRange.ts'
import type { CostRange } from '#shared/model/relationship/relationship.ts'

export type CostReading =
  | { readonly kind: 'range'; readonly range: CostRange | null }
  | { readonly kind: 'refused'; readonly bound: Bound; readonly code: MoneyFailure['code'] }
  | { readonly kind: 'disorder' }

/** Reads the three fields of a cost, amounts as the language writes them. */
export function readCost(texts: RangeTexts, currency: Currency, language: Language): CostReading {
  const reading = readRange(texts, (text) => parseMoney(text, currency, language))
  if (reading.kind !== 'range') return reading
  const { range } = reading
  return {
    kind: 'range',
    range: range && { lowMinor: range.low, likelyMinor: range.likely, highMinor: range.high },
  }
}

/** The fields of a stored range, without the sign, which stands above them: bounds equal to the likely amount stay empty. */
export function costTexts(range: CostRange | null, currency: Currency, language: Language): RangeTexts {
  if (range === null) return { low: '', likely: '', high: '' }
  const say = (minor: number) => formatAmount(minor, currency, language, 'always')
  const { lowMinor, likelyMinor, highMinor } = range
  return {
    low: lowMinor === likelyMinor ? '' : say(lowMinor),
    likely: say(likelyMinor),
    high: highMinor === likelyMinor ? '' : say(highMinor),
  }
}
