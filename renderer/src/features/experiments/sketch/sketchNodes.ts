import type { ExperimentId } from '#shared/lib/ids.ts'
import { sketchMetrics, type SketchColumn, type SketchLayout } from '#shared/model/sketch/layoutSketch.ts'
import type { SketchPlace } from '#shared/model/sketch/sketchNote.ts'
import type { Box } from '#shared/model/journey/box.ts'
import type { DiagramEdge, DiagramNode } from '#renderer/diagram/diagramNode.ts'
import type { Spots } from '#renderer/diagram/nextSpot.ts'

export const stageSpot = (stage: string | null) => `stage:${stage ?? 'tray'}`
export const stepSpot = (index: number) => `step:${index}`
export const addSpot = (stage: string | null) => `add:${stage ?? 'tray'}`
const tagOf = 'tag:'
const tagId = (card: ExperimentId) => tagOf + card
export const cardOfTag = (tag: string) => tag.slice(tagOf.length) as ExperimentId // safe: written above

/** Where a thread leaves a stage for what hangs further down, and where it arrives, from the middle. */
export const aside = 75
/** Where the dashed line to a tactic leaves a card. */
const tagInset = 53

/** Ends of edges, from the corner of the node they are on. */
export const ends = {
  ofStage: (unit: number) => ({ x: (sketchMetrics.width / 2) * unit, y: sketchMetrics.stageHeight * unit }),
  onCard: (unit: number) => ({ x: (sketchMetrics.width / 2) * unit, y: 0 }),
  ofCard: (unit: number, height: number) => ({ x: tagInset * unit, y: height * unit }),
  onTag: (unit: number) => ({ x: (tagInset - 8) * unit, y: 0 }),
}

/** Everything on the sketch as nodes, from `origin`, each `unit` times as large. */
export function sketchNodes(
  layout: SketchLayout,
  origin: SketchPlace,
  unit: number,
  keep: (node: DiagramNode) => DiagramNode,
): readonly DiagramNode[] {
  const at = (box: Box) => ({
    x: (box.x - origin.x) * unit,
    y: (box.y - origin.y) * unit,
    width: box.width * unit,
    height: box.height * unit,
  })
  const columns = layout.columns.flatMap(({ stage, head, cards, add }): DiagramNode[] => [
    {
      id: stageSpot(stage),
      part: stage === null ? 'tray' : 'stage',
      ...at(head),
      anchors: { leave: ends.ofStage(unit) },
    },
    ...cards.flatMap((card): DiagramNode[] => [
      {
        id: card.id,
        part: 'card',
        ...at(card),
        layer: 1,
        isMovable: true,
        anchors: { arrive: ends.onCard(unit), leave: ends.ofCard(unit, card.height) },
      },
      ...(card.tag === null
        ? []
        : [{ id: tagId(card.id), part: 'tag', ...at(card.tag), anchors: { arrive: ends.onTag(unit) } }]),
    ]),
    { id: addSpot(stage), part: 'add', ...at(add) },
  ])
  const steps = layout.columns.slice(1).flatMap(({ stage, head }, index): DiagramNode[] => {
    if (stage === null) return []
    const gap = sketchMetrics.pitch - sketchMetrics.width
    const box = { x: head.x - gap, y: head.y + 29, width: gap, height: 24 }
    return [{ id: stepSpot(index), part: 'step', ...at(box), layer: 2 }]
  })
  const notes = layout.notes.map((note): DiagramNode => ({
    id: note.id,
    part: 'note',
    ...at(note),
    layer: 1,
    isMovable: true,
  }))
  return [...columns, ...steps, ...notes].map(keep)
}

export function sketchEdges({ columns }: SketchLayout): readonly DiagramEdge[] {
  return columns.flatMap(({ stage, cards }) => {
    // Down the gutter all threads of a column are one line: those to cards out of view lie under the longest.
    const longest = cards.findLast(({ thread }) => thread === 'gutter')
    return cards.flatMap((card): DiagramEdge[] => {
      const { id, tag, thread } = card
      const isUnder = thread === 'gutter' && card !== longest
      const ends = { from: stageSpot(stage), to: id, isOnlyNear: isUnder }
      return [
        ...(stage === null ? [] : [{ id: `thread:${id}`, part: 'thread', ...ends }]),
        ...(tag === null ? [] : [{ id: `tie:${id}`, part: 'tie', from: id, to: tagId(id) }]),
      ]
    })
  })
}

/** Columns of what one can stand on: each stage with what hangs from it, what comes on between, notes at the end. */
export function spotsOf({ columns, notes }: SketchLayout): Spots {
  const column = ({ stage, cards, add: _ }: SketchColumn) => [
    stageSpot(stage),
    ...cards.map(({ id }): string => id),
    addSpot(stage),
  ]
  const stages = columns.flatMap((each, index) =>
    index === 0 || each.stage === null ? [column(each)] : [[stepSpot(index - 1)], column(each)],
  )
  const free = notes.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ id }): string => id)
  return free.length === 0 ? stages : [...stages, free]
}

/** Where a spot lies, in the sketch's own units. */
export function boxOfSpot({ columns, notes }: SketchLayout, spot: string): Box | null {
  for (const [index, { stage, head, cards, add }] of columns.entries()) {
    if (stageSpot(stage) === spot || stepSpot(index) === spot) return head
    if (addSpot(stage) === spot) return add
    const card = cards.find(({ id }) => id === spot)
    if (card) return card
  }
  return notes.find(({ id }) => id === spot) ?? null
}
