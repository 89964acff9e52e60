import { compareOrder } from '../../document/order.ts'
import { eachChangedBucket, eachRecord, getRecord, type RecordSet } from '../../document/records.ts'
import type { JourneyId, NoteId, RelationshipId, TacticId } from '../../lib/ids.ts'
import type { Journey } from '../journey/journey.ts'
import { blocks, type Block, type Note } from '../note/note.ts'
import { hasCard } from '../relationship/hasCard.ts'
import { isFilled } from '../relationship/isFilled.ts'
import { categories, type Relationship } from '../relationship/relationship.ts'
import type { Tactic } from '../tactic/tactic.ts'
import type { PlanRecord } from './plan.ts'

/** Who stands where; each list stays the same object while its members and their order do. */
export interface PlanIndex {
  readonly notes: Readonly<Record<Block, readonly NoteId[]>>
  /** Filled cells in category order, then in the order of their segments. */
  readonly cells: readonly RelationshipId[]
  /** Those of them that the canvas shows. */
  readonly cards: readonly RelationshipId[]
  /** In the order of their segments, then of their channels. */
  readonly journeys: readonly JourneyId[]
  /** Journeys that say what a customer pays. */
  readonly earning: ReadonlySet<JourneyId>
  /** By journey, in their order, whatever their stage. */
  readonly tactics: ReadonlyMap<JourneyId, readonly Place[]>
  /** Another object as soon as anything of any journey or tactic is another: what is reckoned hangs on it. */
  readonly figures: object
}

/** Where a tactic stands in its journey, and whether it says what it costs. */
export interface Place extends Pick<Tactic, 'id' | 'stage' | 'order'> {
  readonly hasCost: boolean
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
  const touched = findTouched(latest.records, records)
  if (touched.notes.size + touched.tactics.size > 2000) return buildIndex(records)
  return updateIndex(latest.index, records, touched)
}

function buildIndex(records: RecordSet<PlanRecord>): PlanIndex {
  const lists = new Map<Block, Note[]>(blocks.map((block) => [block, []]))
  const tactics = new Map<JourneyId, Place[]>()
  for (const record of eachRecord(records)) {
    if (record.type === 'note') lists.get(record.block)?.push(record)
    else if (record.type === 'tactic') listIn(tactics, record.journey).push(placeOf(record))
  }
  const notes = mapBlocks((block) => sortedIds(lists.get(block) ?? []))
  return {
    notes,
    ...pairsOf(records, notes),
    tactics: new Map([...tactics].map(([journey, list]) => [journey, sortedPlaces(list)])),
    figures: {},
  }
}

interface Touched {
  /** Notes that came, went, or changed block or order. */
  readonly notes: ReadonlyMap<NoteId, Note | null>
  /** Cells or journeys came or went, or changed what else is known of them. */
  readonly pairs: boolean
  /** Tactics that came, went, or changed journey or place. */
  readonly tactics: ReadonlyMap<TacticId, Tactic | null>
  /** Anything of a journey or tactic. */
  readonly figures: boolean
}

function findTouched(before: RecordSet<PlanRecord>, after: RecordSet<PlanRecord>): Touched {
  const notes = new Map<NoteId, Note | null>()
  const tactics = new Map<TacticId, Tactic | null>()
  let pairs = false
  let figures = false
  for (const [from, to] of eachChangedBucket(before, after)) {
    for (const record of to.values()) {
      const old = from.get(record.id)
      if (old === record) continue
      figures ||= hasFigures(record)
      if (old && standsAsBefore(old, record)) continue
      if (record.type === 'note') notes.set(record.id, record)
      else if (record.type === 'tactic') tactics.set(record.id, record)
      else pairs = true
    }
    for (const record of from.values()) {
      if (to.has(record.id)) continue
      figures ||= hasFigures(record)
      if (record.type === 'note') notes.set(record.id, null)
      else if (record.type === 'tactic') tactics.set(record.id, null)
      else pairs = true
    }
  }
  return { notes, tactics, pairs, figures }
}

function hasFigures({ type }: PlanRecord): boolean {
  return type === 'journey' || type === 'tactic'
}

function standsAsBefore(old: PlanRecord, now: PlanRecord): boolean {
  if (old.type === 'note' && now.type === 'note') return old.block === now.block && old.order === now.order
  if (old.type === 'relationship' && now.type === 'relationship')
    return isFilled(old) === isFilled(now) && hasCard(old) === hasCard(now)
  if (old.type === 'journey' && now.type === 'journey') return earns(old) === earns(now)
  if (old.type !== 'tactic' || now.type !== 'tactic') return false
  return old.journey === now.journey && isSamePlace(placeOf(old), placeOf(now))
}

