import { createContext, useContext, useMemo } from 'react'
import type { Currency } from '#shared/model/currency/currency.ts'
import { formatMoney, type MoneyDecimals } from '#shared/model/currency/formatMoney.ts'
import { formatSums } from '#shared/model/currency/formatSums.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useLanguage } from '../i18n/useText.ts'
import { usePlan } from './DocumentProvider.tsx'

export interface Money {
  readonly currency: Currency
  /** One amount in minor units. */
  readonly say: (minor: number, decimals?: MoneyDecimals) => string
  /** Sums of a month side by side, with the same decimals: from 100 on in whole units. */
  readonly sayMonth: (minors: readonly number[]) => readonly string[]
}

const MoneyContext = createContext<Money | null>(null)
export const MoneyProvider = MoneyContext.Provider

/** Amounts in the plan's currency and the interface language; asked of the plan once for the whole screen. */
export function useMoney(): Money {
  const money = useContext(MoneyContext)
  if (!money) throw new Error('useMoney needs a MoneyProvider above it')
  return money
}

const selectCurrency = (plan: Plan) => plan.meta.currency

/** What the provider of the screen hands down. */
export function usePlanMoney(): Money {
  const language = useLanguage()
  const { code, exponent } = usePlan(selectCurrency)
  return useMemo(() => {
    const currency = { code, exponent }
    return {
      currency,
      say: (minor, decimals = 'whole') => formatMoney(minor, currency, language, decimals),
      sayMonth: (minors) => formatSums(minors, currency, language),
    }
  }, [code, exponent, language])
}
