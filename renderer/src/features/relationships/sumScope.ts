import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { totalOf, type CostShare, type CostTotal, type Sum } from '#shared/model/relationship/costs.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import type { Category } from '#shared/model/relationship/relationship.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { CellPlace } from './selectMatrix.ts'

/** Over what a sum runs: one cell, one row, one column, or all of it. */
export type SumScope =
  | { readonly kind: 'cell'; readonly segment: NoteId; readonly category: Category }
  | { readonly kind: 'segment'; readonly segment: NoteId }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'whole' }

export const wholeScope: SumScope = { kind: 'whole' }

/** One line of what went into a sum: a cell, or a whole row. */
export type SumInput =
  | { readonly kind: 'share'; readonly share: CostShare }
  | { readonly kind: 'row'; readonly segment: NoteId; readonly total: CostTotal }

export function selectTotal(plan: Plan, scope: SumScope, sum: Sum): CostTotal | null {
  const { rows, columns, costs } = relationshipMatrix(plan)
  switch (scope.kind) {
    case 'cell':
      return totalOf(cellShares(plan, scope, sum))
    case 'segment':
      return rows.get(scope.segment)?.costs[sum] ?? null
    case 'category':
      return columns[scope.category].costs[sum]
    case 'whole':
      return costs[sum]
  }
}

export function selectInputs(plan: Plan, scope: SumScope, sum: Sum): readonly SumInput[] {
  const { rows, columns } = relationshipMatrix(plan)
  const asInputs = (shares: readonly CostShare[]) =>
    shares.map((share) => ({ kind: 'share', share }) as const)
  switch (scope.kind) {
    case 'cell':
      return asInputs(cellShares(plan, scope, sum))
    case 'segment':
      return asInputs(rows.get(scope.segment)?.shares[sum] ?? [])
    case 'category':
      return asInputs(columns[scope.category].shares[sum])
    case 'whole':
      return [...rows.values()]
        .filter((row) => row.shares[sum].length > 0)
        .map((row) => ({ kind: 'row', segment: row.segment, total: row.costs[sum] }))
  }
}

function cellShares(plan: Plan, place: CellPlace, sum: Sum): readonly CostShare[] {
  const shares = relationshipMatrix(plan).rows.get(place.segment)?.shares[sum] ?? []
  return shares.filter(({ cell }) => cell.category === place.category)
}

/** A segment as a sentence names it; empty while it has no name. */
export function segmentTitle(plan: Plan, id: NoteId): string {
  return shortTitle(getNote(plan, id)?.title ?? '')
}
