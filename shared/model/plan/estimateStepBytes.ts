import { eachChangedBucket } from '../../document/records.ts'
import type { Estimate } from '../estimate/estimate.ts'
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
  switch (record.type) {
    case 'note':
      return (
        300 +
        2 * (record.title.length + record.details.length) +
        60 * (record.segments.length + record.links.length)
      )
    case 'relationship':
      return 400 + 2 * (record.title.length + record.notes.length) + 60 * record.leansOn.length
    case 'journey':
      return 400 + 2 * record.notes.length + 8 * record.worth.observed.length + numbersBytes(record.numbers)
    case 'tactic':
      return (
        400 +
        2 * (record.name.length + record.notes.length) +
        60 * record.links.length +
        numbersBytes(record.numbers)
      )
    case 'funnel':
      return (
        400 +
        80 * record.lifetimes.length +
        record.cohorts.reduce((sum, { active }) => sum + 80 + 8 * active.length, 0)
      )
    case 'stage':
      return 600 + 80 * record.actuals.length + 2 * record.notes.length
    case 'experiment':
      return 3000 + 2 * (record.notes.length + record.quotes.length + record.background.length)
    case 'sketch':
      return 300 + 2 * record.text.length
  }
}

function numbersBytes(numbers: Readonly<Record<string, Estimate>>): number {
  return Object.values(numbers).reduce((bytes, { source }) => bytes + 120 + 2 * source.length, 0)
}
