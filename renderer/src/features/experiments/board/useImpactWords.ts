import { useMemo } from 'react'
import { formatNumber, formatPercent, minusSign } from '#shared/lib/formatNumber.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { Impact } from '#shared/model/experiment/impact.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useMoney } from '#renderer/state/useMoney.ts'

export interface ImpactWords {
  /** “+ 31 a month”, in money where no customer is won; null where it is not known. */
  readonly short: (impact: Impact) => string | null
  readonly customers: (outcome: Outcome) => string
  readonly money: (outcome: Outcome) => string
  /** “12 to 48”, or null where there is none. */
  readonly range: (of: 'customers' | 'money', low: Outcome, high: Outcome) => string | null
  readonly reason: (outcome: Outcome) => string
  readonly percent: (share: number) => string
}

/** Computed impact in words: always with its sign, never 0 for what is not known. */
export function useImpactWords(): ImpactWords {
  const t = useText('board')
  const journeys = useText('journeys')
  const language = useLanguage()
  const { sayMonth } = useMoney()
  return useMemo(() => {
    const count = (value: number) => {
      const size = Math.abs(value)
      if (size > 0 && size < 0.05) return journeys('figure_under', { value: formatNumber(0.1, language) })
      return formatNumber(size, language, { min: 0, max: size < 10 ? 1 : 0 })
    }
    const amount = (value: number) => sayMonth([Math.abs(value)])[0] ?? ''
    const signed = (value: number, say: (value: number) => string) =>
      value === 0 ? say(value) : `${value < 0 ? minusSign : '+'}\u00a0${say(value)}`
    const reason = (outcome: Outcome) =>
      outcome.kind === 'defined' ? '' : journeys(`reason_${outcome.reason}`)
    const tell = (say: (value: number) => string) => (outcome: Outcome) =>
      outcome.kind === 'defined' ? signed(outcome.value, say) : reason(outcome)
    return {
      customers: tell(count),
      money: tell(amount),
      reason,
      percent: (share) =>
        formatPercent(share, language, { min: share < 0.01 ? 2 : 1, max: share < 0.01 ? 2 : 1 }),
      short: ({ customersPerMonth, moneyPerMonth }) => {
        const people = valueOf(customersPerMonth)
        const money = valueOf(moneyPerMonth)
        if (people !== null && (people !== 0 || money === null))
          return t('impact_month', { amount: signed(people, count) })
        return money === null ? null : t('impact_month', { amount: signed(money, amount) })
      },
      range: (of, low, high) => {
        const from = valueOf(low)
        const to = valueOf(high)
        if (from === null && to === null) return null
        const isLess = (from ?? 0) < 0 || (to ?? 0) < 0
        const bare = of === 'money' ? amount : count
        const say = (value: number) => (isLess ? signed(value, bare) : bare(value))
        if (from === null) return journeys('figure_upTo', { high: say(to ?? 0) })
        if (to === null) return journeys('figure_from', { low: say(from) })
        return journeys('figure_range', { low: say(from), high: say(to) })
      },
    }
  }, [t, journeys, language, sayMonth])
}
