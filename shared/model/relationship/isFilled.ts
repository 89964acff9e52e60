import type { Relationship } from './relationship.ts'

/** True when the cell says anything at all; cells that say nothing do not exist. */
export function isFilled(cell: Relationship): boolean {
  return (
    cell.expected !== 'none' ||
    cell.established !== 'none' ||
    cell.title !== '' ||
    cell.notes !== '' ||
    cell.motivations.length > 0 ||
    cell.leansOn.length > 0 ||
    cell.establishedCost !== null ||
    cell.expectedCost !== null ||
    cell.evidence !== 'guess' ||
    Object.keys(cell.extra).length > 0
  )
}
