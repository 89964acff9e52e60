import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Language } from '#shared/lib/language.ts'
import { parseCount } from '#shared/lib/parseNumber.ts'
import { Field } from './Field.tsx'
import { useTyped, type Reading } from './useTyped.ts'

interface CountFieldProps {
  readonly label: string
  /** Said while nothing is counted. */
  readonly placeholder: string
  readonly value: number | null
  readonly most: number
  readonly language: Language
  /** Why a text is no count; it stays in the field with its reason, and the last good one in the plan. */
  readonly refused: string
  readonly onCount: (count: number | null) => void
  readonly onLeave: () => void
}

/** A whole number from 0, read as the language writes numbers; empty is not counted. */
export function CountField(props: CountFieldProps) {
  const { label, placeholder, value, most, language, refused, onCount, onLeave } = props
  const shown = value === null ? '' : formatNumber(value, language)
  const read = (text: string): Reading<number | null> => {
    if (text.trim() === '') return { value: null, problem: null }
    const count = parseCount(text, language, most)
    return count.ok ? { value: count.value, problem: null } : { problem: refused }
  }
  const typed = useTyped({ value, read, give: onCount })
  return (
    <Field
      label={label}
      inputMode="numeric"
      align="end"
      placeholder={placeholder}
      value={typed.text ?? shown}
      problem={typed.problem}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={() => {
        typed.leave()
        onLeave()
      }}
    />
  )
}
