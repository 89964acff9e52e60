import { memo } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Block } from '#shared/model/note/note.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { NoteCard } from './NoteCard.tsx'
import type { CardId } from './selectCanvas.ts'
import css from './CanvasBlock.module.css'

interface NoteChunkProps {
  readonly ids: readonly NoteId[]
  readonly block: Block
  /** Each is null unless the card stands in this chunk, so that other chunks stay as they are. */
  readonly chosen: CardId | null
  readonly editing: NoteId | null
  readonly tabStop: CardId | null
  /** The block is long: what is not seen is not laid out. */
  readonly isLong: boolean
}

export const NoteChunk = memo(function NoteChunk(props: NoteChunkProps) {
  const { ids, block, chosen, editing, tabStop, isLong } = props
  return (
    <div role="presentation" className={classNames(css.chunk, isLong && css.lazy)}>
      {ids.map((id) => (
        <NoteCard
          key={id}
          id={id}
          block={block}
          isChosen={id === chosen}
          isEditing={id === editing}
          isTabStop={id === tabStop}
        />
      ))}
    </div>
  )
})
