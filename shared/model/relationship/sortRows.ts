import type { NoteId } from '../../lib/ids.ts'
import { asksNothing, type CostTotal } from './costs.ts'
import type { MatrixRow, RelationshipMatrix } from './relationshipMatrix.ts'

/** Ways to look at the rows; the order of the plan stays what it is. */
export const rowOrders = ['canvas', 'gap', 'closing', 'open'] as const
export type RowOrder = (typeof rowOrders)[number]

/**
 * The segments in an order, ties as on the canvas: the widest gap first and among equals most steps short;
 * the dearest gaps first, then those whose cost is not known, then rows without a gap; most open questions first.
 */
export function sortRows({ rows }: Pick<RelationshipMatrix, 'rows'>, order: RowOrder): readonly NoteId[] {
  const all = [...rows.values()]
  if (order !== 'canvas') all.sort((a, b) => compare[order](a, b))
  return all.map((row) => row.segment)
}

const compare: Readonly<Record<Exclude<RowOrder, 'canvas'>, (a: MatrixRow, b: MatrixRow) => number>> = {
  gap: (a, b) => b.gaps.widest - a.gaps.widest || b.gaps.short - a.gaps.short,
  closing: (a, b) =>
    classOf(a.costs.closing) - classOf(b.costs.closing) ||
    b.costs.closing.likelyMinor - a.costs.closing.likelyMinor,
  open: (a, b) => b.questions.open - a.questions.open,
}

function classOf(closing: CostTotal): number {
  if (closing.counted > 0) return 0
  return asksNothing(closing) ? 2 : 1
}
