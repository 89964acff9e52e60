import { eachChangedBucket, type AnyRecord, type RecordSet } from './records.ts'

export interface RecordDiff<R extends AnyRecord> {
  readonly added: readonly R[]
  readonly changed: readonly { readonly before: R; readonly after: R }[]
  readonly removed: readonly R[]
}

/** What leads from `before` to `after`, by reference: equal content in a new object is a change. */
export function diffRecords<R extends AnyRecord>(before: RecordSet<R>, after: RecordSet<R>): RecordDiff<R> {
  const added: R[] = []
  const changed: { before: R; after: R }[] = []
  const removed: R[] = []
  for (const [from, to] of eachChangedBucket(before, after)) {
    for (const record of to.values()) {
      const old = from.get(record.id)
      if (old === undefined) added.push(record)
      else if (old !== record) changed.push({ before: old, after: record })
    }
    for (const record of from.values()) if (!to.has(record.id)) removed.push(record)
  }
  return { added, changed, removed }
}
