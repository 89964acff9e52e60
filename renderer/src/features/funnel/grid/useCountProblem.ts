import { useCallback } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { recordLimits } from '#shared/model/limits.ts'
import type { BadCell } from '#shared/model/funnel/readCounts.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'

/** Why a text is no count, and how to write it. */
export function useCountProblem(): (text: string, code: BadCell['code'] | 'empty') => string {
  const t = useText('funnel')
  const language = useLanguage()
  return useCallback(
    (text, code) => {
      const most = formatNumber(recordLimits.customers, language)
      const example = formatNumber(1500, language)
      return t(`bad_${code === 'empty' ? 'not_a_number' : code}`, { text, most, example })
    },
    [t, language],
  )
}
