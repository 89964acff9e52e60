import { useCallback } from 'react'
import { X } from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { PickItem } from '#renderer/ui/pickItems.ts'
import { RecordPicker } from '#renderer/ui/RecordPicker.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { changeTactic } from '../editTactics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './inspect.module.css'

/** Notes of the canvas a tactic belongs to: what it costs, what it needs, what it earns. */
export function TacticLinks({ tactic: { id, links } }: { tactic: Tactic }) {
  const t = useText('journeys')
  const desk = useDesk()
  const items = useLinkable(links)
  const change = (next: readonly NoteId[]) =>
    changeTactic(desk, id, { links: next }, { key: 'changeTacticLinks' })
  return (
    <InspectorSection title={t('inspect_links')}>
      {links.length > 0 && (
        <ul className={css.rows}>
          {links.map((link) => (
            <LinkedNote key={link} id={link} onRemove={() => change(links.filter((each) => each !== link))} />
          ))}
        </ul>
      )}
      {links.length < recordLimits.references && (
        <RecordPicker
          label={t('inspect_linkFind')}
          placeholder={t('inspect_linkFind')}
          items={items}
          onPick={(note) => change([...links, note])}
          nothingText={(query) =>
            query === '' ? t('inspect_linkNone') : t('inspect_linkNothing', { query })
          }
          moreText={(count) => t('inspect_linkMore', { count })}
        />
      )}
    </InspectorSection>
  )
}

function LinkedNote({ id, onRemove }: { id: NoteId; onRemove: () => void }) {
  const t = useText('journeys')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const note = useRecord(id)
  if (!note) return null
  const name = shortTitle(note.title) || t('head_unnamed')
  return (
    <li className={css.link}>
      <button
        type="button"
        className={css.row}
        title={note.title}
        onClick={() => session.jump({ screen: 'canvas', select: [id] })}
      >
        {note.mark !== null && <SegmentMark mark={note.mark} />}
        <span className={css.name}>{name}</span>{' '}
        <span className={css.cost}>{tCatalog(`block_${note.block}`)}</span>
      </button>
      <IconButton icon={X} size={14} label={t('inspect_unlink', { note: name })} onClick={onRemove} />
    </li>
  )
}

/** Every note of the canvas that says something and is not linked yet. */
function useLinkable(linked: readonly NoteId[]): () => readonly PickItem<NoteId>[] {
  const tCatalog = useText('catalog')
  const { document } = useDesk()
  return useCallback(() => {
    const { plan } = document.getState()
    const taken = new Set(linked)
    return blocks.flatMap((block) =>
      notesInBlock(plan, block).flatMap((id) => {
        const note = taken.has(id) ? null : getNote(plan, id)
        if (!note || note.title.trim() === '') return []
        return [{ id, text: note.title, aside: tCatalog(`block_${block}`), mark: note.mark }]
      }),
    )
  }, [document, linked, tCatalog])
}
