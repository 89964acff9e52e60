import { useMemo } from 'react'
import type { Block } from '#shared/model/note/note.ts'
import { CardChunk } from './CardChunk.tsx'
import type { CardId } from './selectCanvas.ts'
import type { useBlockCards } from './useBlockCards.ts'
import css from './CanvasBlock.module.css'

interface BlockCardsProps {
  readonly block: Block
  readonly cards: ReturnType<typeof useBlockCards>
}

/** Twice a chunk: shorter blocks are drawn whole. */
export const longBlock = 48

const none: readonly CardId[] = []

/** Free notes first, then the cards derived from other screens. */
export function BlockCards({ block, cards }: BlockCardsProps) {
  const { chunks, derived, chosen, active, editing, tabStop, cardCount } = cards
  const choice = useMemo(() => new Set(chosen), [chosen])
  const inChunk = (ids: readonly CardId[]) => ({
    block,
    chosen: choice.size === 0 ? none : ids.filter((id) => choice.has(id)),
    active: active !== null && ids.includes(active) ? active : null,
    editing: editing !== null && ids.includes(editing) ? editing : null,
    tabStop: tabStop !== null && ids.includes(tabStop) ? tabStop : null,
    isLong: cardCount > longBlock,
  })
  return (
    <>
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
    </>
  )
}
