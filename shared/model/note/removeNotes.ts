import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { clearReferences } from './clearReferences.ts'
import { getNote } from './getNote.ts'

/** What goes with some notes, for the message: "with 6 cells". */
export interface Removal {
  readonly notes: number
  readonly segments: number
  /** Cells of the matrix that go. */
  readonly cells: number
  /** Records that stay and lose a reference. */
  readonly references: number
}

/** Removes notes, every reference to them and, with a segment, its cells. */
export function removeNotes(plan: Plan, ids: readonly NoteId[]): Plan {
  const { removed, lost } = split(plan, ids)
  if (removed.size === 0) return plan
  const { put, cells } = clearReferences(plan, removed, lost)
  const remove = [...removed, ...cells.map((cell) => cell.id)]
  return { ...plan, records: changeRecords(plan.records, { put, remove }) }
}

/** Counts what `removeNotes`, or moving these notes out of the segments, would take along. */
export function describeRemoval(plan: Plan, ids: readonly NoteId[]): Removal {
  const { removed, lost } = split(plan, ids)
  const { put, cells } = clearReferences(plan, removed, lost)
  return { notes: removed.size, segments: lost.size, cells: cells.length, references: put.length }
}

function split(plan: Plan, ids: readonly NoteId[]): { removed: Set<NoteId>; lost: Set<NoteId> } {
  const notes = ids.map((id) => getNote(plan, id)).filter((note) => note !== null)
  const segments = notes.filter((note) => note.block === 'customer_segments')
  return { removed: new Set(notes.map((note) => note.id)), lost: new Set(segments.map((note) => note.id)) }
}
