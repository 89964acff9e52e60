import { compareOrder } from '../../document/order.ts'
import { eachChangedBucket, eachRecord, getRecord, type RecordSet } from '../../document/records.ts'
import type { NoteId, RelationshipId } from '../../lib/ids.ts'
import { blocks, type Block, type Note } from '../note/note.ts'
import { isFilled } from '../relationship/isFilled.ts'
import { categories, type Relationship } from '../relationship/relationship.ts'
import type { PlanRecord } from './plan.ts'

/** Who stands where; each list stays the same object while its members and their order do. */
export interface PlanIndex {
  readonly notes: Readonly<Record<Block, readonly NoteId[]>>
  /** Filled cells in category order, then in the order of their segments. */
  readonly cells: readonly RelationshipId[]
}

const known = new WeakMap<RecordSet<PlanRecord>, PlanIndex>()
let latest: { readonly records: RecordSet<PlanRecord>; readonly index: PlanIndex } | null = null

/**
 * The index of a record set, remembered per set. A new set is compared with the latest one asked for,
 * and only changed buckets are read: typing a title sorts nothing.
 */
export function planIndexOf(records: RecordSet<PlanRecord>): PlanIndex {
  const index = known.get(records) ?? nextIndex(records)
  known.set(records, index)
  latest = { records, index }
  return index
}

function nextIndex(records: RecordSet<PlanRecord>): PlanIndex {
  if (latest === null) return buildIndex(records)
  const { touched, cellsTouched } = findTouched(latest.records, records)
  if (touched.size === 0 && !cellsTouched) return latest.index
  if (touched.size > 2000) return buildIndex(records)
  return updateIndex(latest.index, records, touched, cellsTouched)
}

function buildIndex(records: RecordSet<PlanRecord>): PlanIndex {
  const lists = new Map<Block, Note[]>(blocks.map((block) => [block, []]))
  const cells: Relationship[] = []
  for (const record of eachRecord(records)) {
    if (record.type === 'note') lists.get(record.block)?.push(record)
    else if (isFilled(record)) cells.push(record)
  }
  const notes = mapBlocks((block) => sortedIds(lists.get(block) ?? []))
  return { notes, cells: sortedCells(cells, notes.customer_segments) }
}

interface Touched {
  /** Notes that came, went, or changed block or order. */
  readonly touched: ReadonlyMap<NoteId, Note | null>
  readonly cellsTouched: boolean
}

function findTouched(before: RecordSet<PlanRecord>, after: RecordSet<PlanRecord>): Touched {
  const touched = new Map<NoteId, Note | null>()
  let cellsTouched = false
  for (const [from, to] of eachChangedBucket(before, after)) {
    for (const record of to.values()) {
      const old = from.get(record.id)
      if (old === record) continue
      if (record.type === 'relationship') {
        if (isFilled(record) !== (old?.type === 'relationship' && isFilled(old))) cellsTouched = true
      } else if (old?.type !== 'note' || old.block !== record.block || old.order !== record.order) {
        touched.set(record.id, record)
      }
    }
    for (const record of from.values()) {
      if (to.has(record.id)) continue
      if (record.type === 'note') touched.set(record.id, null)
      else cellsTouched = true
    }
  }
  return { touched, cellsTouched }
}

function updateIndex(
  index: PlanIndex,
  records: RecordSet<PlanRecord>,
  touched: ReadonlyMap<NoteId, Note | null>,
  cellsTouched: boolean,
): PlanIndex {
  const notes = mapBlocks((block) => {
    const old = index.notes[block]
    if (!isConcerned(block, old, touched)) return old
    const stay = old.filter((id) => !touched.has(id))
    const come = [...touched.values()].filter((note) => note?.block === block)
    if (stay.length === old.length && come.length === 0) return old
    const list: Note[] = come.filter((note) => note !== null)
    for (const id of stay) {
      const note = getRecord(records, id)
      if (note?.type === 'note') list.push(note)
    }
    return keepSame(old, sortedIds(list))
  })
  if (!cellsTouched && notes.customer_segments === index.notes.customer_segments) {
    return { notes, cells: index.cells }
  }
  const cells: Relationship[] = []
  for (const record of eachRecord(records)) {
    if (record.type === 'relationship' && isFilled(record)) cells.push(record)
  }
  return { notes, cells: keepSame(index.cells, sortedCells(cells, notes.customer_segments)) }
}

/** False when nothing touched stands in the list or comes into it; searching few ids is far quicker than filtering. */
function isConcerned(
  block: Block,
  list: readonly NoteId[],
  touched: ReadonlyMap<NoteId, Note | null>,
): boolean {
  if (touched.size > 8) return true
  return [...touched].some(([id, note]) => note?.block === block || list.includes(id))
}

function mapBlocks(list: (block: Block) => readonly NoteId[]): Record<Block, readonly NoteId[]> {
  // safe: every block is given
  return Object.fromEntries(blocks.map((block) => [block, list(block)])) as Record<Block, readonly NoteId[]>
}

function sortedIds(notes: Note[]): readonly NoteId[] {
  return notes.sort(compareOrder).map((note) => note.id)
}

function sortedCells(cells: Relationship[], segments: readonly NoteId[]): readonly RelationshipId[] {
  const rows = new Map(segments.map((id, row) => [id, row]))
  const place = (cell: Relationship) =>
    categories.indexOf(cell.category) * (segments.length + 1) + (rows.get(cell.segment) ?? segments.length)
  return cells.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)).map((cell) => cell.id)
}

function keepSame<T>(old: readonly T[], next: readonly T[]): readonly T[] {
  return old.length === next.length && old.every((item, index) => item === next[index]) ? old : next
}
