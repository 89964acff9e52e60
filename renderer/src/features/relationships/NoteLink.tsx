import type { NoteId } from '#shared/lib/ids.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { openNote } from './openField.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './SegmentPage.module.css'

/** A note of another block, and the way to it. */
export function NoteLink({ id }: { id: NoteId }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const note = useRecord(id)
  if (!note) return null
  return (
    <button
      type="button"
      className={css.link}
      title={t('openNoteIn', { block: tCatalog(`block_${note.block}`) })}
      onClick={() => openNote(session, id)}
    >
      {note.title.trim() || t('untitledNote')}
    </button>
  )
}
