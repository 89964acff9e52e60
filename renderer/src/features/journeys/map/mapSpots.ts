import type { TacticId } from '#shared/lib/ids.ts'
import type { Box } from '#shared/model/journey/box.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import type { Spots } from '#renderer/diagram/nextSpot.ts'
import { addSpot, jointSpot, loopId, stageSpot } from './mapNodes.ts'

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
