import { useCallback } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks, type Note } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { RecordPicker } from '#renderer/ui/RecordPicker.tsx'
import { useDesk } from './CanvasContext.ts'
import { linkNotes } from './editNotes.ts'

interface LinkPickerProps {
  readonly note: Note
  readonly linked: readonly NoteId[]
}

/** Finds any other note by its words and links it. */
export function LinkPicker({ note, linked }: LinkPickerProps) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const { id } = note
  const items = useCallback(() => {
    const { plan } = desk.document.getState()
    const taken = new Set<NoteId>([id, ...linked])
    return blocks.flatMap((block) =>
      notesInBlock(plan, block).flatMap((other) => {
        const found = taken.has(other) ? null : getNote(plan, other)
        if (!found || found.title.trim() === '') return []
        return [{ id: other, text: found.title, aside: tCatalog(`block_${block}`), mark: found.mark }]
      }),
    )
  }, [desk, id, linked, tCatalog])
  return (
    <RecordPicker
      label={t('linkFind')}
      placeholder={t('linkFind')}
      items={items}
      onPick={(other: NoteId) => linkNotes(desk, note, other)}
      nothingText={(query) => (query === '' ? t('linkNoneLeft') : t('linkNothing', { query }))}
      moreText={(count) => t('linkMore', { count })}
    />
  )
}
