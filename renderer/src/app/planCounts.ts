import { eachChangedBucket, emptyRecords, type RecordSet } from '#shared/document/records.ts'
import { evidenceStates, type Evidence } from '#shared/model/note/note.ts'
import type { PlanRecord } from '#shared/model/plan/plan.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { categories } from '#shared/model/relationship/relationship.ts'

/** What the foot line counts. */
export interface PlanCounts {
  readonly notes: number
  readonly segments: number
  readonly filled: number
  readonly gaps: number
  readonly over: number
  readonly evidence: Readonly<Record<Evidence, number>>
}

const empty: PlanCounts = {
  notes: 0,
  segments: 0,
  filled: 0,
  gaps: 0,
  over: 0,
  evidence: { guess: 0, testing: 0, supported: 0, contradicted: 0 },
}

/** Counts that follow one plan: only changed buckets are read, so typing among 10,000 notes costs nothing. */
export function createPlanCounter(): (records: RecordSet<PlanRecord>) => PlanCounts {
  let before = emptyRecords<PlanRecord>()
  let counts = empty
  return (records) => {
    if (records === before) return counts
    const next = { ...counts, evidence: { ...counts.evidence } }
    for (const [from, to] of eachChangedBucket(before, records)) {
      for (const record of from.values()) count(next, record, -1)
      for (const record of to.values()) count(next, record, 1)
    }
    before = records
    if (!sameCounts(counts, next)) counts = next
    return counts
  }
}

type Writable = {
  -readonly [K in keyof PlanCounts]: PlanCounts[K] extends number ? number : Record<Evidence, number>
}

function count(counts: Writable, record: PlanRecord, step: 1 | -1): void {
  if (record.type === 'note') {
    counts.notes += step
    counts.evidence[record.evidence] += step
    if (record.block === 'customer_segments') counts.segments += step
    return
  }
  if (!isFilled(record)) return
  counts.filled += step
  const gap = gapOf(record)
  if (gap > 0) counts.gaps += step
  if (gap < 0) counts.over += step
}

function sameCounts(a: PlanCounts, b: PlanCounts): boolean {
  return (
    a.notes === b.notes &&
    a.segments === b.segments &&
    a.filled === b.filled &&
    a.gaps === b.gaps &&
    a.over === b.over &&
    evidenceStates.every((state) => a.evidence[state] === b.evidence[state])
  )
}

/** Cells of the matrix: segments by the six categories. */
export function cellCount(segments: number): number {
  return segments * (categories.length - 1)
}
