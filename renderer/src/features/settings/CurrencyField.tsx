import { useLanguage } from '#renderer/i18n/useText.ts'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import type { Currency } from '#shared/model/currency/currency.ts'
import { currencyOf, currencySymbol } from '#shared/model/currency/currencySymbol.ts'
import { currencyTable, type CurrencyCode } from '#shared/model/currency/currencyTable.ts'

interface CurrencyFieldProps {
  readonly label: string
  readonly value: Currency
  readonly onChange: (currency: Currency) => void
}

// safe: the keys of the table are the codes
const codes = Object.keys(currencyTable) as CurrencyCode[]

/** One currency per plan, from our own table; one that only a newer version knows stays as it is. */
export function CurrencyField({ label, value, onChange }: CurrencyFieldProps) {
  const language = useLanguage()
  const isKnown = codes.some((code) => code === value.code)
  const known = codes.map(
    (code) => [code, optionText(code, currencySymbol(currencyOf(code), language))] as const,
  )
  return (
    <SelectField<string>
      label={label}
      options={isKnown ? known : [[value.code, value.code], ...known]}
      value={value.code}
      onChange={(chosen) => {
        const code = codes.find((candidate) => candidate === chosen)
        if (code !== undefined) onChange(currencyOf(code))
      }}
    />
  )
}

function optionText(code: string, symbol: string): string {
  return symbol === code ? code : `${code}, ${symbol}`
}
