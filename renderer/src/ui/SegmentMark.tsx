import type { SegmentMark as Mark } from '#shared/model/note/note.ts'
import { classNames } from './classNames.ts'
import css from './SegmentMark.module.css'

const shapes: Readonly<Record<Exclude<Mark, 1 | 6>, string>> = {
  2: 'M1.5 1.5h9v9h-9Z',
  3: 'M6 .8 11.6 10.8H.4Z',
  4: 'M6 0 12 6 6 12 0 6Z',
  5: 'M4.2 .8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z',
  7: 'M6 .3 7.6 4.3l4.2.3-3.2 2.7 1 4.2L6 9.2l-3.6 2.3 1-4.2L.2 4.6l4.2-.3Z',
  8: 'M.6 9a5.4 5.4 0 0 1 10.8 0Z',
}

interface SegmentMarkProps {
  readonly mark: Mark
  readonly size?: 10 | 14 | 20
  /** The segment's name; without it the mark is decoration beside the name. */
  readonly label?: string
}

/** Whose it is: shape first, hue second, so grey print and colour-blind readers lose nothing. */
export function SegmentMark({ mark, size = 10, label }: SegmentMarkProps) {
  return (
    <svg
      className={classNames(css.mark, css[`size${size}`], css[`mark${mark}`])}
      viewBox="0 0 12 12"
      fill="currentColor"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {label !== undefined && <title>{label}</title>}
      {mark === 1 && <circle cx="6" cy="6" r="5" />}
      {mark === 6 && <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2.6" />}
      {mark !== 1 && mark !== 6 && <path d={shapes[mark]} />}
    </svg>
  )
}
