import { standsThere } from '../../document/order.ts'
import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { clearReferences, idsThatGo } from './clearReferences.ts'
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
 * Moves notes in the given sequence. A note that leaves the segments or channels takes its cells, its
 * journeys and the marks on other notes with it (count them with `describeRemoval`); one that becomes a
 * segment gets a mark.
 */
export function moveNotes(plan: Plan, ids: readonly NoteId[], target: NoteTarget): Plan {
  const { block } = target
  const before =
    target.before !== null && notesInBlock(plan, block).includes(target.before) ? target.before : null
  const notes = [...new Set(ids)].map((id) => getNote(plan, id)).filter((note) => note !== null)
  if (
    notes.length === 0 ||
    standsThere(
      notesInBlock(plan, block),
      notes.map((note) => note.id),
      before,
    )
  )
    return plan
  const leaving = notes.filter((note) => note.block !== block)
  const among = (from: Block) => new Set(leaving.filter((note) => note.block === from).map(({ id }) => id))
  const lost = {
    removed: new Set<NoteId>(),
    segments: among('customer_segments'),
    channels: among('channels'),
  }
  if (lost.segments.size + lost.channels.size === 0) return placeNotes(plan, notes, block, before)
  const cleared = clearReferences(plan, lost)
  const rest = {
    ...plan,
    records: changeRecords(plan.records, { put: cleared.put, remove: idsThatGo(cleared) }),
  }
  const fresh = notes.map((note) => getNote(rest, note.id) ?? note)
  return placeNotes(rest, fresh, block, before)
}
