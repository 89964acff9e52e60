import { gapOf } from './gapOf.ts'
import type { CostRange, Relationship } from './relationship.ts'

export type GapWord = 'met' | 'oneShort' | 'twoShort' | 'oneOver' | 'twoOver' | 'notExpected'

/** The word under a track: how far what is established is from what is expected. */
export function gapWord(cell: Pick<Relationship, 'expected' | 'established'>): GapWord {
  switch (gapOf(cell)) {
    case 1:
      return 'oneShort'
    case 2:
      return 'twoShort'
    case -1:
      return 'oneOver'
    case -2:
      return 'twoOver'
    default:
      return cell.expected === 'none' ? 'notExpected' : 'met'
  }
}

/** The cost a cell shows: of what is there, or of what is wished for while nothing is. */
export function shownCost(
  cell: Pick<Relationship, 'established' | 'establishedCost' | 'expectedCost'>,
): CostRange | null {
  return cell.established === 'none' ? cell.expectedCost : cell.establishedCost
}