function updateIndex(index: PlanIndex, records: RecordSet<PlanRecord>, touched: Touched): PlanIndex {
  const isSame = touched.notes.size + touched.tactics.size === 0 && !touched.pairs && !touched.figures
  if (isSame) return index
  const figures = touched.figures ? {} : index.figures
  const notes = updateNotes(index.notes, records, touched.notes)
  const tactics = updateTactics(index.tactics, touched.tactics)
  const isSameOrder =
    notes.customer_segments === index.notes.customer_segments && notes.channels === index.notes.channels
  if (!touched.pairs && isSameOrder) return { ...index, notes, tactics, figures }
  const { cells, cards, journeys, earning } = pairsOf(records, notes)
  return {
    notes,
    tactics,
    figures,
    cells: keepSame(index.cells, cells),
    cards: keepSame(index.cards, cards),
    journeys: keepSame(index.journeys, journeys),
    earning: sameSet(index.earning, earning) ? index.earning : earning,
  }
}

function updateNotes(
  before: PlanIndex['notes'],
  records: RecordSet<PlanRecord>,
  touched: Touched['notes'],
): PlanIndex['notes'] {
  return mapBlocks((block) => {
    const old = before[block]
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
}

function updateTactics(before: PlanIndex['tactics'], touched: Touched['tactics']): PlanIndex['tactics'] {
  if (touched.size === 0) return before
  const coming = new Map<JourneyId, Place[]>()
  for (const tactic of touched.values()) if (tactic) listIn(coming, tactic.journey).push(placeOf(tactic))
  const next = new Map(before)
  for (const journey of new Set([...before.keys(), ...coming.keys()])) {
    const old = before.get(journey) ?? []
    const stay = old.filter(({ id }) => !touched.has(id))
    const come = coming.get(journey) ?? []
    if (stay.length === old.length && come.length === 0) continue
    const list = sortedPlaces([...stay, ...come])
    if (list.length === 0) next.delete(journey)
    else next.set(journey, list)
  }
  return next
}

/** Cells and journeys are few; they are read anew when one comes or goes or their rows change. */
function pairsOf(
  records: RecordSet<PlanRecord>,
  notes: PlanIndex['notes'],
): Pick<PlanIndex, 'cells' | 'cards' | 'journeys' | 'earning'> {
  const cells: Relationship[] = []
  const journeys: Journey[] = []
  for (const record of eachRecord(records)) {
    if (record.type === 'relationship' && isFilled(record)) cells.push(record)
    else if (record.type === 'journey') journeys.push(record)
  }
  return {
    cells: sortedCells(cells, notes.customer_segments),
    cards: sortedCells(cells.filter(hasCard), notes.customer_segments),
    journeys: sortedJourneys(journeys, notes),
    earning: new Set(journeys.filter(earns).map(({ id }) => id)),
  }
}

function earns({ numbers }: Journey): boolean {
  return numbers.orderValue !== undefined || numbers.newRevenue !== undefined
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
  const rowOf = placesOf(segments)
  const place = (cell: Relationship) =>
    categories.indexOf(cell.category) * (segments.length + 1) + rowOf(cell.segment)
  return cells.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)).map((cell) => cell.id)
}

function sortedJourneys(journeys: Journey[], notes: PlanIndex['notes']): readonly JourneyId[] {
  const rowOf = placesOf(notes.customer_segments)
  const columnOf = placesOf(notes.channels)
  const place = ({ segment, channel }: Journey) =>
    rowOf(segment) * (notes.channels.length + 1) + columnOf(channel)
  return journeys.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

function placesOf(ids: readonly NoteId[]): (id: NoteId) => number {
  const places = new Map(ids.map((id, place) => [id, place]))
  return (id) => places.get(id) ?? ids.length
}

function sortedPlaces(places: readonly Place[]): readonly Place[] {
  return [...places].sort(compareOrder)
}

function placeOf({ id, stage, order, numbers }: Tactic): Place {
  return { id, stage, order, hasCost: (numbers.cost?.likely ?? 0) > 0 }
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.stage === b.stage && a.order === b.order && a.hasCost === b.hasCost
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}

function keepSame<T>(old: readonly T[], next: readonly T[]): readonly T[] {
  return old.length === next.length && old.every((item, index) => item === next[index]) ? old : next
}
