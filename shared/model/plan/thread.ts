import type { NoteId, RecordId } from '../../lib/ids.ts'
import { blocks } from '../note/note.ts'
import { linkIndexOf, type LinkIndex } from './linkIndex.ts'
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
 * segment or leaning on a note, journeys of a segment or channel, tactics. A cell and a journey are links
 * themselves and a tactic is part of one, so what stands at their other ends belongs too. Empty when the
 * record is gone or is a cell that says nothing. The same set while no link changes.
 */
export function threadOf(plan: Records, id: RecordId): ReadonlySet<RecordId> {
  const index = linkIndexOf(plan.records)
  const { version, ends, pointers } = index
  if (knownThread?.id === id && knownThread.version === version) return knownThread.found
  const found = new Set<RecordId>()
  if (ends.has(id)) {
    found.add(id)
    followEnds(index, found, id)
    for (const pointer of pointers.get(id) ?? []) {
      found.add(pointer)
      if (isLink(index, pointer)) followEnds(index, found, pointer)
      if (isJourney(pointer)) for (const tactic of pointers.get(pointer) ?? []) found.add(tactic)
    }
  }
  knownThread = { id, version, found }
  return found
}

/** What a record points at, and what that ties it to. */
function followEnds(index: LinkIndex, found: Set<RecordId>, id: RecordId): void {
  for (const end of index.ends.get(id) ?? []) {
    found.add(end)
    if (isLink(index, end)) followEnds(index, found, end)
  }
}

interface KnownOrphans {
  readonly version: number
  readonly notes: PlanIndex['notes']
  readonly orphans: readonly NoteId[]
}

let knownOrphans: KnownOrphans | null = null

/**
 * Notes linked to nothing, in teaching order: no segment, no link from either side, no cell that leans on
 * them, no journey through them and no tactic; a segment that no note serves and no cell or journey is about. The same list while no link and no place changes.
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

function isLink({ ends }: LinkIndex, id: RecordId): boolean {
  const isTactic = () => ends.get(id)?.some(isJourney) === true
  return id.startsWith('rel:') || isJourney(id) || isTactic()
}

/** Journeys carry their pair as id, see `journeyId`, as cells do, see `relationshipId`. */
function isJourney(id: RecordId): boolean {
  return id.startsWith('jrn:')
}
