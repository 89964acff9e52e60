import { compareOrder } from '../../document/order.ts'
import { eachRecord } from '../../document/records.ts'
import { foldText, queryWords } from '../../lib/foldText.ts'
import { bestPlace, endsWord } from '../../lib/matchText.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { getJourney } from '../journey/getJourney.ts'
import type { Journey } from '../journey/journey.ts'
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
  /** Block, category or stage in the language of the screen: it may hold words of the query, never all of them. */
  readonly placeOf: (record: PlanRecord) => string
}

/** Notes, segments, filled cells, journeys, tactics, funnels, stages, experiments and sketch notes in which every word of the query occurs. */
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
    if (!isSearched(record)) continue
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
  for (const record of eachRecord(plan.records)) if (isSearched(record)) count += 1
  return count
}

function isSearched(record: PlanRecord): boolean {
  return record.type !== 'relationship' || isFilled(record)
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
  const folded = { title: foldText(titleOf(record)), texts: foldText(textsOf(record).join('\n')) }
  foldedRecords.set(record, folded)
  return folded
}

/** A journey has no title of its own: it is named by its segment and channel. */
function titleOf(record: PlanRecord): string {
  switch (record.type) {
    case 'note':
    case 'relationship':
      return record.title
    case 'journey':
      return ''
    case 'sketch':
      return record.text
    default:
      return record.name
  }
}

function textsOf(record: PlanRecord): readonly string[] {
  switch (record.type) {
    case 'note':
      return [record.details, record.matters]
    case 'relationship':
      return [record.notes]
    case 'journey':
      return [record.notes, ...sourcesOf(record.numbers)]
    case 'tactic':
      return [record.notes, record.owner, ...sourcesOf(record.numbers)]
    case 'funnel':
      return [record.notes]
    case 'stage':
      return [record.event, record.property, record.who, record.notes]
    case 'experiment':
      return [...Object.values(record.hypothesis), ...Object.values(record.learning)]
        .filter((text) => text !== null)
        .concat(record.background, record.owner, record.quotes, record.notes)
    case 'sketch':
      return []
  }
}

function sourcesOf(numbers: Readonly<Record<string, Estimate>>): readonly string[] {
  return Object.values(numbers).map(({ source }) => source)
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
  // Where something stands narrows a search down; only cells and journeys are named by it.
  const hasOwn = inTitle.length > 0 || words.some((word) => texts.includes(word))
  const isNamed = record.type === 'relationship' || record.type === 'journey'
  return isFound && (hasOwn || isNamed) ? 3 : null
}

const noWords: ReadonlySet<string> = new Set()

/**
 * Words of the query that block, category or stage hold, beside them those of the segment of a cell, and of
 * segment and channel of a journey or tactic; a journey is found by its channel alone.
 */
function nameWords(
  plan: Pick<Plan, 'records'>,
  record: PlanRecord,
  words: readonly string[],
  placeOf: SearchOptions['placeOf'],
): ReadonlySet<string> {
  const place = placeFolded(placeOf(record))
  const { segment, channel } = endsOf(plan, record)
  const { title, texts } = foldedOf(record)
  const isOwn = (word: string) =>
    place.includes(word) ||
    title.includes(word) ||
    texts.includes(word) ||
    (record.type === 'journey' && channel.includes(word))
  if (!words.some(isOwn)) return noWords
  return new Set(
    words.filter((word) => place.includes(word) || segment.includes(word) || channel.includes(word)),
  )
}

function endsOf(
  plan: Pick<Plan, 'records'>,
  record: PlanRecord,
): { readonly segment: string; readonly channel: string } {
  const foldedTitle = (id: NoteId) => {
    const note = getNote(plan, id)
    return note ? foldedOf(note).title : ''
  }
  if (record.type === 'note') return { segment: '', channel: '' }
  if (record.type === 'relationship') return { segment: foldedTitle(record.segment), channel: '' }
  const journey = journeyOf(plan, record)
  if (!journey) return { segment: '', channel: '' }
  return { segment: foldedTitle(journey.segment), channel: foldedTitle(journey.channel) }
}

function journeyOf(plan: Pick<Plan, 'records'>, record: PlanRecord): Journey | null {
  if (record.type === 'journey') return record
  return 'journey' in record && record.journey !== null ? getJourney(plan, record.journey) : null
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

/** Blocks in teaching order, then the cells, journeys and tactics. */
function shelfOf(record: PlanRecord): number {
  if (record.type === 'note') return blocks.indexOf(record.block)
  return (
    blocks.length +
    ['relationship', 'journey', 'tactic', 'experiment', 'funnel', 'stage', 'sketch'].indexOf(record.type)
  )
}

function compareRecords(a: PlanRecord, b: PlanRecord): number {
  if (a.type === 'note' && b.type === 'note') return compareOrder(a, b)
  return a.id < b.id ? -1 : 1
}
