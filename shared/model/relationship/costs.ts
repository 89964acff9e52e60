import { gapOf } from './gapOf.ts'
import type { CostRange, Level, Relationship } from './relationship.ts'

/** One sum in minor units per month, and what is missing from it. */
export interface CostTotal extends CostRange {
  /** Cells that went into the sum. With 0 counted and something missing nothing is known. */
  readonly counted: number
  /** Cells left out because a cost they need is not given. */
  readonly missingCosts: number
  /** Segments left out because their customers are not given. */
  readonly missingCustomers: number
}

export const sums = ['now', 'closing', 'withoutDemand'] as const
/**
 * The three sums of product §3: now = Σ established cost × customers; closing = Σ over gap > 0 of
 * (expected − established cost) × customers; withoutDemand = Σ over gap < 0 of (established − expected
 * cost) × customers.
 */
export type Sum = (typeof sums)[number]

export type CostTotals = Readonly<Record<Sum, CostTotal>>

/** What one cell brings into a sum. */
export interface CostShare {
  readonly cell: Relationship
  /** Per customer and month, low ≤ likely ≤ high; null while a cost it needs is not given. */
  readonly each: CostRange | null
  /** Null while the segment is not counted. */
  readonly customers: number | null
}

export type CostShares = Readonly<Record<Sum, readonly CostShare[]>>

export const noCost: CostTotal = {
  lowMinor: 0,
  likelyMinor: 0,
  highMinor: 0,
  counted: 0,
  missingCosts: 0,
  missingCustomers: 0,
}

/**
 * The cells of one segment that go into each sum. A level of none costs nothing; any other level without a
 * cost is missing, never 0; so is everything while the customers are not given. [product §3]
 */
export function costShares(cells: readonly Relationship[], customers: number | null): CostShares {
  const share = (cell: Relationship, each: CostRange | null): CostShare => ({ cell, each, customers })
  const wanting = cells.filter((cell) => gapOf(cell) > 0)
  const wasting = cells.filter((cell) => gapOf(cell) < 0)
  return {
    now: cells.filter((cell) => cell.established !== 'none').map((cell) => share(cell, costNow(cell))),
    closing: wanting.map((cell) => share(cell, minus(costWanted(cell), costNow(cell)))),
    withoutDemand: wasting.map((cell) => share(cell, minus(costNow(cell), costWanted(cell)))),
  }
}

/** The sums of one segment's shares: low adds with low, high with high. */
export function totalsOf(shares: CostShares): CostTotals {
  return {
    now: totalOf(shares.now),
    closing: totalOf(shares.closing),
    withoutDemand: totalOf(shares.withoutDemand),
  }
}

/** Sums side by side added up, so that rows and columns come to the same. */
export function addTotals(parts: readonly CostTotals[]): CostTotals {
  const add = (sum: Sum) => parts.map((part) => part[sum]).reduce(addTotal, noCost)
  return { now: add('now'), closing: add('closing'), withoutDemand: add('withoutDemand') }
}

/** Times the customers: the share of a month, or null while something of it is not given. */
export function shareAMonth({ each, customers }: CostShare): CostRange | null {
  if (each === null || customers === null) return null
  return {
    lowMinor: each.lowMinor * customers,
    likelyMinor: each.likelyMinor * customers,
    highMinor: each.highMinor * customers,
  }
}

/** True when the sum is whole: something went in and nothing is missing. */
export function isComplete({ counted, missingCosts, missingCustomers }: CostTotal): boolean {
  return counted > 0 && missingCosts === 0 && missingCustomers === 0
}

/** True when no cell goes into the sum at all: 0 is then the truth and not a gap in what is known. */
export function asksNothing({ counted, missingCosts, missingCustomers }: CostTotal): boolean {
  return counted === 0 && missingCosts === 0 && missingCustomers === 0
}

function costNow(cell: Relationship): CostRange | null {
  return costAt(cell.established, cell.establishedCost)
}

function costWanted(cell: Relationship): CostRange | null {
  return costAt(cell.expected, cell.expectedCost)
}

function costAt(level: Level, cost: CostRange | null): CostRange | null {
  return level === 'none' ? noCost : cost
}

// The low of a difference may lie above its high: 5–6 expected instead of 1–5 saves 4 at best and 1 at least.
function minus(a: CostRange | null, b: CostRange | null): CostRange | null {
  if (a === null || b === null) return null
  const low = a.lowMinor - b.lowMinor
  const likely = a.likelyMinor - b.likelyMinor
  const high = a.highMinor - b.highMinor
  return {
    lowMinor: Math.min(low, likely, high),
    likelyMinor: likely,
    highMinor: Math.max(low, likely, high),
  }
}

/** One sum of the shares of one segment: low adds with low, high with high. */
export function totalOf(shares: readonly CostShare[]): CostTotal {
  const parts = shares.map((share): CostTotal => {
    const month = shareAMonth(share)
    return {
      ...(month ?? noCost),
      counted: month === null ? 0 : 1,
      missingCosts: share.each === null ? 1 : 0,
      missingCustomers: 0,
    }
  })
  const isUncounted = shares.some(({ customers }) => customers === null)
  return { ...parts.reduce(addTotal, noCost), missingCustomers: isUncounted ? 1 : 0 }
}

function addTotal(a: CostTotal, b: CostTotal): CostTotal {
  return {
    lowMinor: a.lowMinor + b.lowMinor,
    likelyMinor: a.likelyMinor + b.likelyMinor,
    highMinor: a.highMinor + b.highMinor,
    counted: a.counted + b.counted,
    missingCosts: a.missingCosts + b.missingCosts,
    missingCustomers: a.missingCustomers + b.missingCustomers,
  }
}
