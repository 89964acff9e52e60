import { useCallback } from 'react'
import { formatPercent } from '#shared/lib/formatNumber.ts'
import { useLanguage } from '#renderer/i18n/useText.ts'

/** A share on the scale of a chart: no decimals where none are needed. */
export function useSayShare(): (share: number) => string {
  const language = useLanguage()
  return useCallback((share) => formatPercent(share, language), [language])
}
