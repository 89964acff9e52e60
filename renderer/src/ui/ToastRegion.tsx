import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { X } from 'lucide-react'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import css from './ToastRegion.module.css'

export interface ToastText {
  readonly id: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  readonly tone: 'done' | 'problem'
}

interface ToastRegionProps {
  readonly label: string
  readonly dismissLabel: string
  readonly toasts: readonly ToastText[]
  readonly onDismiss: (id: number) => void
}

/** One sentence and Undo. What it offers is also in the top bar, so it may go by itself. */
export function ToastRegion({ label, dismissLabel, toasts, onDismiss }: ToastRegionProps) {
  const region = useRef<HTMLElement>(null)
  const isAbove = useOutOfTheWay(region, toasts)
  return (
    <section ref={region} className={classNames(css.region, isAbove && css.above)} aria-label={label}>
      <div role="status" aria-live="polite" className={css.stack}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} dismissLabel={dismissLabel} onDismiss={onDismiss} />
        ))}
      </div>
    </section>
  )
}

/** True while the messages would cover what has the keyboard at the foot: then they stand at the head. */
function useOutOfTheWay(region: RefObject<HTMLElement | null>, toasts: readonly ToastText[]): boolean {
  const [isAbove, setAbove] = useState(false)
  useLayoutEffect(() => {
    if (toasts.length === 0) return
    const place = () => {
      const { activeElement } = document
      const own = region.current?.getBoundingClientRect()
      if (!own || !activeElement || region.current?.contains(activeElement)) return
      // A screen or the window holds the keyboard for no particular thing.
      const used = activeElement.matches('body, main') ? null : activeElement.getBoundingClientRect()
      const isBelow = used !== null && used.bottom > innerHeight - own.height - footSpace
      setAbove(isBelow && used.left < own.right && used.right > own.left)
    }
    place()
    window.addEventListener('focusin', place)
    return () => window.removeEventListener('focusin', place)
  }, [region, toasts])
  return isAbove
}

/** The room under the messages at the foot, as in the style sheet. */
const footSpace = 2

const shownMs = { done: 8_000, problem: 20_000 } as const

interface ToastCardProps {
  readonly toast: ToastText
  readonly dismissLabel: string
  readonly onDismiss: (id: number) => void
}

function ToastCard({ toast, dismissLabel, onDismiss }: ToastCardProps) {
  const [held, setHeld] = useState(false)
  const { id, tone } = toast
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onDismiss(id), shownMs[tone])
    return () => clearTimeout(timer)
  }, [held, id, tone, onDismiss])
  return (
    <div
      className={css.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.text}>{toast.text}</span>
      {toast.action !== null && (
        <button
          type="button"
          className={css.action}
          onClick={() => {
            toast.action?.run()
            onDismiss(toast.id)
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className={css.close}
        aria-label={dismissLabel}
        title={dismissLabel}
        onClick={() => onDismiss(toast.id)}
      >
        <Icon of={X} size={14} />
      </button>
    </div>
  )
}
