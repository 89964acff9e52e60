import type { ExperimentId, SketchNoteId, StageId } from '../../lib/ids.ts'
import { overlap, type Box } from '../journey/box.ts'
import type { SketchPlace } from './sketchNote.ts'

/** All lengths are in the sketch's own units: 1 is a pixel at 100 %. */
export const sketchMetrics = {
  left: 16,
  top: 16,
  width: 188,
  stageHeight: 116,
  /** From one column to the next. */
  pitch: 250,
  /** Beside the last column, for its threads. */
  right: 34,
  /** From a stage to the first card under it. */
  drop: 52,
  gap: 36,
  /** From a card to its tactic. */
  tagDrop: 28,
  addHeight: 32,
} as const

export interface SketchCard {
  readonly id: ExperimentId
  /** Null: it waits in the tray. */
  readonly stage: StageId | null
  readonly height: number
  /** Where it was put; null: where there is room under its stage. */
  readonly place: SketchPlace | null
  /** Height of its tactic's tag; null without a tactic. */
  readonly tag: number | null
}

export interface SketchInput {
  /** In their order. */
  readonly stages: readonly StageId[]
  /** In the order in which they are stacked. */
  readonly cards: readonly SketchCard[]
  readonly notes: readonly {
    readonly id: SketchNoteId
    readonly place: SketchPlace
    readonly height: number
  }[]
}

export interface PlacedCard extends Box {
  readonly id: ExperimentId
  readonly stage: StageId | null
  /** Straight down, past others through the gap beside the column, or across the paper. */
  readonly thread: 'straight' | 'gutter' | 'free'
  readonly tag: Box | null
}

/** A stage, or the tray, with what hangs from it from top to bottom. */
export interface SketchColumn {
  readonly stage: StageId | null
  readonly head: Box
  readonly cards: readonly PlacedCard[]
  /** Where one more would hang. */
  readonly add: Box
}

export interface SketchLayout {
  readonly columns: readonly SketchColumn[]
  readonly notes: readonly (Box & { readonly id: SketchNoteId })[]
  /** All of it, with a margin. */
  readonly bounds: Box
}

const { left, right: aside, top, width, stageHeight, pitch, drop, gap, tagDrop, addHeight } = sketchMetrics

/**
 * Where everything on the sketch stands: stages side by side, under each what hangs from it, one below the other
 * with their true heights; what was put somewhere stays there, and what was not makes way for it.
 */
export function layoutSketch({ stages, cards, notes }: SketchInput): SketchLayout {
  const known = new Set<StageId>(stages)
  const homeOf = ({ stage }: SketchCard) => (stage !== null && known.has(stage) ? stage : null)
  const hasLoose = cards.some((card) => homeOf(card) === null)
  const homes: readonly (StageId | null)[] = hasLoose ? [...stages, null] : stages
  const noteBoxes = notes.map(({ id, place, height }) => ({ id, x: place.x, y: place.y, width, height }))
  const put = cards.flatMap((card) => (card.place === null ? [] : [withTag(card, card.place)]))
  const obstacles: readonly Box[] = [
    ...noteBoxes,
    ...put.flatMap(({ box, tag }) => (tag === null ? [box] : [box, tag])),
  ]
  const columns = homes.map((stage, index): SketchColumn => {
    const head = { x: left + index * pitch, y: top, width, height: stageHeight }
    const own = cards.filter((card) => homeOf(card) === stage)
    return columnOf(stage, head, own, obstacles)
  })
  return { columns, notes: noteBoxes, bounds: boundsOf(columns, noteBoxes) }
}

function columnOf(
  stage: StageId | null,
  head: Box,
  own: readonly SketchCard[],
  obstacles: readonly Box[],
): SketchColumn {
  const near = obstacles.filter((box) => overlap({ ...box, y: 0, height: 1 }, { ...head, y: 0, height: 1 }))
  let y = head.y + stageHeight + drop
  const placed = own.map((card) => {
    if (card.place !== null) return { card, ...withTag(card, card.place) }
    const whole = card.height + (card.tag === null ? 0 : tagDrop + card.tag)
    y = firstFree(y, whole, near)
    const there = withTag(card, { x: head.x, y })
    y += whole + gap
    return { card, ...there }
  })
  const inColumn = placed.filter(({ box }) => Math.abs(box.x - head.x) < 2 && box.y > head.y + stageHeight)
  const highest = Math.min(...inColumn.map(({ box }) => box.y))
  const threadOf = (box: Box): PlacedCard['thread'] => {
    if (Math.abs(box.x - head.x) >= 2 || box.y <= head.y + stageHeight) return 'free'
    return box.y === highest ? 'straight' : 'gutter'
  }
  const cards = placed
    .map(({ card, box, tag }): PlacedCard => ({ id: card.id, stage, ...box, tag, thread: threadOf(box) }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
  const add = { x: head.x, y: firstFree(y, addHeight, near), width, height: addHeight }
  return { stage, head, cards, add }
}

function withTag(card: SketchCard, { x, y }: SketchPlace): { readonly box: Box; readonly tag: Box | null } {
  const box = { x, y, width, height: card.height }
  if (card.tag === null) return { box, tag: null }
  return { box, tag: { x: x + 8, y: y + card.height + tagDrop, width: width - 8, height: card.tag } }
}

/** The first height from `y` on at which a box so high overlaps none of these. */
function firstFree(y: number, height: number, obstacles: readonly Box[]): number {
  const sorted = obstacles.toSorted((a, b) => a.y - b.y)
  let at = y
  for (const box of sorted) {
    if (box.y < at + height && at < box.y + box.height) at = box.y + box.height + gap / 2
  }
  return at
}

function boundsOf(columns: readonly SketchColumn[], notes: readonly Box[]): Box {
  const boxes = [
    ...columns.flatMap(({ head, cards, add }) => [
      head,
      add,
      ...cards.flatMap((card) => (card.tag === null ? [card] : [card, card.tag])),
    ]),
    ...notes,
  ]
  const x = Math.min(left, ...boxes.map((box) => box.x)) - left
  const y = Math.min(top, ...boxes.map((box) => box.y)) - top
  const right = Math.max(left, ...boxes.map((box) => box.x + box.width)) + aside
  const bottom = Math.max(top, ...boxes.map((box) => box.y + box.height)) + 3 * left
  return { x, y, width: right - x, height: bottom - y }
}

/** What a card hangs from when its middle is let go here: undefined where there is no column. */
export function columnUnder(layout: SketchLayout, middle: SketchPlace): SketchColumn | undefined {
  const reach = (pitch - width) / 2
  return layout.columns.find(
    ({ head }) => middle.x >= head.x - reach && middle.x < head.x + head.width + reach,
  )
}

/** A place let go of beside the edge of a column stands at that edge, else where it is; whole units. */
export function snapped(layout: SketchLayout, { x, y }: SketchPlace): SketchPlace {
  const near = layout.columns.find(({ head }) => Math.abs(head.x - x) <= 20)
  return { x: near ? near.head.x : Math.round(x) + 0, y: Math.round(y) + 0 }
}
