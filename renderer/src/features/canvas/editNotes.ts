import { deedTitle } from '#shared/catalog/deedTitle.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Block, Note } from '#shared/model/note/note.ts'
import { derivedCardsOf } from '#shared/model/journey/journeyCards.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { removeNotes } from '#shared/model/note/removeNotes.ts'
import { updateNote, type NotePatch } from '#shared/model/note/updateNote.ts'
import { setLink } from '#shared/model/note/updateNotes.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { Label } from '#renderer/state/label.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { draftOf } from './draft.ts'
import type { CardId } from './selectCanvas.ts'

/** What every deed on the canvas needs. */
export interface Desk {
  readonly document: DocumentStore
  readonly session: SessionStore
}

const titleGroup = (id: NoteId) => `title:${id}`

/** Cards of a block as they stand: free notes, then those derived from other screens. */
export function cardsOf(plan: Plan, block: Block): readonly CardId[] {
  const notes = notesInBlock(plan, block)
  const derived = derivedCardsOf(plan, block)
  return derived.length === 0 ? notes : [...notes, ...derived]
}

/** Opens an empty card; it becomes a note with the first character. */
export function startDraft(desk: Desk, block: Block, after: NoteId | null = null): void {
  leaveTitle(desk)
  const id = newId<NoteId>()
  draftOf(desk.session).setState({ draft: { id, block, after } })
  desk.session.edit(id)
}

/** Every character of a title comes through here; adding and typing are one undo step. */
export function typeTitle({ document, session }: Desk, id: NoteId, title: string): void {
  const { draft } = draftOf(session).getState()
  const isNew = draft?.id === id
  const label: Label = { key: isNew ? 'addNote' : 'editTitle', values: { title: deedTitle(title) } }
  const note = getNote(document.getState().plan, id)
  const { segmentFilter } = session.getState()
  document.commit({ label, group: titleGroup(id) }, (plan) => {
    if (note && isNew && title === '') return removeNotes(plan, [id])
    if (note) return updateNote(plan, id, { title })
    if (!draft || title === '') return plan
    const serves = segmentFilter !== null && draft.block !== 'customer_segments' ? [segmentFilter] : []
    const place = draft.after === null ? {} : { after: draft.after }
    return addNote(plan, { id, block: draft.block, title, segments: serves, ...place })
  })
}

/** Ends typing. A new note without words disappears and leaves no step to undo. */
export function leaveTitle({ document, session }: Desk): void {
  const { editing } = session.getState()
  if (editing === null) return
  const { draft } = draftOf(session).getState()
  const { plan, history } = document.getState()
  const note = getNote(plan, editing)
  if (draft?.id === editing && !note) {
    if (history.past.at(-1)?.group === titleGroup(editing)) document.undo()
    session.edit(null)
    session.select(draft.after !== null && getNote(plan, draft.after) ? [draft.after] : [])
  } else {
    document.closeGroup()
    session.edit(null)
  }
  draftOf(session).setState({ draft: null })
}

/** One field of a note as one deed; typing in a long text is grouped by the field. */
export function changeNote(
  { document }: Desk,
  note: Note,
  patch: NotePatch,
  { key, values = {}, group }: { key: Label['key']; values?: Label['values']; group?: string },
): void {
  const label: Label = { key, values: { title: deedTitle(note.title), ...values } }
  document.commit({ label, ...(group !== undefined && { group }) }, (plan) =>
    updateNote(plan, note.id, patch),
  )
}

/** Says that a note serves a segment, or no longer does. */
export function serveSegment(desk: Desk, note: Note, segment: Note): void {
  const serves = note.segments.includes(segment.id)
  const segments = serves ? note.segments.filter((id) => id !== segment.id) : [...note.segments, segment.id]
  changeNote(
    desk,
    note,
    { segments },
    { key: serves ? 'unserveSegment' : 'serveSegment', values: { segment: deedTitle(segment.title) } },
  )
}

/** Links two notes; each shows the other. */
export function linkNotes({ document }: Desk, from: Note, to: NoteId): void {
  const other = getNote(document.getState().plan, to)
  if (!other) return
  const values = { title: deedTitle(from.title), other: deedTitle(other.title) }
  document.commit({ label: { key: 'linkNotes', values } }, (plan) => setLink(plan, from.id, to, true))
}

/** Takes the link between two notes away, whichever of them holds it. */
export function unlinkNotes({ document }: Desk, from: Note, to: Note): void {
  const values = { title: deedTitle(from.title), other: deedTitle(to.title) }
  document.commit({ label: { key: 'unlinkNotes', values } }, (plan) => setLink(plan, from.id, to.id, false))
}
