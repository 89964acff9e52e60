import { useCallback } from 'react'
import { X } from 'lucide-react'
import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { PickItem } from '#renderer/ui/pickItems.ts'
import { RecordPicker } from '#renderer/ui/RecordPicker.tsx'
import { changeCell } from './editCells.ts'
import { NoteLink } from './NoteLink.tsx'
import type { CellPlace } from './selectMatrix.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './LeansOnSection.module.css'

/** Notes of other blocks without which the relationship would not work; found by typing. */
export function LeansOnSection({ place, cell }: { place: CellPlace; cell: Relationship }) {
  const t = useText('relationships')
  const desk = useDesk()
  const items = useLinkable(place, cell.leansOn)
  const change = (leansOn: readonly NoteId[]) =>
    changeCell(desk, place, { leansOn }, { key: 'changeLeansOn' })
  return (
    <InspectorSection
      title={t('leansOn')}
      {...(cell.leansOn.length > 0 && { aside: t('notesCount', { count: cell.leansOn.length }) })}
    >
      {cell.leansOn.length > 0 && (
        <ul className={css.notes}>
          {cell.leansOn.map((id) => (
            <LinkedNote
              key={id}
              id={id}
              onRemove={() => change(cell.leansOn.filter((each) => each !== id))}
            />
          ))}
        </ul>
      )}
      <div data-field="leansOn">
        {cell.leansOn.length < recordLimits.references ? (
          <RecordPicker
            label={t('linkNote')}
            placeholder={t('linkNote')}
            items={items}
            onPick={(id) => change([...cell.leansOn, id])}
            nothingText={(query) => (query === '' ? t('noNoteToLink') : t('noNoteFits', { query }))}
            moreText={(count) => t('moreNotes', { count })}
          />
        ) : (
          <p className={css.full}>{t('leansOnFull', { limit: recordLimits.references })}</p>
        )}
      </div>
    </InspectorSection>
  )
}

function LinkedNote({ id, onRemove }: { id: NoteId; onRemove: () => void }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const note = useRecord(id)
  if (!note) return null
  return (
    <li className={css.note}>
      <span className={css.words}>
        <NoteLink id={id} />
        <span className={css.block}>{tCatalog(`block_${note.block}`)}</span>
      </span>
      <EvidenceGlyph evidence={note.evidence} label={tCatalog(`evidence_${note.evidence}`)} />
      <IconButton
        icon={X}
        size={14}
        label={t('unlinkNote', { title: shortTitle(note.title) || t('untitledNote') })}
        onClick={onRemove}
      />
    </li>
  )
}

/** Every note outside of the relationships block but the row's own segment and those linked already. */
function useLinkable(place: CellPlace, linked: readonly NoteId[]): () => readonly PickItem<NoteId>[] {
  const tCatalog = useText('catalog')
  const { document } = useDesk()
  return useCallback(() => {
    const { plan } = document.getState()
    const taken = new Set([...linked, place.segment])
    return blocks
      .filter((block) => block !== 'customer_relationships')
      .flatMap((block) =>
        notesInBlock(plan, block)
          .filter((id) => !taken.has(id))
          .map((id) => ({
            id,
            text: getNote(plan, id)?.title ?? '',
            aside: tCatalog(`block_${block}`),
            mark: getNote(plan, id)?.mark ?? null,
          })),
      )
      .filter((item) => item.text.trim() !== '')
  }, [document, linked, place.segment, tCatalog])
}
