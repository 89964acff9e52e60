import { useMemo } from 'react'
import { formatNumber, formatPercent } from '#shared/lib/formatNumber.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'

/** How the card says its numbers. */
export interface Say {
  /** One decimal, two below 1 %. */
  readonly rate: (share: number) => string
  readonly count: (value: number) => string
  readonly decimal: (value: number, digits: number) => string
  /** The number, or in words why there is none. */
  readonly outcome: (outcome: Outcome, say: (value: number) => string) => string
}

export function useSay(): Say {
  const language = useLanguage()
  const reasons = useText('journeys')
  return useMemo(
    () => ({
      rate: (share) => formatPercent(share, language, { min: 0, max: share < 0.01 ? 2 : 1 }),
      count: (value) => formatNumber(value, language, { min: 0, max: Number.isInteger(value) ? 0 : 1 }),
      decimal: (value, digits) => formatNumber(value, language, { min: 0, max: digits }),
      outcome: (outcome, say) =>
        outcome.kind === 'defined' ? say(outcome.value) : reasons(`reason_${outcome.reason}`),
    }),
    [language, reasons],
  )
}
