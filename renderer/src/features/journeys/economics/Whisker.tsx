import { classNames } from '#renderer/ui/classNames.ts'
import css from './Whisker.module.css'

interface WhiskerProps {
  readonly value: number
  /** Null at an open end: the line runs on to the edge. */
  readonly low: number | null
  readonly high: number | null
  /** A line to compare with, dashed. */
  readonly mark?: number
}

/** A figure on its range, from 0 on. Decoration: the words beside it say the same. */
export function Whisker({ value, low, high, mark }: WhiskerProps) {
  const end = Math.max(value, high ?? value, mark ?? 0) * 1.25 || 1
  const at = (number: number) => `${Math.min(100, (number / end) * 100)}%`
  const place = {
    '--low': at(low ?? 0),
    '--high': at(high ?? end),
    '--value': at(value),
    '--mark': at(mark ?? 0),
  } as object
  return (
    <div className={css.whisker} style={place} aria-hidden="true">
      <span className={classNames(css.range, high === null && css.open)} />
      <span className={css.value} />
      {mark !== undefined && <span className={css.mark} />}
    </div>
  )
}
