import { eachChangedBucket, emptyRecords, type RecordSet } from '../../document/records.ts'
import { blocks, evidenceStates, type Block, type Evidence, type Note } from '../note/note.ts'
import { filledCells } from '../relationship/getRelationship.ts'
import { gapOf } from '../relationship/gapOf.ts'
import { hasCard } from '../relationship/hasCard.ts'
import { isFilled } from '../relationship/isFilled.ts'
import { categories, type Relationship } from '../relationship/relationship.ts'
import type { Plan, PlanRecord } from './plan.ts'

/** The cards of one block, free notes and filled cells alike. */
export interface BlockCounts {
  readonly cards: number
  readonly evidence: Readonly<Record<Evidence, number>>
}

export interface PlanCounts {
  /** Cards on the canvas: notes and filled cells. */
  readonly cards: number
  readonly segments: number
  readonly filled: number
  readonly gaps: number
  readonly over: number
  readonly journeys: number
  readonly tactics: number
  readonly experiments: number
  readonly evidence: Readonly<Record<Evidence, number>>
  /** Each stays the same object while its counts do. */
  readonly blocks: Readonly<Record<Block, BlockCounts>>
}

const noEvidence: BlockCounts['evidence'] = { guess: 0, testing: 0, supported: 0, contradicted: 0 }
const emptyBlock: BlockCounts = { cards: 0, evidence: noEvidence }

let latest: { readonly records: RecordSet<PlanRecord>; readonly counts: PlanCounts } = {
  records: emptyRecords<PlanRecord>(),
  counts: {
    ...{ cards: 0, segments: 0, filled: 0, gaps: 0, over: 0, journeys: 0, tactics: 0, experiments: 0 },
    evidence: noEvidence,
    blocks: mapBlocks(() => emptyBlock),
  },
}

/**
 * Counts of a record set; the same object while none of them changes. Only buckets that differ from the
 * set asked for last are read, so typing among 10,000 notes costs nothing.
 */
export function planCountsOf({ records }: Pick<Plan, 'records'>): PlanCounts {
  if (records === latest.records) return latest.counts
  const counts = writable(latest.counts)
  for (const [from, to] of eachChangedBucket(latest.records, records)) {
    for (const record of from.values()) if (to.get(record.id) !== record) count(counts, record, -1)
    for (const record of to.values()) if (from.get(record.id) !== record) count(counts, record, 1)
  }
  latest = { records, counts: keepSame(latest.counts, counts) }
  return latest.counts
}

/** Columns of the matrix: the six categories, and the seventh when it is wanted or used. */
export function columnCount(plan: Pick<Plan, 'records' | 'meta'>): number {
  const isUsed = filledCells(plan).at(-1)?.endsWith(':transactional') === true
  return plan.meta.transactional || isUsed ? categories.length : categories.length - 1
}

/** What a block says of itself, from nothing to all of it supported. */
export type BlockState = 'empty' | 'contradicted' | 'guesses' | 'supported' | 'testing'

/** The state that most wants attention: contradicted before guesses before tests. */
export function blockState({ cards, evidence }: BlockCounts): BlockState {
  if (cards === 0) return 'empty'
  if (evidence.contradicted > 0) return 'contradicted'
  if (evidence.guess > 0) return 'guesses'
  return evidence.testing > 0 ? 'testing' : 'supported'
}

/** The first block in teaching order without a card, or null when every block has one. */
export function nextBlockToFill(plan: Pick<Plan, 'records'>): Block | null {
  const counts = planCountsOf(plan)
  return blocks.find((block) => counts.blocks[block].cards === 0) ?? null
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends number ? number : Writable<T[K]> }

function writable(counts: PlanCounts): Writable<PlanCounts> {
  const copied = mapBlocks((block) => ({
    cards: counts.blocks[block].cards,
    evidence: { ...counts.blocks[block].evidence },
  }))
  return { ...counts, evidence: { ...counts.evidence }, blocks: copied }
}

function count(counts: Writable<PlanCounts>, record: PlanRecord, step: 1 | -1): void {
  if (record.type === 'journey') counts.journeys += step
  else if (record.type === 'tactic') counts.tactics += step
  else if (record.type === 'experiment') counts.experiments += step
  else if (record.type === 'note' || record.type === 'relationship') countCard(counts, record, step)
}

function countCard(counts: Writable<PlanCounts>, record: Note | Relationship, step: 1 | -1): void {
  if (record.type === 'relationship') {
    if (!isFilled(record)) return
    counts.filled += step
    const gap = gapOf(record)
    if (gap > 0) counts.gaps += step
    if (gap < 0) counts.over += step
    if (!hasCard(record)) return
  } else if (record.block === 'customer_segments') counts.segments += step
  const block = counts.blocks[record.type === 'note' ? record.block : 'customer_relationships']
  counts.cards += step
  counts.evidence[record.evidence] += step
  block.cards += step
  block.evidence[record.evidence] += step
}

function keepSame(old: PlanCounts, next: PlanCounts): PlanCounts {
  const kept = mapBlocks(
    (block) => (sameBlock(old.blocks[block], next.blocks[block]) ? old : next).blocks[block],
  )
  const isSame =
    blocks.every((block) => kept[block] === old.blocks[block]) &&
    (['segments', 'filled', 'gaps', 'over', 'journeys', 'tactics', 'experiments'] as const).every(
      (key) => old[key] === next[key],
    )
  return isSame ? old : { ...next, blocks: kept }
}

function sameBlock(a: BlockCounts, b: BlockCounts): boolean {
  return a.cards === b.cards && evidenceStates.every((state) => a.evidence[state] === b.evidence[state])
}

function mapBlocks<T>(make: (block: Block) => T): Record<Block, T> {
  // safe: every block is given
  return Object.fromEntries(blocks.map((block) => [block, make(block)])) as Record<Block, T>
}
