import { memo } from 'react'
import type { RelationshipId } from '#shared/lib/ids.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { cardText } from './cardText.ts'
import { useCanvas } from './CanvasContext.ts'
import { CellDetails } from './CardDetails.tsx'
import { describedBy } from './describeCard.ts'
import { NoteMarks } from './NoteMarks.tsx'
import { useCardFocus } from './useCardFocus.ts'
import css from './NoteCard.module.css'

interface DerivedCardProps {
  readonly id: RelationshipId
  readonly isChosen: boolean
  readonly isActive: boolean
  readonly isTabStop: boolean
}

/** A filled cell of the matrix as the canvas shows it: no record of its own, so the two cannot disagree. */
export const DerivedCard = memo(function DerivedCard(props: DerivedCardProps) {
  const { id, isChosen, isActive, isTabStop } = props
  const t = useText('catalog')
  const cell = useRecord(id)
  const { lighting, zoomed } = useCanvas()
  const card = useCardFocus(isActive)
  if (!cell) return null
  const category = t(`short_${cell.category}`)
  const lit = lighting.isLit(cell)
  return (
    <div role="listitem" className={css.item}>
      <div
        ref={card}
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby={describedBy(cell.evidence, [cell.segment])}
        className={classNames(css.note, isChosen && css.chosen, !lit && css.dim)}
        data-card={id}
      >
        <NoteMarks own={null} serves={[cell.segment]} evidence={cell.evidence} />
        <span className={css.text}>
          {cell.title.trim() === '' ? category : t('derivedTitle', { category, title: cardText(cell.title) })}
          {zoomed !== null && <CellDetails cell={cell} />}
        </span>
      </div>
    </div>
  )
})
