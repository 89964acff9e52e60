import { useMemo } from 'react'
import type { VerdictTexts } from '#shared/model/experiment/sayShares.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'

/** The words of a verdict in the language of the window. */
export function useVerdictTexts(): VerdictTexts {
  const t = useText('verdict')
  const reasons = useText('journeys')
  const language = useLanguage()
  return useMemo(
    () => ({
      language,
      text: (key, values = {}) => t(key, values as { count: number }), // safe: keys with a count are given one
      reason: (reason) => reasons(`reason_${reason}`),
    }),
    [t, reasons, language],
  )
}
