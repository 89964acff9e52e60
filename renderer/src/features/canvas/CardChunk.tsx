import { memo, useRef } from 'react'
import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import { splitJourneyCard } from '#shared/model/journey/journeyCards.ts'
import type { Block } from '#shared/model/note/note.ts'
import { useIsNear } from '#renderer/ui/chunks/useIsNear.ts'
import { DerivedCard } from './DerivedCard.tsx'
import { JourneyCard } from './JourneyCard.tsx'
import { NoteCard } from './NoteCard.tsx'
import { isWide, rowLength, type CardId } from './selectCanvas.ts'
import css from './CanvasBlock.module.css'

interface CardChunkProps {
  readonly block: Block
  readonly cards: CardChunkCards
  /** Those of this chunk. */
  readonly chosen: readonly CardId[]
  /** Each is null unless the card stands in this chunk, so that other chunks stay as they are. */
  readonly active: CardId | null
  readonly editing: NoteId | null
  readonly tabStop: CardId | null
  /** The block is long: a chunk far from view is only as tall as its cards were. */
  readonly isLong: boolean
  readonly isFirst: boolean
}

export type CardChunkCards =
  | { readonly kind: 'notes'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'derived'; readonly ids: readonly CardId[] }

const guessedHeight = { column: 44, row: 56 } as const

/** A few dozen cards, drawn while they are near what is seen or hold the keyboard. */
export const CardChunk = memo(function CardChunk(props: CardChunkProps) {
  const { block, cards, chosen, active, editing, tabStop, isLong, isFirst } = props
  const box = useRef<HTMLDivElement>(null)
  const { isNear, height } = useIsNear(box, isLong, isFirst)
  const isDrawn = isNear || active !== null || editing !== null
  const guess = isWide(block)
    ? Math.ceil(cards.ids.length / rowLength) * guessedHeight.row
    : cards.ids.length * guessedHeight.column
  return (
    <div
      ref={box}
      role="presentation"
      className={css.chunk}
      data-count={cards.ids.length}
      {...(!isDrawn && { style: { height: height ?? guess } })}
    >
      {isDrawn && cards.kind === 'notes'
        ? cards.ids.map((id) => (
            <NoteCard
              key={id}
              id={id}
              block={block}
              isChosen={chosen.includes(id)}
              isActive={id === active}
              isEditing={id === editing}
              isTabStop={id === tabStop}
            />
          ))
        : null}
      {isDrawn && cards.kind === 'derived'
        ? cards.ids.map((id) => {
            const place = splitJourneyCard(id)
            const state = {
              isChosen: chosen.includes(id),
              isActive: id === active,
              isTabStop: id === tabStop,
            }
            return place === null ? (
              <DerivedCard key={id} id={id as RelationshipId} {...state} /> // safe: the only other kind that is derived
            ) : (
              <JourneyCard key={id} id={id} {...place} {...state} />
            )
          })
        : null}
    </div>
  )
}, sameProps)

/** The cards object is built anew by the block; its list is the same array while its members stay. */
function sameProps(a: CardChunkProps, b: CardChunkProps): boolean {
  return (
    a.block === b.block &&
    a.cards.ids === b.cards.ids &&
    a.chosen.length === b.chosen.length &&
    a.chosen.every((id, index) => id === b.chosen[index]) &&
    a.active === b.active &&
    a.editing === b.editing &&
    a.tabStop === b.tabStop &&
    a.isLong === b.isLong &&
    a.isFirst === b.isFirst
  )
}
