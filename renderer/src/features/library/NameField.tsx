import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import css from './NameField.module.css'
import { recordLimits } from '#shared/model/limits.ts'

interface NameFieldProps {
  readonly name: string
  readonly label: string
  /** What was typed without spaces at its ends, or null when it was left with Escape. */
  readonly onFinish: (typed: string | null) => void
}

export function NameField({ name, label, onFinish }: NameFieldProps) {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const finish = (typed: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onFinish(typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (event.key === 'Enter') finish(text.trim())
    else if (event.key === 'Escape') finish(null)
    else return
    // The card has the focus next; the same key must not open it.
    event.preventDefault()
  }
  return (
    <input
      ref={field}
      className={css.field}
      aria-label={label}
      value={text}
      maxLength={recordLimits.name}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text.trim())}
    />
  )
}
