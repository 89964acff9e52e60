import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Note } from '#shared/model/note/note.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import css from './CardDetails.module.css'

/** What stands behind a note, on its card while its block fills the sheet. */
export function NoteDetails({ note }: { note: Note }) {
  const t = useText('canvas')
  const language = useLanguage()
  return (
    <>
      {note.customers !== null && (
        <span className={css.fact}>
          {t('customersSay', { count: note.customers, number: formatNumber(note.customers, language) })}
        </span>
      )}
      {[note.matters, note.details]
        .filter((text) => text.trim() !== '')
        .map((text, index) => (
          <span key={index} className={css.details}>
            {text}
          </span>
        ))}
    </>
  )
}

/** What a cell says of itself, on its card while its block fills the sheet. */
export function CellDetails({ cell }: { cell: Relationship }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  return (
    <>
      <span className={css.fact}>
        {t('levelsSay', {
          expected: tCatalog(`level_${cell.expected}`),
          established: tCatalog(`level_${cell.established}`),
        })}
      </span>
      {cell.notes.trim() !== '' && <span className={css.details}>{cell.notes}</span>}
    </>
  )
}
