import { useId } from 'react'
import { useLanguage } from '#renderer/i18n/useText.ts'
import type { Currency } from '#shared/model/currency/currency.ts'
import { currencyOf, currencySymbol } from '#shared/model/currency/currencySymbol.ts'
import { currencyTable, type CurrencyCode } from '#shared/model/currency/currencyTable.ts'
import css from './CurrencyField.module.css'

interface CurrencyFieldProps {
  readonly label: string
  readonly value: Currency
  readonly onChange: (currency: Currency) => void
}

// safe: the keys of the table are the codes
const codes = Object.keys(currencyTable) as CurrencyCode[]

/** One currency per plan, from our own table; one that only a newer version knows stays as it is. */
export function CurrencyField({ label, value, onChange }: CurrencyFieldProps) {
  const id = useId()
  const language = useLanguage()
  const isKnown = codes.some((code) => code === value.code)
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <select
        id={id}
        className={css.select}
        value={value.code}
        onChange={(event) => {
          const code = codes.find((candidate) => candidate === event.target.value)
          if (code !== undefined) onChange(currencyOf(code))
        }}
      >
        {!isKnown && <option value={value.code}>{value.code}</option>}
        {codes.map((code) => (
          <option key={code} value={code}>
            {optionText(code, currencySymbol(currencyOf(code), language))}
          </option>
        ))}
      </select>
    </div>
  )
}

function optionText(code: string, symbol: string): string {
  return symbol === code ? code : `${code}, ${symbol}`
}
