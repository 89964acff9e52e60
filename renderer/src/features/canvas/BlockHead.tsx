import { useRef, useState } from 'react'
import { ChevronRight, CircleHelp, Maximize2 } from 'lucide-react'
import { journeyCardsOf } from '#shared/model/journey/journeyCards.ts'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { planCountsOf } from '#shared/model/plan/planCounts.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { afterClosing } from '#renderer/ui/afterClosing.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { BlockAbout } from './BlockAbout.tsx'
import { BlockState, useBlockWords } from './BlockState.tsx'
import { zoomTo } from './blockWays.ts'
import { useDesk } from './CanvasContext.ts'
import { ZoomWays } from './ZoomWays.tsx'
import css from './BlockHead.module.css'

interface BlockHeadProps {
  readonly block: Block
  readonly nameId: string
  readonly name: string
  readonly isZoomed: boolean
}

/** Number, name, explanation and counts; a double click lets the block fill the sheet. */
export function BlockHead({ block, nameId, name, isZoomed }: BlockHeadProps) {
  const t = useText('canvas')
  const desk = useDesk()
  const about = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const before = useRef<Element | null>(null)
  const open = () => {
    before.current = document.activeElement
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    afterClosing(() => before.current instanceof HTMLElement && before.current.focus())
  }
  const isDoor = block === 'customer_relationships'
  return (
    <div className={css.head} data-door={isDoor} onDoubleClick={() => !isZoomed && zoomTo(desk, block)}>
      <h2 className={css.name}>
        <span className={css.numeral} aria-hidden="true">
          {blocks.indexOf(block) + 1}
        </span>
        <span id={nameId}>{name}</span>
      </h2>
      <IconButton
        ref={about}
        className={css.tool}
        icon={CircleHelp}
        size={14}
        label={t('about', { block: name })}
        tabIndex={-1}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-about=""
        onClick={open}
      />
      {!isZoomed && (
        <IconButton
          className={css.tool}
          icon={Maximize2}
          size={14}
          label={t('zoom', { block: name })}
          tabIndex={-1}
          data-zoom=""
          onClick={() => zoomTo(desk, block)}
        />
      )}
      <Counts block={block} />
      {isDoor && <DoorButton />}
      {isZoomed && <ZoomWays block={block} />}
      {isOpen && about.current && (
        <BlockAbout block={block} name={name} anchor={about.current} onClose={close} />
      )}
    </div>
  )
}

/** How many cards and how well the notes are known: in figures and a glyph, for a screen reader in words. */
function Counts({ block }: { block: Block }) {
  const t = useText('canvas')
  const counts = usePlan((plan) => planCountsOf(plan).blocks[block])
  const journeys = usePlan((plan) => journeyCardsOf(plan, block).length)
  const { word, whole } = useBlockWords(counts)
  const cards = counts.cards + journeys
  const isOnlyJourneys = cards > 0 && counts.cards === 0
  const sum = t('noteCount', { count: cards })
  const said = isOnlyJourneys ? sum : journeys === 0 ? whole : t('blockSays', { notes: sum, state: word })
  return (
    <>
      <span className={css.counts} aria-hidden="true" title={said} data-counts="">
        {cards > 0 && <span className={css.count}>{cards}</span>}
        {!isOnlyJourneys && <BlockState counts={counts} withWord={false} />}
      </span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </>
  )
}

/** The relationships block is the door to its screen. */
function DoorButton() {
  const t = useText('canvas')
  const { session } = useDesk()
  return (
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
  )
}
