import { eachChangedBucket, emptyRecords, type RecordSet } from '../../document/records.ts'
import type { RecordId } from '../../lib/ids.ts'
import { isFilled } from '../relationship/isFilled.ts'
import type { PlanRecord } from './plan.ts'
import { pointersOf } from './pointers.ts'

/** Who points at whom. Live: it shows the record set that was asked for last, so nobody keeps it. */
export interface LinkIndex {
  /** The same number while no record and no link comes or goes. */
  readonly version: number
  /**
   * What a record points at itself: segments and links of a note, segment and leaned-on notes of a cell,
   * segment and channel of a journey, journey and links of a tactic, what `pointersOf` says of the others.
   */
  readonly ends: ReadonlyMap<RecordId, readonly RecordId[]>
  /** What points at a record. */
  readonly pointers: ReadonlyMap<RecordId, ReadonlySet<RecordId>>
}

let latest: RecordSet<PlanRecord> = emptyRecords<PlanRecord>()
let version = 0
const ends = new Map<RecordId, readonly RecordId[]>()
const pointers = new Map<RecordId, Set<RecordId>>()

/**
 * The links of a record set; cells that say nothing have none. Only buckets that differ from the last set
 * are read, so typing a title among 10,000 notes reads one of them.
 */
export function linkIndexOf(records: RecordSet<PlanRecord>): LinkIndex {
  if (records !== latest) {
    for (const [from, to] of eachChangedBucket(latest, records)) {
      for (const record of from.values()) if (!to.has(record.id)) drop(record.id)
      for (const record of to.values()) if (from.get(record.id) !== record) take(record)
    }
    latest = records
  }
  return { version, ends, pointers }
}

function take(record: PlanRecord): void {
  const before = ends.get(record.id)
  const now = endsOf(record)
  if (now === null) return drop(record.id)
  if (before && before.length === now.length && before.every((end, index) => end === now[index])) return
  drop(record.id)
  ends.set(record.id, now)
  for (const end of now) {
    const known = pointers.get(end)
    if (known) known.add(record.id)
    else pointers.set(end, new Set([record.id]))
  }
  version += 1
}

function drop(id: RecordId): void {
  const before = ends.get(id)
  if (!before) return
  ends.delete(id)
  for (const end of before) {
    const known = pointers.get(end)
    known?.delete(id)
    if (known?.size === 0) pointers.delete(end)
  }
  version += 1
}

function endsOf(record: PlanRecord): readonly RecordId[] | null {
  switch (record.type) {
    case 'note':
      return [...record.segments, ...record.links]
    case 'relationship':
      return isFilled(record) ? [record.segment, ...record.leansOn] : null
    case 'journey':
      return [record.segment, record.channel]
    case 'tactic':
      return [record.journey, ...record.links]
    default:
      return pointersOf(record).map(({ id }) => id)
  }
}
