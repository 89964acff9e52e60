import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import type { GridFigure } from './gridContent.ts'
import css from './FigureStrip.module.css'

interface FigureStripProps {
  readonly figures: readonly GridFigure[]
  /** Where the strip is ruled off; `--across` where not all stand in one row. */
  readonly className: string | undefined
}

/** What a page comes to, one figure beside the other: each a number or the reason why there is none. */
export function FigureStrip({ figures, className }: FigureStripProps) {
  if (figures.length === 0) return null
  return (
    <ul className={classNames(css.figures, className)} style={{ '--count': figures.length } as CSSProperties}>
      {figures.map(({ name, value, isKnown, more }) => (
        <li key={name} className={css.figure}>
          <span className={css.name}>{name}</span>
          <span className={classNames(isKnown ? css.amount : css.reason)}>{value}</span>
          {more !== '' && <span className={css.more}>{more}</span>}
        </li>
      ))}
    </ul>
  )
}
