import { gapOf } from './gapOf.ts'
import { levels, type Relationship } from './relationship.ts'

/** Levels of several cells drawn as one bar: met is ink, short a hatch, over a grey hatch. In steps. */
export interface GapSum {
  /** Σ of what is both expected and established. */
  readonly met: number
  /** Σ of gaps above 0. */
  readonly short: number
  /** Σ of gaps below 0, as a positive number. */
  readonly over: number
  /** How many cells are short, and how many over. */
  readonly shortCells: number
  readonly overCells: number
  /** The widest single gap, 0–2. */
  readonly widest: number
}

type Levels = Pick<Relationship, 'expected' | 'established'>

export function gapSum(cells: readonly Levels[]): GapSum {
  let met = 0
  let short = 0
  let over = 0
  let shortCells = 0
  let overCells = 0
  let widest = 0
  for (const cell of cells) {
    const gap = gapOf(cell)
    met += Math.min(levels.indexOf(cell.expected), levels.indexOf(cell.established))
    short += Math.max(0, gap)
    over += Math.max(0, -gap)
    shortCells += gap > 0 ? 1 : 0
    overCells += gap < 0 ? 1 : 0
    widest = Math.max(widest, gap)
  }
  return { met, short, over, shortCells, overCells, widest }
}
