import { eachRecord } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan, PlanRecord } from '../plan/plan.ts'
import { isFilled } from '../relationship/isFilled.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Note } from './note.ts'

export interface ClearedReferences {
  /** Records that stay, without the references. */
  readonly put: readonly PlanRecord[]
  /** Cells that go: those of the lost segments, and those that say nothing any more. */
  readonly cells: readonly Relationship[]
}

/**
 * What happens to the rest of a plan when notes are `removed` and notes stop being segments (`lost`,
 * which includes removed segments). Reads every record once.
 */
export function clearReferences(
  plan: Plan,
  removed: ReadonlySet<NoteId>,
  lost: ReadonlySet<NoteId>,
): ClearedReferences {
  const put: PlanRecord[] = []
  const cells: Relationship[] = []
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'note') {
      const cleared = removed.has(record.id) ? record : clearNote(record, removed, lost)
      if (cleared !== record) put.push(cleared)
    } else if (lost.has(record.segment)) {
      cells.push(record)
    } else if (record.leansOn.some((id) => removed.has(id))) {
      const cleared = { ...record, leansOn: record.leansOn.filter((id) => !removed.has(id)) }
      if (isFilled(cleared)) put.push(cleared)
      else cells.push(record)
    }
  }
  return { put, cells }
}

function clearNote(note: Note, removed: ReadonlySet<NoteId>, lost: ReadonlySet<NoteId>): Note {
  const links = note.links.some((id) => removed.has(id))
  const segments = note.segments.some((id) => lost.has(id))
  if (!links && !segments) return note
  return {
    ...note,
    links: links ? note.links.filter((id) => !removed.has(id)) : note.links,
    segments: segments ? note.segments.filter((id) => !lost.has(id)) : note.segments,
  }
}
