import { memo, useId, type MouseEvent, type RefObject } from 'react'
import { ChevronDown } from 'lucide-react'
import type { Block } from '#shared/model/note/note.ts'
import { blockQuestionKey, questionNumbers } from '#shared/catalog/blockQuestions.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { BlockCards, longBlock } from './BlockCards.tsx'
import { BlockHead } from './BlockHead.tsx'
import { useDesk } from './CanvasContext.ts'
import { startDraft } from './editNotes.ts'
import { FirstStep } from './FirstStep.tsx'
import { useBlockCards } from './useBlockCards.ts'
import { useBlockOverflow } from './useBlockOverflow.ts'
import { useCardNumbers } from './useCardNumbers.ts'
import places from '#renderer/ui/blockPlaces.module.css'
import css from './CanvasBlock.module.css'

interface CanvasBlockProps {
  readonly block: Block
  /** Nothing is written anywhere yet: the first block says where to begin. */
  readonly isFirstStep: boolean
  /** It fills the sheet alone. */
  readonly isZoomed: boolean
  /** The first empty block in teaching order. */
  readonly isNext: boolean
}

/** One of the nine fields of the sheet: its head, its cards, a question while there is room for one. */
export const CanvasBlock = memo(function CanvasBlock(props: CanvasBlockProps) {
  const { block, isFirstStep, isZoomed, isNext } = props
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const nameId = useId()
  const cards = useBlockCards(block)
  const { scroller, content, question, overflow } = useBlockOverflow()
  useCardNumbers(content, cards.cardCount > longBlock)
  const name = tCatalog(`block_${block}`)
  const { editing, cardCount } = cards
  const onPaperClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement // safe: clicks hit elements
    if (target.closest('[data-card], button, [role="dialog"]') === null) startDraft(desk, block)
  }
  return (
    <section
      className={classNames(placeOf(block, isZoomed), isNext && css.next)}
      aria-labelledby={nameId}
      data-block={block}
      data-columns={overflow.columns}
      data-drag-list={block}
      {...(overflow.columns > 1 && { 'data-drag-rows': '' })}
      {...(isZoomed && { 'data-zoomed': '' })}
    >
      <BlockHead block={block} nameId={nameId} name={name} isZoomed={isZoomed} />
      <div className={css.well} onClick={onPaperClick}>
        <div ref={scroller} className={css.scroller} data-drag-scroll="" tabIndex={-1}>
          <div
            ref={content}
            role="list"
            aria-label={name}
            aria-describedby="canvas-keys"
            className={css.cards}
          >
            <BlockCards block={block} cards={cards} />
          </div>
          {isFirstStep && editing === null ? (
            <FirstStep />
          ) : (
            editing === null && <AddButton block={block} isTabStop={cardCount === 0} />
          )}
        </div>
        <Questions
          box={question}
          block={block}
          isHidden={!overflow.isSparse || isFirstStep}
          isAll={isZoomed}
        />
      </div>
      {overflow.overflows && (
        <MoreButton
          count={cards.noteCount}
          below={overflow.below}
          onMore={() => scroller.current?.scrollBy({ top: scroller.current.clientHeight * 0.8 })}
        />
      )}
    </section>
  )
})

interface QuestionsProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly block: Block
  readonly isHidden: boolean
  /** All of them, where the block has the sheet to itself. */
  readonly isAll: boolean
}

/** What fills the block, asked while there is room under its cards. */
function Questions({ box, block, isHidden, isAll }: QuestionsProps) {
  const t = useText('catalog')
  return (
    <div ref={box} className={classNames(css.question, isHidden && css.hidden)}>
      {(isAll ? questionNumbers : questionNumbers.slice(0, 1)).map((number) => (
        <p key={number}>{t(blockQuestionKey(block, number))}</p>
      ))}
    </div>
  )
}

interface MoreButtonProps {
  readonly count: number
  readonly below: number
  readonly onMore: () => void
}

/** A block never hides a note: it says how many there are and how many lie below. */
function MoreButton({ count, below, onMore }: MoreButtonProps) {
  const t = useText('canvas')
  return (
    <button type="button" className={css.more} tabIndex={-1} onClick={onMore}>
      {below > 0 && <Icon of={ChevronDown} size={14} />}
      {below > 0 ? t('below', { count, below }) : t('noteCount', { count })}
    </button>
  )
}

function AddButton({ block, isTabStop }: { block: Block; isTabStop: boolean }) {
  const t = useText('canvas')
  const desk = useDesk()
  return (
    <button
      type="button"
      className={css.add}
      tabIndex={isTabStop ? 0 : -1}
      data-add=""
      onClick={() => startDraft(desk, block)}
    >
      {t(block === 'customer_segments' ? 'addSegment' : 'addNote')}
    </button>
  )
}

function placeOf(block: Block, isZoomed: boolean): string {
  return isZoomed ? classNames(css.block, css.zoomed) : classNames(css.block, places[block], css[block])
}
