import { useState } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Language } from '#shared/lib/language.ts'
import { parseCount } from '#shared/lib/parseNumber.ts'
import { Field } from './Field.tsx'

interface CountFieldProps {
  readonly label: string
  /** Said while nothing is counted. */
  readonly placeholder: string
  readonly value: number | null
  readonly most: number
  readonly language: Language
  /** Why a text is no count; the last good one stays. */
  readonly refused: string
  readonly onCount: (count: number | null) => void
  readonly onLeave: () => void
}

/** A whole number from 0, read as the language writes numbers; empty is not counted. */
export function CountField(props: CountFieldProps) {
  const { label, placeholder, value, most, language, refused, onCount, onLeave } = props
  const [typed, setTyped] = useState<string | null>(null)
  const shown = value === null ? '' : formatNumber(value, language)
  const isRefused = typed !== null && typed.trim() !== '' && !parseCount(typed, language, most).ok
  const type = (text: string) => {
    setTyped(text)
    const count = parseCount(text, language, most)
    if (text.trim() === '') onCount(null)
    else if (count.ok) onCount(count.value)
  }
  return (
    <Field
      label={label}
      inputMode="numeric"
      align="end"
      placeholder={placeholder}
      value={typed ?? shown}
      problem={isRefused ? refused : null}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        setTyped(null)
        onLeave()
      }}
    />
  )
}
