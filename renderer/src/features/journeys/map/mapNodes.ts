import type { TacticId } from '#shared/lib/ids.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import type { DiagramEdge, DiagramNode } from '#renderer/diagram/diagramNode.ts'

export const groundId = 'ground'
export const loopId = 'loop'
export const stageSpot = (stage: string) => `stage:${stage}`
export const jointSpot = (index: number) => `joint:${index}`
export const addSpot = (stage: string) => `add:${stage}`

type Layout = BowTieLayout<TacticId>

/**
 * Everything on the map as nodes; what stays where it was stays the same node. From afar cards are no nodes, but for
 * the one that has the keyboard.
 */
export function mapNodes(
  layout: Layout,
  aloneFromAfar: string | null,
  keep: (node: DiagramNode) => DiagramNode,
): readonly DiagramNode[] {
  const ground: DiagramNode = {
    id: groundId,
    part: 'ground',
    x: 0,
    y: 0,
    width: layout.width,
    height: layout.height,
    layer: -1,
  }
  const nodes = [ground, ...stageNodes(layout), loopNode(layout), ...jointNodes(layout)]
  const cards = columnNodes(layout)
  const shown = aloneFromAfar === null ? cards : cards.filter(({ id }) => id === aloneFromAfar)
  return [...nodes, ...shown].map(keep)
}

function stageNodes({ stages, loop, metrics }: Layout): readonly DiagramNode[] {
  return stages.map(({ stage, x, y, width, height }, index) => ({
    id: stageSpot(stage),
    part: 'stage',
    x,
    y,
    width,
    height,
    ...(index === 0 && { anchors: { arrive: { x: metrics.loopInset, y: height } } }),
    ...(index === stages.length - 1 && {
      anchors: { leave: { x: width - metrics.loopInset, y: loop.label.y } },
    }),
  }))
}

function loopNode({ loop, metrics }: Layout): DiagramNode {
  const height = 28 * metrics.unit
  const { x, y, width } = loop.label
  return { id: loopId, part: 'loop', x: x - width / 2, y: y - height / 2, width, height, layer: 2 }
}

function jointNodes({ joints }: Layout): readonly DiagramNode[] {
  return joints.map(({ index, x, y, width, height }) => ({
    id: jointSpot(index),
    part: 'joint',
    x,
    y,
    width,
    height,
    layer: 1,
  }))
}

function columnNodes({ columns }: Layout): readonly DiagramNode[] {
  return columns.flatMap(({ stage, cards, add }) => [
    ...cards.map(({ id, x, y, width, height }): DiagramNode => ({
      id,
      part: 'tactic',
      x,
      y,
      width,
      height,
      layer: 1,
      isMovable: true,
    })),
    { id: addSpot(stage), part: 'add', ...add, layer: 1 },
  ])
}

export function mapEdges({ stages }: Layout): readonly DiagramEdge[] {
  const [first, last] = [stages[0], stages.at(-1)]
  if (!first || !last) return []
  return [{ id: 'loop-edge', part: 'loop', from: stageSpot(last.stage), to: stageSpot(first.stage) }]
}
