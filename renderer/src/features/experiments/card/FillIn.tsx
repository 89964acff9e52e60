import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import css from './FillIn.module.css'

interface FillInProps {
  readonly label: string
  readonly value: string
  /** What stands there while nothing is said. */
  readonly placeholder: string
  readonly onText: (text: string) => void
  /** Told only when the field is left: what is typed on the way is no change yet. */
  readonly isHeld?: boolean
  readonly takesFocus?: boolean
  readonly className?: string | undefined
}

/** A part of a sentence that is typed where it stands and breaks into lines with it. */
export function FillIn(props: FillInProps) {
  const { label, value, placeholder, isHeld = false, takesFocus = false, className } = props
  const t = useText('experiment')
  const { document } = useDesk()
  const field = useRef<HTMLSpanElement>(null)
  // What is too long stays with its reason until it is shorter, or until the plan says something else.
  const [refusedBeside, setRefusedBeside] = useState<string | null>(null)
  const isTooLong = refusedBeside === value
  useLayoutEffect(() => {
    // Written only when it says something else, so that the caret stays where it is.
    if (field.current && field.current.textContent !== value) field.current.textContent = value
  }, [value])
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  usePlanHistory(field)
  const typed = () => (field.current?.textContent ?? '').replace(/\s+/g, ' ')
  const onInput = () => {
    const text = typed()
    const isRefused = text.length > recordLimits.title
    setRefusedBeside(isRefused ? value : null)
    if (!isHeld && !isRefused) props.onText(text)
  }
  const onBlur = () => {
    const text = typed()
    if (text.length <= recordLimits.title && text !== value) props.onText(text)
    document.closeGroup()
  }
  return (
    <span className={classNames(css.part, className)}>
      <span
        ref={field}
        role="textbox"
        aria-label={label}
        aria-invalid={isTooLong || undefined}
        aria-placeholder={placeholder}
        contentEditable="plaintext-only"
        tabIndex={0}
        spellCheck={false}
        className={css.field}
        data-placeholder={placeholder}
        onInput={onInput}
        onBlur={onBlur}
        onPaste={pasteAsLine}
        onKeyDown={stayOnLine}
      />
      {isTooLong && (
        <span role="alert" className={css.problem}>
          {t('tooLong', { limit: recordLimits.title })}
        </span>
      )}
    </span>
  )
}

function stayOnLine(event: KeyboardEvent<HTMLSpanElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.blur()
}

function pasteAsLine(event: ClipboardEvent<HTMLSpanElement>) {
  event.preventDefault()
  const text = event.clipboardData.getData('text/plain').replace(/\s+/g, ' ').trim()
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return
  selection.deleteFromDocument()
  selection.getRangeAt(0).insertNode(new Text(text))
  selection.collapseToEnd()
  event.currentTarget.normalize()
  event.currentTarget.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The plan has one history: what the engine would undo in the field, the plan undoes. */
function usePlanHistory(field: RefObject<HTMLSpanElement | null>): void {
  const { document } = useDesk()
  useEffect(() => {
    const element = field.current
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      document[event.inputType === 'historyUndo' ? 'undo' : 'redo']()
    }
    element?.addEventListener('beforeinput', onBeforeInput)
    return () => element?.removeEventListener('beforeinput', onBeforeInput)
  }, [document, field])
}
