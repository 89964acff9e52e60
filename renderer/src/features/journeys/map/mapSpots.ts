import type { TacticId } from '#shared/lib/ids.ts'
import type { Box } from '#shared/model/journey/box.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import { addSpot, jointSpot, loopId, stageSpot } from './mapNodes.ts'

/** Columns of what one can stand on, top to bottom; a joint and the loop are columns of one. */
export type Spots = readonly (readonly string[])[]

export function spotsOf({ columns, joints }: Pick<BowTieLayout<TacticId>, 'columns' | 'joints'>): Spots {
  // The place for one more comes last wherever it stands, so that the same keys lead to the same card.
  const stages = columns.map(({ stage, cards }) => [
    stageSpot(stage),
    ...cards.map(({ id }): string => id),
    addSpot(stage),
  ])
  const withJoints = stages.flatMap((column, index) =>
    joints.some((joint) => joint.index === index) ? [column, [jointSpot(index)]] : [column],
  )
  return [...withJoints, [loopId]]
}

/** The spot a key leads to; null for other keys. Beside a card lies a card, beside a stage its joint. */
export function nextSpot(spots: Spots, spot: string, key: string): string | null {
  const at = spots.findIndex((column) => column.includes(spot))
  const column = spots[at]
  if (!column) return null
  const row = column.indexOf(spot)
  switch (key) {
    case 'ArrowDown':
      return column[Math.min(row + 1, column.length - 1)] ?? null
    case 'ArrowUp':
      return column[Math.max(row - 1, 0)] ?? null
    case 'Home':
      return spots[0]?.[0] ?? null
    case 'End':
      return spots.at(-1)?.[0] ?? null
    case 'ArrowRight':
      return sideways(spots, at, row, 1) ?? spot
    case 'ArrowLeft':
      return sideways(spots, at, row, -1) ?? spot
    default:
      return null
  }
}

function sideways(spots: Spots, at: number, row: number, step: 1 | -1): string | null {
  if (row === 0) return spots[at + step]?.[0] ?? null
  for (let next = at + step; spots[next] !== undefined; next += step) {
    const column = spots[next] ?? []
    if (column.length > 1) return column[Math.min(row, column.length - 1)] ?? null
  }
  return null
}

/** Where a spot lies on the map. */
export function boxOfSpot(layout: BowTieLayout<TacticId>, spot: string): Box | null {
  if (spot === loopId)
    return { x: layout.loop.label.x - 100, y: 0, width: 200, height: layout.metrics.phases }
  for (const stage of layout.stages) if (stageSpot(stage.stage) === spot) return stage
  for (const joint of layout.joints) if (jointSpot(joint.index) === spot) return joint
  for (const { stage, cards, add } of layout.columns) {
    if (addSpot(stage) === spot) return add
    const card = cards.find(({ id }) => id === spot)
    if (card) return card
  }
  return null
}
