import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { clearReferences, idsThatGo, type Lost } from './clearReferences.ts'
import { getNote } from './getNote.ts'
import type { Block } from './note.ts'

/** What goes with some notes, for the message: "with 6 cells and 2 journeys". */
export interface Removal {
  readonly notes: number
  readonly segments: number
  /** Cells of the matrix that go. */
  readonly cells: number
  /** Journeys that go, and the tactics on them. */
  readonly journeys: number
  readonly tactics: number
  /** Records that stay and lose a reference. */
  readonly references: number
}

/** Removes notes, every reference to them and, with a segment or channel, its cells and journeys. */
export function removeNotes(plan: Plan, ids: readonly NoteId[]): Plan {
  const lost = lostWith(plan, ids)
  if (lost.removed.size === 0) return plan
  const cleared = clearReferences(plan, lost)
  const remove = [...lost.removed, ...idsThatGo(cleared)]
  return { ...plan, records: changeRecords(plan.records, { put: cleared.put, remove }) }
}

/** Counts what `removeNotes`, or moving these notes out of their block, would take along. */
export function describeRemoval(plan: Plan, ids: readonly NoteId[]): Removal {
  const lost = lostWith(plan, ids)
  const { put, cells, journeys, tactics } = clearReferences(plan, lost)
  return {
    notes: lost.removed.size,
    segments: lost.segments.size,
    cells: cells.length,
    journeys: journeys.length,
    tactics: tactics.length,
    references: put.length,
  }
}

function lostWith(plan: Plan, ids: readonly NoteId[]): Lost {
  const notes = ids.map((id) => getNote(plan, id)).filter((note) => note !== null)
  const among = (block: Block) => new Set(notes.filter((note) => note.block === block).map(({ id }) => id))
  return {
    removed: new Set(notes.map((note) => note.id)),
    segments: among('customer_segments'),
    channels: among('channels'),
  }
}
