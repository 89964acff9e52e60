/** The least a record is; what it means is the model's business. */
export interface AnyRecord {
  readonly id: string
  readonly type: string
}

const bucketCount = 128

/**
 * Immutable records held in 128 buckets by a hash of the id. An edit copies one bucket, so
 * comparing and iterating skip every bucket that is the same object. Only this file knows.
 */
export interface RecordSet<R extends AnyRecord> {
  readonly size: number
  readonly buckets: readonly ReadonlyMap<string, R>[]
}

const emptyBucket: ReadonlyMap<string, never> = new Map<string, never>()

function bucketOf(id: string): number {
  let hash = 2166136261 // FNV-1a
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 16777619)
  }
  return (hash >>> 0) % bucketCount
}

export function emptyRecords<R extends AnyRecord>(): RecordSet<R> {
  return { size: 0, buckets: Array.from({ length: bucketCount }, () => emptyBucket) }
}

/** The record with this id, or null. */
export function getRecord<R extends AnyRecord>(set: RecordSet<R>, id: string): R | null {
  return set.buckets[bucketOf(id)]?.get(id) ?? null
}

/** Every record, in no meaningful order. */
export function* eachRecord<R extends AnyRecord>(set: RecordSet<R>): Generator<R> {
  for (const bucket of set.buckets) yield* bucket.values()
}

/** One change of a set: `put` adds or replaces by id, `remove` takes ids out; both may be empty. */
export interface RecordChange<R extends AnyRecord> {
  readonly put?: Iterable<R>
  readonly remove?: Iterable<string>
}

/** The changed set; the very same set when nothing changed. Untouched records stay identical. */
export function changeRecords<R extends AnyRecord>(
  set: RecordSet<R>,
  { put = [], remove = [] }: RecordChange<R>,
): RecordSet<R> {
  const copies = new Map<number, Map<string, R>>()
  let size = set.size
  const open = (index: number) => {
    const copy = copies.get(index) ?? new Map(set.buckets[index])
    copies.set(index, copy)
    return copy
  }
  for (const id of remove) {
    const index = bucketOf(id)
    if ((copies.get(index) ?? set.buckets[index])?.has(id) && open(index).delete(id)) size -= 1
  }
  for (const record of put) {
    const index = bucketOf(record.id)
    const before = (copies.get(index) ?? set.buckets[index])?.get(record.id)
    if (before === record) continue
    if (before === undefined) size += 1
    open(index).set(record.id, record)
  }
  if (copies.size === 0) return set
  return { size, buckets: set.buckets.map((bucket, index) => copies.get(index) ?? bucket) }
}

/** Pairs of buckets that are not the same object: all that `diff` has to look at. */
export function* eachChangedBucket<R extends AnyRecord>(
  before: RecordSet<R>,
  after: RecordSet<R>,
): Generator<readonly [ReadonlyMap<string, R>, ReadonlyMap<string, R>]> {
  for (let index = 0; index < bucketCount; index += 1) {
    const from = before.buckets[index] ?? emptyBucket
    const to = after.buckets[index] ?? emptyBucket
    if (from !== to) yield [from, to]
  }
}
