import type { CostRange, Relationship } from '#shared/model/relationship/relationship.ts'

/** The cost a cell shows: of what is there, or of what is wished for while nothing is. */
export function shownCost(cell: Relationship): CostRange | null {
  return cell.established === 'none' ? cell.expectedCost : cell.establishedCost
}
