import { memo } from 'react'
import type { JourneyId } from '#shared/lib/ids.ts'
import type { JourneyBlock } from '#shared/model/journey/journeyCards.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { useCanvas } from './CanvasContext.ts'
import { describedBy } from './describeCard.ts'
import { NoteMarks } from './NoteMarks.tsx'
import type { CardId } from './selectCanvas.ts'
import { useCardFocus } from './useCardFocus.ts'
import { useJourneyText } from './useJourneyText.ts'
import css from './NoteCard.module.css'

interface JourneyCardProps {
  readonly id: CardId
  readonly journey: JourneyId
  readonly block: JourneyBlock
  readonly isChosen: boolean
  readonly isActive: boolean
  readonly isTabStop: boolean
}

/** What a journey means to a block: its tactics, what they cost, what it brings. It lives on Get·Keep·Grow. */
export const JourneyCard = memo(function JourneyCard(props: JourneyCardProps) {
  const { id, journey: journeyId, block, isChosen, isActive, isTabStop } = props
  const journey = useRecord(journeyId)
  const text = useJourneyText(journeyId, block)
  const { lighting } = useCanvas()
  const card = useCardFocus(isActive)
  if (!journey) return null
  const serves = [journey.segment]
  return (
    <div role="listitem" className={css.item}>
      <div
        ref={card}
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby={describedBy(null, serves)}
        className={classNames(css.note, isChosen && css.chosen, !lighting.isLit(journey) && css.dim)}
        data-card={id}
      >
        <NoteMarks own={null} serves={serves} evidence={null} />
        <span className={css.text}>{text}</span>
      </div>
    </div>
  )
})
