import { memo, useId, useRef, useState, type MouseEvent } from 'react'
import { ChevronDown, ChevronRight, CircleHelp } from 'lucide-react'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { blockQuestionKey } from '#shared/catalog/blockQuestions.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { BlockAbout } from './BlockAbout.tsx'
import { useDesk } from './CanvasContext.ts'
import { CardChunk } from './CardChunk.tsx'
import { startDraft } from './editNotes.ts'
import { FirstStep } from './FirstStep.tsx'
import { isWide, type CardId } from './selectCanvas.ts'
import { useBlockCards } from './useBlockCards.ts'
import { useBlockOverflow } from './useBlockOverflow.ts'
import css from './CanvasBlock.module.css'

interface CanvasBlockProps {
  readonly block: Block
  /** Nothing is written anywhere yet: the first block says where to begin. */
  readonly isFirstStep: boolean
}

/** Twice a chunk: shorter blocks are drawn whole. */
const longBlock = 48

/** One of the nine fields of the sheet: its head, its cards, a question while there is room for one. */
export const CanvasBlock = memo(function CanvasBlock({ block, isFirstStep }: CanvasBlockProps) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const nameId = useId()
  const cards = useBlockCards(block)
  const { scroller, content, question, overflow } = useBlockOverflow()
  const name = tCatalog(`block_${block}`)
  const { chunks, derived, chosen, editing, tabStop, cardCount } = cards
  const inChunk = (ids: readonly CardId[]) => ({
    block,
    chosen: chosen !== null && ids.includes(chosen) ? chosen : null,
    editing: editing !== null && ids.includes(editing) ? editing : null,
    tabStop: tabStop !== null && ids.includes(tabStop) ? tabStop : null,
    isLong: cardCount > longBlock,
  })
  const onPaperClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement // safe: clicks hit elements
    if (target.closest('[data-card], button, [role="dialog"]') === null) startDraft(desk, block)
  }
  return (
    <section
      className={classNames(css.block, css[block], block === 'customer_relationships' && css.door)}
      aria-labelledby={nameId}
      data-block={block}
      data-drag-list={block}
      {...(isWide(block) && { 'data-drag-rows': '' })}
    >
      <BlockHead block={block} nameId={nameId} name={name} count={cards.noteCount} />
      <div className={css.well} onClick={onPaperClick}>
        <div ref={scroller} className={css.scroller} data-drag-scroll="" tabIndex={-1}>
          <div ref={content} role="list" aria-label={name} className={css.cards}>
            {chunks.map((ids, index) => (
              <CardChunk key={index} cards={{ kind: 'notes', ids }} isFirst={index === 0} {...inChunk(ids)} />
            ))}
            <div role="presentation" className={css.end} data-drag-end="" data-count={0} />
            {derived.map((ids, index) => (
              <CardChunk
                key={index}
                cards={{ kind: 'derived', ids }}
                isFirst={index === 0 && chunks.length === 0}
                {...inChunk(ids)}
              />
            ))}
          </div>
          {isFirstStep && editing === null ? (
            <FirstStep />
          ) : (
            editing === null && <AddButton block={block} isTabStop={cardCount === 0} />
          )}
        </div>
        <p
          ref={question}
          className={classNames(css.question, (!overflow.isSparse || isFirstStep) && css.hidden)}
        >
          {tCatalog(blockQuestionKey(block, 1))}
        </p>
      </div>
      {overflow.overflows && (
        <button
          type="button"
          className={css.more}
          tabIndex={-1}
          onClick={() => scroller.current?.scrollBy({ top: scroller.current.clientHeight * 0.8 })}
        >
          {overflow.below > 0 && <Icon of={ChevronDown} size={14} />}
          {overflow.below > 0
            ? t('below', { count: cards.noteCount, below: overflow.below })
            : t('noteCount', { count: cards.noteCount })}
        </button>
      )}
    </section>
  )
})

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

interface BlockHeadProps {
  readonly block: Block
  readonly nameId: string
  readonly name: string
  readonly count: number
}

function BlockHead({ block, nameId, name, count }: BlockHeadProps) {
  const t = useText('canvas')
  const { session } = useDesk()
  const about = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css.head}>
      <h2 className={css.name}>
        <span className={css.numeral} aria-hidden="true">
          {blocks.indexOf(block) + 1}
        </span>
        <span id={nameId}>{name}</span>
      </h2>
      <IconButton
        ref={about}
        className={css.about}
        icon={CircleHelp}
        size={14}
        label={t('about', { block: name })}
        tabIndex={-1}
        data-about=""
        onClick={() => setOpen(true)}
      />
      {block === 'customer_relationships' ? (
        <button
          type="button"
          className={css.open}
          title={t('openRelationships')}
          aria-label={t('openRelationships')}
          onClick={() => session.go('relationships')}
        >
          <span className={css.openWord}>{t('open')}</span>
          <Icon of={ChevronRight} size={14} />
        </button>
      ) : (
        count > 0 && <span className={css.count}>{count}</span>
      )}
      {isOpen && about.current && (
        <BlockAbout block={block} name={name} anchor={about.current} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}
