import type { KeyboardEvent } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseCount, type NumberFailure } from '#shared/lib/parseNumber.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { useTyped, type Reading } from '#renderer/ui/useTyped.ts'

interface CountFieldProps {
  /** Said by a screen reader, where the column says it to the eye. */
  readonly label: string
  readonly value: number | null
  /** Nobody did it who was not there: at least so many, or at most so many. */
  readonly least?: number
  readonly most?: number | null
  /** Why a count beyond `least` or `most` cannot be. */
  readonly sayBeyond: (count: string) => string
  readonly isOptional?: boolean
  readonly onCount: (count: number | null) => void
  readonly onLeave: () => void
}

/** A whole number of people. What cannot be stays in the field with its reason, and the last good one in the plan. */
export function CountField(props: CountFieldProps) {
  const { label, value, onCount, onLeave } = props
  const t = useText('verdict')
  const language = useLanguage()
  const shown = value === null ? '' : formatNumber(value, language)
  const kept = value === null ? t('count_keptNone') : t('count_kept', { value: shown })
  const read = (text: string): Reading<number | null> => {
    const { least = 0, most = null, isOptional = true, sayBeyond } = props
    const beyond = (count: string) => ({
      problem: `${sayBeyond(count)} ${kept}`,
      isUnfinished: true as const,
    })
    if (text.trim() === '') return isOptional ? { value: null, problem: null } : beyond('')
    const count = parseCount(text, language, recordLimits.customers)
    if (!count.ok) return { problem: `${t(`count_bad_${faultOf(count.error.code)}`, { text })} ${kept}` }
    const isBeyond = count.value < least || (most !== null && count.value > most)
    return isBeyond ? beyond(formatNumber(count.value, language)) : { value: count.value, problem: null }
  }
  const typed = useTyped({ value, read, give: onCount })
  return (
    <Field
      label={label}
      labelHidden
      inputMode="numeric"
      align="end"
      autoComplete="off"
      data-count=""
      placeholder={t('count_none')}
      value={typed.text ?? shown}
      problem={typed.problem}
      onChange={(event) => typed.type(event.target.value)}
      onKeyDown={onEnter}
      onBlur={() => {
        typed.leave()
        onLeave()
      }}
    />
  )
}

function faultOf(code: NumberFailure['code']) {
  return code === 'empty' || code === 'separator' ? 'not_a_number' : code
}

/** Enter goes on to the next count. */
function onEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  const all = [
    ...(event.currentTarget.closest('section') ?? document).querySelectorAll<HTMLElement>('[data-count]'),
  ]
  const next = all[all.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]
  if (next) next.focus()
  else event.currentTarget.blur()
}
