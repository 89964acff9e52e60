import { placeInOrder } from '../../document/order.ts'
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
  const read = (id: NoteId) => getNote(plan, id)
  const put = placeInOrder<Note>(notesInBlock(plan, block), read, withMarks(plan, notes, block), before)
  const records = changeRecords(plan.records, { put })
  return records === plan.records ? plan : { ...plan, records }
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
