import { useMemo } from 'react'
import { formatDate } from '#shared/lib/formatDate.ts'
import type { FunnelPeriod } from '#shared/model/funnel/funnel.ts'
import { useLanguage } from '#renderer/i18n/useText.ts'

export interface PeriodWords {
  /** “5 Jan” or “Jan”; the year where `withYear` says so. */
  readonly short: (start: string, withYear?: boolean) => string
  /** “5 Jan 2026” or “Jan 2026”. */
  readonly long: (start: string) => string
  readonly day: (day: string) => string
}

/** What a period of the funnel is called. */
export function usePeriodWords(period: FunnelPeriod): PeriodWords {
  const language = useLanguage()
  return useMemo(() => {
    const day = (start: string) =>
      formatDate(`${start}T00:00:00.000Z`, language, { month: 'short', timeZone: 'UTC' })
    const long = (start: string) => (period === 'week' ? day(start) : day(start).replace(/^\d+ /, ''))
    return {
      day,
      long,
      short: (start, withYear = false) => (withYear ? long(start) : long(start).replace(/ \d{4}$/, '')),
    }
  }, [language, period])
}
