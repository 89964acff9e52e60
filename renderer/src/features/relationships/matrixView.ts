import type { StoreApi } from 'zustand/vanilla'
import type { NoteId } from '#shared/lib/ids.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { sortRows, type RowOrder } from '#shared/model/relationship/sortRows.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { screenView } from '#renderer/state/screenView.ts'

/** How the rows are looked at in this window; the plan knows nothing of it. */
export interface MatrixView {
  readonly order: RowOrder
  /** The rows as they stood when the order was chosen, so that no row jumps away under an edit. */
  readonly sorted: readonly NoteId[]
  readonly isComparing: boolean
  /** Side by side, in the order chosen. */
  readonly compared: readonly NoteId[]
}

export const mostCompared = 4

export const matrixView = screenView<MatrixView>('relationships', {
  initial: { order: 'canvas', sorted: [], isComparing: false, compared: [] },
})

export function sortView(view: StoreApi<MatrixView>, plan: Plan, order: RowOrder): void {
  view.setState({ order, sorted: sortRows(relationshipMatrix(plan), order) })
}

/** The segments in the order of the view; those that came since stand at the end. */
export function orderedRows(
  segments: readonly NoteId[],
  { order, sorted }: Pick<MatrixView, 'order' | 'sorted'>,
): readonly NoteId[] {
  if (order === 'canvas') return segments
  const present = new Set(segments)
  const before = new Set(sorted)
  return [...sorted.filter((id) => present.has(id)), ...segments.filter((id) => !before.has(id))]
}

/** Those of the chosen that still exist; while fewer than two do, the first segments join them. */
export function comparedSegments(
  segments: readonly NoteId[],
  compared: readonly NoteId[],
): readonly NoteId[] {
  const chosen = compared.filter((id) => segments.includes(id)).slice(0, mostCompared)
  if (chosen.length >= 2) return chosen
  return [...chosen, ...segments.filter((id) => !chosen.includes(id))].slice(0, 2)
}
