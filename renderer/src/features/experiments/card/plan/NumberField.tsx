import type { KeyboardEvent, ReactNode } from 'react'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { useTyped, type Reading } from '#renderer/ui/useTyped.ts'
import { readNumber, writeNumber, type Bounds, type ReadFailure, type Writing } from './readNumbers.ts'
import css from './plan.module.css'

interface NumberFieldProps {
  readonly label: string
  readonly writing: Writing
  readonly value: number | null
  /** What counts while nothing is typed: the stage's own, or what is reckoned. */
  readonly fallback?: string
  readonly bounds?: Bounds
  /** Behind the number: its sign and what it counts. */
  readonly unit?: ReactNode
  /** Why a number that can be read is refused here, or null. */
  readonly refuse?: (value: number) => string | null
  /** False where a number must stand. */
  readonly canBeEmpty?: boolean
  /** Told only when the field is left: a sealed rule is changed once, not at every key. */
  readonly isHeld?: boolean
  readonly onValue: (value: number | null) => void
  readonly onLeave: () => void
}

const openRate: Bounds = { least: 0.00001, most: 0.99999 }
const anyCount: Bounds = { least: 1, most: recordLimits.customers }

/** A number of the plan; what cannot be stays in the field with its reason, and the last good one in the plan. */
export function NumberField(props: NumberFieldProps) {
  const { label, writing, value, fallback, unit, refuse, canBeEmpty = true, isHeld = false } = props
  const t = useText('experiment')
  const language = useLanguage()
  const bounds = props.bounds ?? (writing === 'rate' ? openRate : anyCount)
  const sayFailure = useFailureWords(writing, bounds)
  const read = (text: string): Reading<number | null> => {
    if (text.trim() === '')
      return canBeEmpty ? { value: null, problem: null } : { problem: t('refused_empty') }
    const number = readNumber(text, writing, language, bounds)
    if (!number.ok) return { problem: sayFailure(number.error.code, text) }
    const why = refuse?.(number.value) ?? null
    return why === null ? { value: number.value, problem: null } : { problem: why }
  }
  const typed = useTyped({ value, read, give: props.onValue, isHeld })
  const leave = () => {
    typed.leave()
    props.onLeave()
  }
  const shown = value === null ? '' : writeNumber(value, writing, language)
  return (
    <div className={css.number}>
      <Field
        label={label}
        inputMode={writing === 'whole' ? 'numeric' : 'decimal'}
        align="end"
        autoComplete="off"
        placeholder={fallback ?? '…'}
        value={typed.text ?? shown}
        problem={typed.problem}
        onChange={(event) => typed.type(event.target.value)}
        onKeyDown={(event) => endOnEnter(event, leave)}
        onBlur={leave}
      />
      {unit !== undefined && <span className={classNames(css.unit)}>{unit}</span>}
    </div>
  )
}

function endOnEnter(event: KeyboardEvent<HTMLInputElement>, leave: () => void) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  leave()
}

function useFailureWords(writing: Writing, { least, most }: Bounds) {
  const t = useText('experiment')
  const language = useLanguage()
  const example = writeNumber({ rate: 0.055, whole: 1500, decimal: 2.5 }[writing], writing, language)
  return (code: ReadFailure['code'], text: string): string => {
    switch (code) {
      case 'no_rate':
        return t('refused_rate')
      case 'negative':
        return t('refused_negative')
      case 'too_small':
        return t('refused_small', { least: writeNumber(least, writing, language) })
      case 'too_large':
        return t('refused_large', { most: writeNumber(most, writing, language) })
      case 'too_many_decimals':
        return writing === 'whole' ? t('refused_whole', { text }) : t('refused_decimals', { text })
      case 'empty':
        return t('refused_empty')
      case 'not_a_number':
      case 'separator':
        return t('refused_text', { text, example })
    }
  }
}
