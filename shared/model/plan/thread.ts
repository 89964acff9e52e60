import { eachRecord, getRecord, type RecordSet } from '../../document/records.ts'
import type { NoteId, RecordId } from '../../lib/ids.ts'
import { blocks } from '../note/note.ts'
import { isFilled } from '../relationship/isFilled.ts'
import type { Plan, PlanRecord } from './plan.ts'
import { planIndexOf } from './planIndex.ts'

type Records = Pick<Plan, 'records'>

/**
 * What a record is linked to, itself included: segments it serves, links from either side, cells of a
 * segment or leaning on a note. A cell is a link itself, so what stands at its other ends belongs too.
 * Empty when the record is gone. Reads every record once.
 */
export function threadOf(plan: Records, id: RecordId): ReadonlySet<RecordId> {
  const start = getRecord(plan.records, id)
  const found = new Set<RecordId>()
  if (start === null) return found
  found.add(id)
  for (const end of endsOf(start)) found.add(end)
  for (const record of eachRecord(plan.records)) {
    if (!counts(record) || !endsOf(record).some((end) => end === id)) continue
    found.add(record.id)
    if (record.type === 'relationship') for (const end of endsOf(record)) found.add(end)
  }
  return found
}

const knownOrphans = new WeakMap<RecordSet<PlanRecord>, readonly NoteId[]>()

/**
 * Notes linked to nothing, in teaching order: no segment, no link from either side, no cell that leans on
 * them; a segment that no note serves and no cell is about. Remembered per record set.
 */
export function orphansOf(plan: Records): readonly NoteId[] {
  const known = knownOrphans.get(plan.records)
  if (known) return known
  const linked = new Set<RecordId>()
  for (const record of eachRecord(plan.records)) {
    if (!counts(record)) continue
    const ends = endsOf(record)
    if (ends.length > 0) linked.add(record.id)
    for (const end of ends) linked.add(end)
  }
  const { notes } = planIndexOf(plan.records)
  const orphans = blocks.flatMap((block) => notes[block].filter((id) => !linked.has(id)))
  knownOrphans.set(plan.records, orphans)
  return orphans
}

/** What a record points at itself. */
function endsOf(record: PlanRecord): readonly NoteId[] {
  return record.type === 'note' ? [...record.segments, ...record.links] : [record.segment, ...record.leansOn]
}

function counts(record: PlanRecord): boolean {
  return record.type === 'note' || isFilled(record)
}
