import { useState, type KeyboardEvent } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseCount } from '#shared/lib/parseNumber.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { Field } from '#renderer/ui/Field.tsx'

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
  const { label, value, isOptional = true, onCount, onLeave } = props
  const t = useText('verdict')
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const [known, setKnown] = useState(value)
  // What came from elsewhere, an undo for example, is shown at once.
  if (known !== value) {
    setKnown(value)
    if (typed !== null && countOf(typed) !== value) setTyped(null)
  }
  function countOf(text: string): number | null {
    const count = parseCount(text, language, recordLimits.customers)
    return count.ok ? count.value : null
  }
  const shown = value === null ? '' : formatNumber(value, language)
  const read = readCount(typed ?? shown, props, countOf)
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const next = readCount(text, props, countOf)
    if (typeof next === 'number') onCount(next)
    else if (next === 'empty' && isOptional) onCount(null)
  }
  const leave = () => {
    setLeft(true)
    if (typeof read === 'number' || read === 'empty') setTyped(null)
    onLeave()
  }
  const isBad = read === 'unread' || (read === 'beyond' && isLeft)
  const kept = value === null ? t('count_keptNone') : t('count_kept', { value: shown })
  const why = () =>
    read === 'beyond'
      ? props.sayBeyond(formatNumber(countOf(typed ?? '') ?? 0, language))
      : t(`count_bad_${faultOf(typed ?? '')}`, { text: typed ?? '' })
  function faultOf(text: string) {
    const count = parseCount(text, language, recordLimits.customers)
    const code = count.ok ? 'not_a_number' : count.error.code
    return code === 'negative' || code === 'too_many_decimals' || code === 'too_large' ? code : 'not_a_number'
  }
  return (
    <Field
      label={label}
      labelHidden
      inputMode="numeric"
      align="end"
      autoComplete="off"
      data-count=""
      placeholder={t('count_none')}
      value={typed ?? shown}
      problem={isBad ? `${why()} ${kept}` : null}
      onChange={(event) => type(event.target.value)}
      onKeyDown={onEnter}
      onBlur={leave}
    />
  )
}

type Read = number | 'empty' | 'unread' | 'beyond'

function readCount(
  text: string,
  { least = 0, most = null }: Pick<CountFieldProps, 'least' | 'most'>,
  countOf: (text: string) => number | null,
): Read {
  if (text.trim() === '') return 'empty'
  const count = countOf(text)
  if (count === null) return 'unread'
  return count < least || (most !== null && count > most) ? 'beyond' : count
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
