import { freshKeys, keysBetween } from '../../document/order.ts'
import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { getNote } from './getNote.ts'
import { createMarks } from './nextMark.ts'
import { normalizeNote } from './normalizeNote.ts'
import type { Block, Note, SegmentMark } from './note.ts'
import { notesInBlock, segmentsOf } from './notesInBlock.ts'

/**
 * Puts notes (new or from anywhere in the plan) into a block in the given sequence, before the note
 * `before` or at the end; gives new segments their marks. Numbers the block anew when keys run out.
 */
export function placeNotes(plan: Plan, notes: readonly Note[], block: Block, before: NoteId | null): Plan {
  const moving = new Set(notes.map((note) => note.id))
  const stay = notesInBlock(plan, block).filter((id) => !moving.has(id))
  const at = before === null ? stay.length : firstStaying(plan, block, before, stay)
  const keyAt = (index: number) => {
    const id = stay[index]
    return id === undefined ? null : (getNote(plan, id)?.order ?? null)
  }
  const keys = keysBetween(keyAt(at - 1), keyAt(at), notes.length)
  const placed = withMarks(plan, notes, block)
  if (keys !== null) {
    return withOrder(plan, placed, keys)
  }
  const others = stay.map((id) => getNote(plan, id)).filter((note) => note !== null)
  const all = [...others.slice(0, at), ...placed, ...others.slice(at)]
  return withOrder(plan, all, freshKeys(all.length))
}

/** Notes that have their key already stay the same objects. */
function withOrder(plan: Plan, notes: readonly Note[], keys: readonly string[]): Plan {
  const put = notes.map((note, index) => {
    const order = keys[index] ?? note.order
    return order === note.order ? note : { ...note, order }
  })
  const records = changeRecords(plan.records, { put })
  return records === plan.records ? plan : { ...plan, records }
}

/** Where in `stay` the first note stands that is `before` or follows it; the end when there is none. */
function firstStaying(plan: Plan, block: Block, before: NoteId, stay: readonly NoteId[]): number {
  const all = notesInBlock(plan, block)
  const from = all.indexOf(before)
  if (from === -1) return stay.length
  const staying = new Set(stay)
  const target = all.slice(from).find((id) => staying.has(id))
  return target === undefined ? stay.length : stay.indexOf(target)
}

function withMarks(plan: Plan, notes: readonly Note[], block: Block): Note[] {
  const isSegments = block === 'customer_segments'
  const moving = new Set(notes.map((note) => note.id))
  const used: (SegmentMark | null)[] = isSegments
    ? segmentsOf(plan)
        .filter((id) => !moving.has(id))
        .map((id) => getNote(plan, id)?.mark ?? null)
    : []
  for (const note of notes) used.push(note.mark)
  const nextMark = createMarks(used)
  return notes.map((note) => {
    const mark = isSegments ? (note.mark ?? nextMark()) : null
    return normalizeNote(note.block === block && note.mark === mark ? note : { ...note, block, mark })
  })
}
