import { useCallback } from 'react'
import { describeDay, formatDate, formatTime } from '#shared/lib/formatDate.ts'
import { useLanguage, useText } from './useText.ts'

/** Says a time as a list does: “Today, 15:11”, “Yesterday”, “12 November 2026”. */
export function useWhen(now: string): (iso: string) => string {
  const t = useText('common')
  const language = useLanguage()
  return useCallback(
    (iso) => {
      const day = describeDay(iso, now)
      switch (day.key) {
        case 'today':
          return t('today', { time: formatTime(iso, language) })
        case 'yesterday':
          return t('yesterday')
        case 'daysAgo':
          return t('daysAgo', { count: day.count })
        case 'onDate':
          return formatDate(iso, language)
      }
    },
    [now, language, t],
  )
}
