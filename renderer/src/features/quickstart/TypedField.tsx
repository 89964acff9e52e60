import { useState } from 'react'
import { Field } from '#renderer/ui/Field.tsx'
import css from './QuickStart.module.css'

interface TypedFieldProps {
  readonly label: string
  /** What stands there while nobody types. */
  readonly shown: string
  readonly placeholder?: string
  readonly disabled?: boolean
  /** Takes what was typed; says what is wrong with it, or null. */
  readonly onType: (text: string) => string | null
  readonly onLeave: () => void
}

/** A number or an amount: as typed while it is typed, as understood afterwards. */
export function TypedField({
  label,
  shown,
  placeholder,
  disabled = false,
  onType,
  onLeave,
}: TypedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Field
      className={css.number ?? ''}
      label={label}
      data-answer="number"
      inputMode="decimal"
      align="end"
      placeholder={placeholder}
      disabled={disabled}
      value={typed ?? shown}
      problem={problem}
      onChange={({ target }) => {
        setTyped(target.value)
        setProblem(onType(target.value))
      }}
      onBlur={() => {
        // What was refused stays with its reason until it is put right.
        if (problem === null) setTyped(null)
        onLeave()
      }}
    />
  )
}
