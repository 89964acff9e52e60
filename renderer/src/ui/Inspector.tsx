import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { X } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import css from './Inspector.module.css'

export const inspectorWidths = { least: 256, most: 480, step: 16 } as const

interface InspectorProps {
  /** Names the region for a screen reader. */
  readonly label: string
  readonly title: ReactNode
  /** The small line above or below the title. */
  readonly subtitle?: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly resizeLabel: string
  /** CSS pixels at the normal type size. */
  readonly width: number
  readonly onWidth: (width: number) => void
  readonly children: ReactNode
}

/** The page on the right about the chosen item; sections divided by hairlines. */
export function Inspector(props: InspectorProps) {
  const { label, title, subtitle, closeLabel, onClose, resizeLabel, width, onWidth, children } = props
  return (
    <aside
      className={css.inspector}
      aria-label={label}
      style={{ '--inspector-width': `${width}px` } as object}
    >
      <Grip label={resizeLabel} width={width} onWidth={onWidth} />
      <div className={css.head}>
        <div className={css.titles}>
          <h2 className={css.title}>{title}</h2>
          {subtitle !== undefined && <p className={css.subtitle}>{subtitle}</p>}
        </div>
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </div>
      <div className={css.body}>{children}</div>
    </aside>
  )
}

interface InspectorSectionProps {
  readonly title?: string
  /** At the right of the title: a count, a state. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function InspectorSection({ title, aside, children }: InspectorSectionProps) {
  return (
    <section className={css.section}>
      {title !== undefined && (
        <h3 className={css.heading}>
          {title}
          {aside !== undefined && <span className={css.aside}>{aside}</span>}
        </h3>
      )}
      {children}
    </section>
  )
}

function Grip({ label, width, onWidth }: { label: string; width: number; onWidth: (width: number) => void }) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const clamp = (wanted: number) =>
    Math.round(Math.min(inspectorWidths.most, Math.max(inspectorWidths.least, wanted)))
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: 1, ArrowRight: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    onWidth(clamp(width + step * inspectorWidths.step))
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (start.current !== null) onWidth(clamp(start.current.width + start.current.x - event.clientX))
  }
  const end = () => {
    start.current = null
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={inspectorWidths.least}
      aria-valuemax={inspectorWidths.most}
      tabIndex={0}
      className={css.grip}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
