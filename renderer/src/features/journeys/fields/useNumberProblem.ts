import { useMemo } from 'react'
import { fieldText, sayMost, type Writing } from '#shared/model/estimate/quantityText.ts'
import type { Quantity } from '#shared/model/estimate/quantities.ts'
import { bounds, type RangeTexts } from '#shared/model/estimate/readRange.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { EstimateReading } from './useEstimateTexts.ts'

/** Why fields are refused and how to write them, or null. */
export function useNumberProblem(
  quantity: Quantity,
  writing: Writing,
): (reading: EstimateReading, texts: RangeTexts) => string | null {
  const t = useText('journeys')
  return useMemo(
    () => (reading, texts) => {
      if (reading.kind === 'range') return null
      if (reading.kind === 'disorder') {
        const [low = '', likely = '', high = ''] = bounds.map((bound) => texts[bound] || '…')
        return t('field_disorder', { low, likely, high })
      }
      const text = texts[reading.bound]
      switch (reading.code) {
        case 'negative':
          return t('field_negative')
        case 'too_large':
          return quantity === 'share' || quantity === 'cut'
            ? t('field_overAll')
            : t('field_tooLarge', { most: sayMost(quantity, writing) })
        case 'too_small':
          return t('field_tooSmall')
        case 'too_many_decimals':
          return t(quantity === 'people' || quantity === 'money' ? 'field_whole' : 'field_tooPrecise', {
            text,
          })
        case 'other_currency':
          return t('field_otherCurrency', { currency: writing.currency.code })
        case 'empty':
          return t('field_likelyMissing', { low: texts.low, high: texts.high })
        case 'not_a_number':
        case 'separator':
          return t('field_notNumber', { text, example: exampleOf(quantity, writing) })
      }
    },
    [t, quantity, writing],
  )
}

function exampleOf(quantity: Quantity, writing: Writing): string {
  const example = { people: 1500, money: 150 * 10 ** writing.currency.exponent, share: 0.125, count: 2.5 }
  const value = quantity in example ? example[quantity as keyof typeof example] : 0.5 // safe: just asked
  return fieldText(value, quantity, writing)
}
