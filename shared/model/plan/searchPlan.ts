import { compareOrder } from '../../document/order.ts'
import { eachRecord } from '../../document/records.ts'
import { foldText, queryWords } from '../../lib/foldText.ts'
import { bestPlace, endsWord } from '../../lib/matchText.ts'
import { getNote } from '../note/getNote.ts'
import { blocks } from '../note/note.ts'
import { isFilled } from '../relationship/isFilled.ts'
import type { Plan, PlanRecord } from './plan.ts'

/** Where the words stand: in the title from its start, from the start of a word, anywhere; or only in its texts. */
export type HitRank = 0 | 1 | 2 | 3

export interface PlanHit {
  readonly record: PlanRecord
  readonly rank: HitRank
  /** The text that holds what the title does not; null when the title holds every word. */
  readonly context: string | null
}

export interface PlanHits {
  /** Best first, then in the order of the canvas. */
  readonly found: readonly PlanHit[]
  /** How many there are in all. */
  readonly count: number
}

export interface SearchOptions {
  readonly limit: number
  /** Block or category in the language of the screen: it may hold words of the query, never all of them. */
  readonly placeOf: (record: PlanRecord) => string
}

/** Notes, segments and filled cells in which every word of the query occurs. */
export function searchPlan(
  plan: Pick<Plan, 'records'>,
  query: string,
  { limit, placeOf }: SearchOptions,
): PlanHits {
  const words = queryWords(query)
  if (words.length === 0) return { found: [], count: 0 }
  const best: RankedRecord[] = []
  let count = 0
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'relationship' && !isFilled(record)) continue
    const rank = rankRecord(plan, record, words, placeOf)
    if (rank === null) continue
    count += 1
    keepBest(best, limit, { record, rank })
  }
  return { found: best.map((hit) => ({ ...hit, context: contextOf(hit.record, words) })), count }
}

/** Folds the texts of the plan ahead of the first key, step by step: each step is short. */
export function* prepareSearch(plan: Pick<Plan, 'records'>): Generator<void> {
  let folded = 0
  for (const record of eachRecord(plan.records)) {
    foldedOf(record)
    folded += 1
    if (folded % 50 === 0) yield
  }
}

/** How many records a search looks through. */
export function searchableCount(plan: Pick<Plan, 'records'>): number {
  let count = 0
  for (const record of eachRecord(plan.records)) if (record.type === 'note' || isFilled(record)) count += 1
  return count
}

interface Folded {
  readonly title: string
  readonly texts: string
}

// Records never change, so each is folded once however many keys are pressed.
const foldedRecords = new WeakMap<PlanRecord, Folded>()
const foldedPlaces = new Map<string, string>()

function foldedOf(record: PlanRecord): Folded {
  const before = foldedRecords.get(record)
  if (before) return before
  const folded = { title: foldText(record.title), texts: foldText(textsOf(record).join('\n')) }
  foldedRecords.set(record, folded)
  return folded
}

function textsOf(record: PlanRecord): readonly string[] {
  return record.type === 'note' ? [record.details, record.matters] : [record.notes]
}

function rankRecord(
  plan: Pick<Plan, 'records'>,
  record: PlanRecord,
  words: readonly string[],
  placeOf: SearchOptions['placeOf'],
): HitRank | null {
  const { title, texts } = foldedOf(record)
  const inTitle = words.filter((word) => title.includes(word))
  if (inTitle.length === words.length) return rankTitle(title, words[0] ?? '')
  const named = nameWords(plan, record, words, placeOf)
  if (inTitle.length > 0 && words.every((word) => title.includes(word) || named.has(word))) {
    return rankTitle(title, inTitle[0] ?? '')
  }
  const isFound = words.every((word) => title.includes(word) || texts.includes(word) || named.has(word))
  // Where something stands narrows a search down; only a cell is named by it.
  const hasOwn = inTitle.length > 0 || words.some((word) => texts.includes(word))
  return isFound && (hasOwn || record.type === 'relationship') ? 3 : null
}

const noWords: ReadonlySet<string> = new Set()

/** Words of the query that block or category hold; for a cell also those of its segment, beside its category. */
function nameWords(
  plan: Pick<Plan, 'records'>,
  record: PlanRecord,
  words: readonly string[],
  placeOf: SearchOptions['placeOf'],
): ReadonlySet<string> {
  const place = placeFolded(placeOf(record))
  const segment = record.type === 'relationship' ? getNote(plan, record.segment) : null
  const { title, texts } = foldedOf(record)
  const whose = segment ? foldedOf(segment).title : ''
  const own = (word: string) => place.includes(word) || title.includes(word) || texts.includes(word)
  if (!words.some(own)) return noWords
  return new Set(words.filter((word) => place.includes(word) || whose.includes(word)))
}

function rankTitle(title: string, first: string): HitRank {
  const at = bestPlace(title, first)
  if (at === 0) return 0
  return endsWord(title.slice(Math.max(0, at - 2), at)) ? 1 : 2
}

function placeFolded(place: string): string {
  const before = foldedPlaces.get(place)
  if (before !== undefined) return before
  const folded = foldText(place)
  foldedPlaces.set(place, folded)
  return folded
}

function contextOf(record: PlanRecord, words: readonly string[]): string | null {
  const { title } = foldedOf(record)
  const elsewhere = words.filter((word) => !title.includes(word))
  if (elsewhere.length === 0) return null
  return textsOf(record).find((text) => elsewhere.some((word) => foldText(text).includes(word))) ?? null
}

interface RankedRecord {
  readonly record: PlanRecord
  readonly rank: HitRank
}

/** Puts a hit where it belongs among the best so far: the first `limit` of any number, without sorting them all. */
function keepBest(best: RankedRecord[], limit: number, hit: RankedRecord): void {
  const last = best.at(-1)
  if (best.length >= limit && (last === undefined || compareHits(last, hit) <= 0)) return
  let at = best.length
  for (let before = last; before && compareHits(hit, before) < 0; before = best[at - 1]) at -= 1
  best.splice(at, 0, hit)
  if (best.length > limit) best.pop()
}

function compareHits(a: RankedRecord, b: RankedRecord): number {
  return a.rank - b.rank || shelfOf(a.record) - shelfOf(b.record) || compareRecords(a.record, b.record)
}

/** Blocks in teaching order, then the cells. */
function shelfOf(record: PlanRecord): number {
  return record.type === 'note' ? blocks.indexOf(record.block) : blocks.length
}

function compareRecords(a: PlanRecord, b: PlanRecord): number {
  if (a.type === 'note' && b.type === 'note') return compareOrder(a, b)
  return a.id < b.id ? -1 : 1
}
