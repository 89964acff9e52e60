import { changeRecords } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { NoteId } from '../../lib/ids.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import { getNote, getSegment } from './getNote.ts'
import { isCustomerCount, normalizeNote } from './normalizeNote.ts'
import type { Note } from './note.ts'

export type NotePatch = Partial<
  Pick<
    Note,
    'title' | 'details' | 'evidence' | 'segments' | 'links' | 'mark' | 'customers' | 'matters' | 'channelKind'
  >
>

/**
 * Changes fields of a note. The very same plan when the note is gone or nothing changes; references
 * to what does not exist, counts that are no whole numbers and fields of other blocks are left out.
 */
export function updateNote(plan: Plan, id: NoteId, patch: NotePatch): Plan {
  const note = getNote(plan, id)
  const next = note && patchNote(plan, note, patch)
  return next === null || next === note
    ? plan
    : { ...plan, records: changeRecords(plan.records, { put: [next] }) }
}

/** The note as `updateNote` leaves it; the very same note when nothing changes. */
export function patchNote(plan: Plan, note: Note, patch: NotePatch): Note {
  const next = normalizeNote({ ...note, ...cleanPatch(plan, note, patch) })
  return sameNote(note, next) ? note : next
}

/** Says that the note serves the segment, or no longer does. */
export function toggleSegment(plan: Plan, noteId: NoteId, segmentId: NoteId): Plan {
  const note = getNote(plan, noteId)
  if (note === null) return plan
  const segments = note.segments.includes(segmentId)
    ? note.segments.filter((id) => id !== segmentId)
    : [...note.segments, segmentId]
  return updateNote(plan, noteId, { segments })
}

function cleanPatch(plan: Plan, note: Note, patch: NotePatch): NotePatch {
  const { segments, links, mark, customers, ...rest } = patch
  return {
    ...rest,
    ...(rest.title !== undefined && { title: fitText(rest.title, recordLimits.title) }),
    ...(rest.details !== undefined && { details: fitText(rest.details, recordLimits.text) }),
    ...(rest.matters !== undefined && { matters: fitText(rest.matters, recordLimits.text) }),
    ...(segments && { segments: knownIds(segments, (id) => getSegment(plan, id) !== null) }),
    ...(links && { links: knownIds(links, (id) => id !== note.id && getNote(plan, id) !== null) }),
    ...(customers !== undefined && isCustomerCount(customers) && { customers }),
    ...(mark && { mark }), // a segment keeps its mark: null is no choice
  }
}

function knownIds(ids: readonly NoteId[], isKnown: (id: NoteId) => boolean): readonly NoteId[] {
  return [...new Set(ids)].filter(isKnown).slice(0, recordLimits.references)
}

function sameNote(a: Note, b: Note): boolean {
  return (
    a.title === b.title &&
    a.details === b.details &&
    a.evidence === b.evidence &&
    a.mark === b.mark &&
    a.customers === b.customers &&
    a.matters === b.matters &&
    a.channelKind === b.channelKind &&
    sameIds(a.segments, b.segments) &&
    sameIds(a.links, b.links)
  )
}

function sameIds(a: readonly NoteId[], b: readonly NoteId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
}
