import { useCallback } from 'react'
import { decimalsFor, formatMoney, type MoneyDecimals } from '#shared/model/currency/formatMoney.ts'
import type { Currency } from '#shared/model/currency/currency.ts'
import { useLanguage } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'

export interface Money {
  readonly currency: Currency
  /** One amount in minor units. */
  readonly say: (minor: number, decimals?: MoneyDecimals) => string
  /** Several amounts side by side, with the same decimals. */
  readonly sayAll: (minors: readonly number[]) => readonly string[]
}

/** Amounts in the plan's currency and the interface language. */
export function useMoney(): Money {
  const language = useLanguage()
  const currency = usePlan(({ meta }) => meta.currency)
  const say = useCallback(
    (minor: number, decimals: MoneyDecimals = 'whole') => formatMoney(minor, currency, language, decimals),
    [currency, language],
  )
  const sayAll = useCallback(
    (minors: readonly number[]) => {
      const decimals = decimalsFor(minors, currency)
      return minors.map((minor) => formatMoney(minor, currency, language, decimals))
    },
    [currency, language],
  )
  return { currency, say, sayAll }
}
