import type { NoteId, RecordId } from '../../lib/ids.ts'
import { blocks } from '../note/note.ts'
import { linkIndexOf } from './linkIndex.ts'
import type { Plan } from './plan.ts'
import { planIndexOf, type PlanIndex } from './planIndex.ts'

type Records = Pick<Plan, 'records'>

interface KnownThread {
  readonly id: RecordId
  readonly version: number
  readonly found: ReadonlySet<RecordId>
}

let knownThread: KnownThread | null = null

/**
 * What a record is linked to, itself included: segments it serves, links from either side, cells of a
 * segment or leaning on a note. A cell is a link itself, so what stands at its other ends belongs too.
 * Empty when the record is gone or is a cell that says nothing. The same set while no link changes.
 */
export function threadOf(plan: Records, id: RecordId): ReadonlySet<RecordId> {
  const { version, ends, pointers } = linkIndexOf(plan.records)
  if (knownThread?.id === id && knownThread.version === version) return knownThread.found
  const found = new Set<RecordId>()
  const own = ends.get(id)
  if (own) {
    found.add(id)
    for (const end of own) found.add(end)
    for (const pointer of pointers.get(id as NoteId) ?? []) {
      found.add(pointer)
      if (isCell(pointer)) for (const end of ends.get(pointer) ?? []) found.add(end)
    }
  }
  knownThread = { id, version, found }
  return found
}

interface KnownOrphans {
  readonly version: number
  readonly notes: PlanIndex['notes']
  readonly orphans: readonly NoteId[]
}

let knownOrphans: KnownOrphans | null = null

/**
 * Notes linked to nothing, in teaching order: no segment, no link from either side, no cell that leans on
 * them; a segment that no note serves and no cell is about. The same list while no link and no place changes.
 */
export function orphansOf(plan: Records): readonly NoteId[] {
  const { version, ends, pointers } = linkIndexOf(plan.records)
  const { notes } = planIndexOf(plan.records)
  if (knownOrphans?.version === version && knownOrphans.notes === notes) return knownOrphans.orphans
  const isAlone = (id: NoteId) => ends.get(id)?.length === 0 && !pointers.has(id)
  const orphans = blocks.flatMap((block) => notes[block].filter(isAlone))
  knownOrphans = { version, notes, orphans }
  return orphans
}

/** Cells carry their pair as id, see `relationshipId`. */
function isCell(id: RecordId): boolean {
  return id.startsWith('rel:')
}
