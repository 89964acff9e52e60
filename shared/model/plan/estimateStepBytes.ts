import { eachChangedBucket } from '../../document/records.ts'
import type { PlanRecord, UndoablePart } from './plan.ts'

/** About what a snapshot `before` keeps alive that `after` does not share: copied buckets and old records. */
export function estimateStepBytes(before: UndoablePart, after: UndoablePart): number {
  let bytes = before.records === after.records ? 0 : 128 * 8
  if (before.meta !== after.meta) bytes += 1000
  for (const [from, to] of eachChangedBucket(before.records, after.records)) {
    bytes += from.size * 40
    for (const record of from.values()) if (to.get(record.id) !== record) bytes += recordBytes(record)
  }
  return bytes
}

function recordBytes(record: PlanRecord): number {
  if (record.type === 'note') {
    return (
      300 +
      2 * (record.title.length + record.details.length) +
      60 * (record.segments.length + record.links.length)
    )
  }
  return 400 + 2 * (record.title.length + record.notes.length) + 60 * record.leansOn.length
}
