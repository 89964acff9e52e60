import type { NoteId } from '../../lib/ids.ts'
import { getNote } from '../note/getNote.ts'
import { segmentsOf } from '../note/notesInBlock.ts'
import type { Plan } from '../plan/plan.ts'
import { gapOf } from './gapOf.ts'
import { relationshipsOf } from './getRelationship.ts'
import type { CostRange, Level, Relationship } from './relationship.ts'

/** One sum in minor units per month, and what is missing from it. */
export interface CostTotal {
  /** Low is the sum of lows, high of highs; of differences the smallest and the largest of the three. */
  readonly lowMinor: number
  readonly likelyMinor: number
  readonly highMinor: number
  /** Cells that went into the sum. With 0 counted and something missing nothing is known. */
  readonly counted: number
  /** Cells left out because a cost they need is not given. */
  readonly missingCosts: number
  /** Segments left out because their customers are not given. */
  readonly missingCustomers: number
}

export interface CostTotals {
  /** Σ established cost × customers. */
  readonly now: CostTotal
  /** Σ over gap > 0 of (expected − established cost) × customers. */
  readonly closing: CostTotal
  /** Σ over gap < 0 of (established − expected cost) × customers. */
  readonly withoutDemand: CostTotal
}

interface Part {
  readonly low: number
  readonly likely: number
  readonly high: number
}

const nothing: Part = { low: 0, likely: 0, high: 0 }

/**
 * Monthly cost of one segment's cells. A level of none costs nothing; any other level without a cost
 * is missing, never 0; so is everything while the customers are not given. [product §3]
 */
export function segmentCosts(plan: Plan, segment: NoteId): CostTotals {
  const cells = relationshipsOf(plan, segment)
  const customers = getNote(plan, segment)?.customers ?? null
  const built = cells.filter((cell) => cell.established !== 'none')
  return {
    now: total(built.map(establishedPart), customers),
    closing: total(
      cells.filter((cell) => gapOf(cell) > 0).map((cell) => minus(expectedPart(cell), establishedPart(cell))),
      customers,
    ),
    withoutDemand: total(
      cells.filter((cell) => gapOf(cell) < 0).map((cell) => minus(establishedPart(cell), expectedPart(cell))),
      customers,
    ),
  }
}

/** The same over all segments of the plan. */
export function planCosts(plan: Plan): CostTotals {
  const all = segmentsOf(plan).map((segment) => segmentCosts(plan, segment))
  return {
    now: sumTotals(all.map((costs) => costs.now)),
    closing: sumTotals(all.map((costs) => costs.closing)),
    withoutDemand: sumTotals(all.map((costs) => costs.withoutDemand)),
  }
}

function establishedPart(cell: Relationship): Part | null {
  return partAt(cell.established, cell.establishedCost)
}

function expectedPart(cell: Relationship): Part | null {
  return partAt(cell.expected, cell.expectedCost)
}

function partAt(level: Level, cost: CostRange | null): Part | null {
  if (level === 'none') return nothing
  return cost && { low: cost.lowMinor, likely: cost.likelyMinor, high: cost.highMinor }
}

function minus(a: Part | null, b: Part | null): Part | null {
  return a && b && { low: a.low - b.low, likely: a.likely - b.likely, high: a.high - b.high }
}

function total(parts: readonly (Part | null)[], customers: number | null): CostTotal {
  const given = parts.filter((part) => part !== null)
  const missingCosts = parts.length - given.length
  if (customers === null) {
    return { ...inOrder(nothing), counted: 0, missingCosts, missingCustomers: parts.length > 0 ? 1 : 0 }
  }
  const sum = given.reduce(
    (a, b) => ({ low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high }),
    nothing,
  )
  const times = { low: sum.low * customers, likely: sum.likely * customers, high: sum.high * customers }
  return { ...inOrder(times), counted: given.length, missingCosts, missingCustomers: 0 }
}

// The low of a difference may lie above its high: 5–6 expected instead of 1–5 saves 4 at best and 1 at least.
function inOrder({ low, likely, high }: Part): Pick<CostTotal, 'lowMinor' | 'likelyMinor' | 'highMinor'> {
  return {
    lowMinor: Math.min(low, likely, high),
    likelyMinor: likely,
    highMinor: Math.max(low, likely, high),
  }
}

function sumTotals(totals: readonly CostTotal[]): CostTotal {
  const sum = (field: keyof CostTotal) => totals.reduce((before, each) => before + each[field], 0)
  return {
    lowMinor: sum('lowMinor'),
    likelyMinor: sum('likelyMinor'),
    highMinor: sum('highMinor'),
    counted: sum('counted'),
    missingCosts: sum('missingCosts'),
    missingCustomers: sum('missingCustomers'),
  }
}
