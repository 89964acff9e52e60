import { useCallback } from 'react'
import { decimalsFor, formatMoney, type MoneyDecimals } from '#shared/model/currency/formatMoney.ts'
import type { Currency } from '#shared/model/currency/currency.ts'
import { useLanguage } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'

export interface Money {
  readonly currency: Currency
  /** One amount in minor units. */
  readonly say: (minor: number, decimals?: MoneyDecimals) => string
  /** Sums of a month side by side, with the same decimals: from 100 on in whole units. */
  readonly sayMonth: (minors: readonly number[]) => readonly string[]
}

/** Amounts in the plan's currency and the interface language. */
export function useMoney(): Money {
  const language = useLanguage()
  const currency = usePlan(({ meta }) => meta.currency)
  const say = useCallback(
    (minor: number, decimals: MoneyDecimals = 'whole') => formatMoney(minor, currency, language, decimals),
    [currency, language],
  )
  const sayMonth = useCallback(
    (minors: readonly number[]) => {
      const unit = 10 ** currency.exponent
      const isLarge = minors.some((minor) => Math.abs(minor) >= 100 * unit)
      const shown = isLarge ? minors.map((minor) => Math.round(minor / unit) * unit) : minors
      const decimals = decimalsFor(shown, currency)
      return shown.map((minor) => formatMoney(minor, currency, language, decimals))
    },
    [currency, language],
  )
  return { currency, say, sayMonth }
}
