import type { TacticId } from '#shared/lib/ids.ts'
import type { Box } from '#shared/model/journey/box.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import type { Stage } from '#shared/model/journey/stages.ts'

export interface DropTarget {
  readonly stage: Stage
  readonly before: TacticId | null
  /** The line that marks it. */
  readonly line: Box
}

/** Where a card would land whose middle is here: the nearest column, before the first card below it. */
export function dropTarget(
  { columns, metrics }: BowTieLayout<TacticId>,
  moving: ReadonlySet<TacticId>,
  { x, y }: { readonly x: number; readonly y: number },
): DropTarget | null {
  const column = columns.find((each) => x < each.x + each.width) ?? columns.at(-1)
  if (!column) return null
  const staying = column.cards.filter(({ id }) => !moving.has(id))
  const next = staying.find((card) => y < card.y + card.height / 2)
  const last = staying.at(-1)
  const top = next?.y ?? (last ? last.y + last.height + metrics.gap : column.first)
  const line = { x: column.add.x, y: top - metrics.gap / 2 - 1, width: column.add.width, height: 2 }
  return { stage: column.stage, before: next?.id ?? null, line }
}
