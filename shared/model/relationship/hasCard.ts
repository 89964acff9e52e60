import { isFilled } from './isFilled.ts'
import type { Relationship } from './relationship.ts'

/**
 * True when the canvas shows the cell as a card: something is expected, there, or said of it. A cell whose
 * levels went back to none keeps its costs and its evidence for the day they come again, unseen.
 */
export function hasCard(cell: Relationship): boolean {
  return isFilled({ ...cell, establishedCost: null, expectedCost: null, evidence: 'guess', extra: {} })
}
