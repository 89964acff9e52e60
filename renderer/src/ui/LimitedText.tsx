import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { classNames } from './classNames.ts'
import css from './LimitedText.module.css'

interface LimitedTextProps {
  readonly label: string
  readonly value: string
  /** UTF-16 units; typing past it is refused and the field keeps what it had. */
  readonly limit: number
  readonly placeholder?: string
  /** `bare` has no frame of its own: it stands on the card it belongs to. */
  readonly look?: 'field' | 'bare'
  /** At least so many lines; the field grows with its text. */
  readonly lines?: number
  /** One line of text however long: pasted line breaks become spaces, Enter adds none. */
  readonly isLine?: boolean
  /** Why an input of this length is refused. */
  readonly sayTooLong: (length: number) => string
  readonly onText: (text: string) => void
  readonly onLeave?: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** The plan has one history: what the engine would undo in the field, the plan undoes. */
  readonly onHistory: (deed: 'undo' | 'redo') => void
  /** Takes the focus when it appears, the caret behind the last letter. */
  readonly takesFocus?: boolean
}

/** A text that grows with what is typed. Its height comes from a copy behind it, never from a measurement. */
export function LimitedText(props: LimitedTextProps) {
  const { label, value, limit, placeholder, look = 'field', lines = 1, isLine = false } = props
  const { takesFocus = false } = props
  const [refusedLength, setRefusedLength] = useState<number | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const onHistory = useRef(props.onHistory)
  useLayoutEffect(() => {
    onHistory.current = props.onHistory
  })
  useLayoutEffect(() => {
    const element = field.current
    if (!element || !takesFocus) return
    element.focus()
    element.setSelectionRange(element.value.length, element.value.length)
  }, [takesFocus])
  useEffect(() => {
    const element = field.current
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      onHistory.current(event.inputType === 'historyUndo' ? 'undo' : 'redo')
    }
    element?.addEventListener('beforeinput', onBeforeInput)
    return () => element?.removeEventListener('beforeinput', onBeforeInput)
  }, [])
  const type = (text: string) => {
    const isRefused = text.length > limit && text.length > value.length
    setRefusedLength(isRefused ? text.length : null)
    if (!isRefused) props.onText(isLine ? text.replace(/\r?\n/g, ' ') : text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    props.onKeyDown?.(event)
    if (isLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
  }
  return (
    <div className={classNames(css.text, css[look])}>
      <div className={css.grow} data-value={value === '' ? (placeholder ?? '') : value}>
        <textarea
          ref={field}
          className={css.input}
          aria-label={label}
          aria-invalid={refusedLength !== null ? true : undefined}
          rows={lines}
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
          onBlur={props.onLeave}
        />
      </div>
      {refusedLength !== null && (
        <p role="alert" className={css.problem}>
          {props.sayTooLong(refusedLength)}
        </p>
      )}
    </div>
  )
}
