import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { getNote, getSegment } from './getNote.ts'
import type { Evidence, Note } from './note.ts'
import { patchNote, type NotePatch } from './updateNote.ts'

/** Changes several notes as one step, each by what `patchOf` says of it; see `updateNote`. */
export function updateNotes(plan: Plan, ids: readonly NoteId[], patchOf: (note: Note) => NotePatch): Plan {
  const put = ids.flatMap((id) => {
    const note = getNote(plan, id)
    const next = note && patchNote(plan, note, patchOf(note))
    return next === null || next === note ? [] : [next]
  })
  return put.length === 0 ? plan : { ...plan, records: changeRecords(plan.records, { put }) }
}

/** Gives several notes the same state of evidence. */
export function setEvidence(plan: Plan, ids: readonly NoteId[], evidence: Evidence): Plan {
  return updateNotes(plan, ids, () => ({ evidence }))
}

/** Says of several notes that they serve a segment, or that they do not; segments among them stay as they are. */
export function setServes(plan: Plan, ids: readonly NoteId[], segment: NoteId, serves: boolean): Plan {
  if (getSegment(plan, segment) === null) return plan
  return updateNotes(plan, ids, ({ segments }) => ({
    segments: serves ? [...segments, segment] : segments.filter((id) => id !== segment),
  }))
}

/** Links two notes, or takes every link between them away, from either side. The very same plan for one note alone. */
export function setLink(plan: Plan, from: NoteId, to: NoteId, linked: boolean): Plan {
  if (linked) {
    const isLinked = getNote(plan, to)?.links.includes(from) === true
    return isLinked ? plan : updateNotes(plan, [from], ({ links }) => ({ links: [...links, to] }))
  }
  return updateNotes(plan, [from, to], ({ links }) => ({
    links: links.filter((id) => id !== from && id !== to),
  }))
}
