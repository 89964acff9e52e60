import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { clearReferences } from './clearReferences.ts'
import { getNote } from './getNote.ts'
import type { Block } from './note.ts'
import { notesInBlock } from './notesInBlock.ts'
import { placeNotes } from './placeNotes.ts'

export interface NoteTarget {
  readonly block: Block
  /** The note to stand before; null for the end of the block. */
  readonly before: NoteId | null
}

/** Moves one note within or between blocks; see `moveNotes`. */
export function moveNote(plan: Plan, id: NoteId, target: NoteTarget): Plan {
  return moveNotes(plan, [id], target)
}

/**
 * Moves notes in the given sequence. A note that leaves the segments takes its cells and the marks on
 * other notes with it (count them with `describeRemoval`); one that becomes a segment gets a mark.
 */
export function moveNotes(plan: Plan, ids: readonly NoteId[], target: NoteTarget): Plan {
  const { block } = target
  const before =
    target.before !== null && notesInBlock(plan, block).includes(target.before) ? target.before : null
  const notes = [...new Set(ids)].map((id) => getNote(plan, id)).filter((note) => note !== null)
  if (
    notes.length === 0 ||
    standsThere(
      plan,
      notes.map((note) => note.id),
      block,
      before,
    )
  )
    return plan
  const lost = new Set<NoteId>()
  if (block !== 'customer_segments') {
    for (const note of notes) if (note.block === 'customer_segments') lost.add(note.id)
  }
  if (lost.size === 0) return placeNotes(plan, notes, block, before)
  const { put, cells } = clearReferences(plan, new Set(), lost)
  const cleared = {
    ...plan,
    records: changeRecords(plan.records, { put, remove: cells.map((cell) => cell.id) }),
  }
  const fresh = notes.map((note) => getNote(cleared, note.id) ?? note)
  return placeNotes(cleared, fresh, block, before)
}

/** True when the notes already stand together, in sequence, at the place. */
function standsThere(plan: Plan, ids: readonly NoteId[], block: Block, before: NoteId | null): boolean {
  const all = notesInBlock(plan, block)
  const end = before === null ? all.length : all.indexOf(before)
  if (before !== null && ids.includes(before)) return ids.length === 1 && all.includes(before)
  const start = end - ids.length
  return end !== -1 && start >= 0 && ids.every((id, index) => all[start + index] === id)
}
