import type { NoteId } from '#shared/lib/ids.ts'
import { addNote, createNote, type NewNote } from '#shared/model/note/addNote.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { describeRemoval, removeNotes } from '#shared/model/note/removeNotes.ts'
import { updateNote, type NotePatch } from '#shared/model/note/updateNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import type { Category } from '#shared/model/relationship/relationship.ts'
import { setRelationship, type RelationshipPatch } from '#shared/model/relationship/setRelationship.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { Label } from '#renderer/state/label.ts'

/** The name of the plan, letter by letter; an empty one is none. */
export function answerName(document: DocumentStore, typed: string): void {
  const name = typed.trim()
  if (name === '') return
  const label: Label = { key: 'renamePlan', values: { name } }
  document.commit({ label, group: 'title:plan' }, (plan) => updateMeta(plan, { name }))
}

/** A line of an answer as a note: there with its first letter, gone with its last unless it says more. */
export function answerNote(document: DocumentStore, note: NewNote, title: string): void {
  const known = getNote(document.getState().plan, note.id)
  if (!known && title.trim() === '') return
  const label: Label = { key: known ? 'editTitle' : 'addNote', values: { title: title || '…' } }
  document.commit({ label, group: `title:${note.id}` }, (plan) => {
    if (title === '' && saysNoMore(plan, note)) return removeNotes(plan, [note.id])
    return known ? updateNote(plan, note.id, { title }) : addNote(plan, { ...note, title })
  })
}

/** True while a note has nothing but its title and what the question itself gave it. */
function saysNoMore(plan: Plan, given: NewNote): boolean {
  const note = getNote(plan, given.id)
  if (note === null) return true
  const { cells, journeys, references } = describeRemoval(plan, [note.id])
  const asGiven = createNote(given)
  return (
    cells + journeys + references + note.links.length === 0 &&
    note.details === asGiven.details &&
    note.matters === asGiven.matters &&
    note.evidence === asGiven.evidence &&
    note.customers === asGiven.customers &&
    note.channelKind === asGiven.channelKind &&
    note.segments.join() === asGiven.segments.join()
  )
}

/** One more thing about a line of an answer. */
export function answerField(
  document: DocumentStore,
  id: NoteId,
  patch: NotePatch,
  key: 'changeCustomers' | 'changeChannelKind',
): void {
  const title = getNote(document.getState().plan, id)?.title ?? ''
  document.commit({ label: { key, values: { title } }, group: `text:${id}:${key}` }, (plan) =>
    updateNote(plan, id, patch),
  )
}

/** One thing about how a segment is looked after. */
export function answerCell(
  document: DocumentStore,
  { segment, category }: { readonly segment: NoteId; readonly category: Category },
  patch: RelationshipPatch,
  { key, group }: { readonly key: Label['key']; readonly group?: string },
): void {
  const label: Label = { key, values: { segment: nameOf(document.getState().plan, segment) } }
  document.commit({ label, ...(group !== undefined && { group }) }, (plan) =>
    setRelationship(plan, segment, category, patch),
  )
}

/** A segment as a question names it. */
export function nameOf(plan: Plan, segment: NoteId): string {
  return shortTitle(getNote(plan, segment)?.title ?? '') || '…'
}
