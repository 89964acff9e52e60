import { computeCacRange } from '../../methods/cacRange.ts'
import type { Outcome } from '../../methods/outcome.ts'
import { figureNames, type EconomicFigures, type FigureName } from './economicsFigures.ts'
import type { Swing } from './economicsSwings.ts'

/** From where to where a figure may lie; null is an open end. */
export interface FigureRange {
  readonly low: number | null
  readonly high: number | null
  /** So few customers that chance alone is wider than what is believed. [methods §1.2] */
  readonly isGuess: boolean
}

export type FigureRanges = Readonly<Partial<Record<FigureName, FigureRange>>>

/**
 * The range of every figure: each number goes alone to its low and to its high end, and the steps down and up
 * are added as those of independent causes are, by the root of their squares. An end where the figure is no
 * number is open. With fewer than ten customers the cost per customer takes the exact range of such a count.
 * [methods §1.2]
 */
export function rangesOf(
  figures: EconomicFigures,
  swings: readonly Swing[],
  monthlySpend: number | null,
): FigureRanges {
  const ranges: Partial<Record<FigureName, FigureRange>> = {}
  for (const name of figureNames) {
    const figure = figures[name]
    if (figure.kind !== 'defined') continue
    const range = rangeOf(figure.value, swings, name)
    if (range) ranges[name] = range
  }
  const chance = chanceRange(figures, monthlySpend)
  return chance ? { ...ranges, cost: chance } : ranges
}

function rangeOf(value: number, swings: readonly Swing[], name: FigureName): FigureRange | null {
  let down = 0
  let up: number | null = 0
  for (const swing of swings) {
    const low = swing.low[name]
    const high = swing.high[name]
    if (isAbove(low) || isAbove(high)) up = null
    const one = low.kind === 'defined' ? low.value - value : 0
    const other = high.kind === 'defined' ? high.value - value : 0
    down += Math.min(0, one, other) ** 2
    if (up !== null) up += Math.max(0, one, other) ** 2
  }
  if (down === 0 && up === 0) return null
  return {
    low: Math.max(0, value - Math.sqrt(down)),
    high: up === null ? null : value + Math.sqrt(up),
    isGuess: false,
  }
}

/** Nothing won, never paid back, never lost: past every number. */
function isAbove(end: Outcome): boolean {
  if (end.kind !== 'undefined') return end.kind === 'unbounded'
  return end.reason === 'no_customers' || end.reason === 'never_pays_back'
}

function chanceRange({ customers, cost }: EconomicFigures, spend: number | null): FigureRange | null {
  if (spend === null || customers.kind !== 'defined' || cost.kind !== 'defined') return null
  if (customers.value === 0 || spend === 0) return null
  const { low, high, isGuess } = computeCacRange(spend, customers.value)
  if (!isGuess) return null
  return {
    low: low.kind === 'defined' ? low.value : null,
    high: high.kind === 'defined' ? high.value : null,
    isGuess: true,
  }
}
