import { valueOf } from '../../methods/outcome.ts'
import { edgePath, fillPath, lossPath, type Piece } from './bowTieBand.ts'
import type { Box } from './box.ts'
import type { BowTieFigures } from './bowTieFigures.ts'
import { bowTieMetrics, type BowTieMetrics } from './bowTieMetrics.ts'
import { numberSize } from './numberSize.ts'
import { placeJoints, type JointPlace, type LossPlace } from './placeJoints.ts'
import type { Phase, Stage } from './stages.ts'

export interface BowTieInput<Id extends string = string> {
  readonly figures: BowTieFigures
  /** Room for the map in pixels; it grows beyond where it must. */
  readonly width: number
  readonly height: number
  /** Size of type: 1, or 1.5 with big type. */
  readonly unit: number
  readonly scale: 'linear' | 'log'
  /** The largest value of the scale, where maps share one or another is drawn over it. */
  readonly most: number | null
  /** By stage, drawn dashed over the band: the plan under a what-if, or another journey. */
  readonly outline: readonly (number | null)[] | null
  /** What stands as the big numbers, so that the widest fits its column; null where words stand. */
  readonly numbers: readonly (string | null)[]
  /** One more line under every number. */
  readonly hasSecondLine: boolean
  /** Cards by stage, top to bottom, with their heights at the width of `cardWidth`. */
  readonly tactics: readonly (readonly { readonly id: Id; readonly height: number }[])[]
  /** Height of the band where a sheet of paper says it; else it follows from the room. */
  readonly band?: number
}

export interface StagePlace extends Box {
  readonly stage: Stage
  readonly phase: Phase
  /** Room left of its words. */
  readonly indent: number
  /** Height of the band; drawn dashed and unfilled while the number is not known. */
  readonly bandHeight: number
  readonly isKnown: boolean
  readonly fill: string
  readonly edge: string
  readonly loss: string | null
}

export interface ColumnPlace<Id extends string> extends Box {
  readonly stage: Stage
  readonly cards: readonly (Box & { readonly id: Id })[]
  /** Under the cards; above them once one of the columns is longer than the room. */
  readonly add: Box
  /** Where the first card stands or would stand. */
  readonly first: number
}

export interface BowTieLayout<Id extends string = string> {
  readonly width: number
  readonly height: number
  readonly metrics: BowTieMetrics
  /** Font size of the big numbers. */
  readonly numberSize: number
  readonly phases: readonly (Box & { readonly phase: Phase })[]
  readonly stages: readonly StagePlace[]
  /** Where the band is drawn. */
  readonly shape: Box
  readonly middle: number
  readonly joints: readonly JointPlace[]
  readonly losses: readonly LossPlace[]
  readonly outline: string | null
  readonly loop: {
    readonly path: string
    readonly arrow: string
    readonly label: { readonly x: number; readonly y: number; readonly width: number }
  }
  readonly columns: readonly ColumnPlace<Id>[]
  /** What the widths mean: so many pixels are so many people; null on a logarithmic scale. */
  readonly legend: { readonly pixels: number; readonly count: number } | null
}

const floor = 3

/** How a bow-tie with nothing known yet is sketched, by share of the first stage. */
const sketches = {
  physical: [1, 0.42, 0.24, 0.15, 0.11, 0.08, 0.2, 0.26],
  web: [1, 0.2, 0.14, 0.09, 0.22, 0.28],
} as const

/** The map of one journey: every place and path of it, from numbers and a size alone. Paper and window draw the same. */
export function layoutBowTie<Id extends string>(input: BowTieInput<Id>): BowTieLayout<Id> {
  const { figures, unit } = input
  const count = figures.stages.length
  const metrics = bowTieMetrics(count, input.width, unit, input.hasSecondLine)
  const { column } = metrics
  const width = count * column
  const shape = {
    x: 0,
    y: metrics.head,
    width,
    height: input.band ?? shapeHeight(input.height - metrics.head, metrics),
  }
  const middle = shape.y + shape.height / 2
  const values = figures.stages.map(({ value }) => valueOf(value))
  const toPixels = scaleOf(input, values, shape.height - 2 * metrics.air)
  const heights = bandHeights(values, toPixels, sketches[figures.kind], shape.height - 2 * metrics.air)
  const pieces = heights.map((height, index): Piece => ({ x: index * column, width: column, height }))
  const stages = placeStages(input, pieces, middle, metrics)
  const columns = placeColumns(input, column, shape.y + shape.height, metrics)
  const { joints, losses } = placeJoints(figures, pieces, { shape, middle, metrics })
  return {
    width,
    height: Math.max(input.height, ...columns.map(({ y, height }) => y + height)),
    metrics,
    numberSize: numberSize(input.numbers, column, metrics),
    phases: placePhases(stages, metrics),
    stages,
    shape,
    middle,
    joints,
    losses,
    outline: input.outline === null ? null : outlinePath(input.outline, toPixels, pieces, middle),
    loop: layLoop(width, pieces, middle, metrics),
    columns,
    legend: input.scale === 'linear' && values.some((value) => value !== null) ? legendOf(toPixels) : null,
  }
}

/** The width of a card on this map. */
export function cardWidth(stages: number, width: number, unit: number): number {
  const { column, pad } = bowTieMetrics(stages, width, unit, false)
  return column - 2 * pad
}

/** A little over half of what the head leaves; all of it where little is left. */
function shapeHeight(room: number, { unit }: BowTieMetrics): number {
  if (room < 340 * unit) return Math.max(room, 124 * unit)
  return Math.min(Math.max(room * 0.52, 180 * unit), 520 * unit)
}

type ToPixels = (value: number) => number

function scaleOf(
  { scale, most, outline }: BowTieInput,
  values: readonly (number | null)[],
  room: number,
): ToPixels {
  const shown = [...values, ...(outline ?? [])].filter((value) => value !== null)
  const largest = Math.max(most ?? 0, ...shown)
  if (largest <= 0) return () => floor
  const share =
    scale === 'log'
      ? (value: number) => Math.log1p(value) / Math.log1p(largest)
      : (value: number) => value / largest
  return (value) => Math.max(floor, share(value) * room)
}

function bandHeights(
  values: readonly (number | null)[],
  toPixels: ToPixels,
  sketch: readonly number[],
  room: number,
): readonly number[] {
  let before = room
  return values.map((value, index) => {
    const shrink = (sketch[index] ?? 0.1) / (sketch[index - 1] ?? 1)
    const height = value === null ? Math.min(Math.max(before * shrink, 4 * floor), room) : toPixels(value)
    before = height
    return height
  })
}

function placeStages(
  { figures }: BowTieInput,
  pieces: readonly Piece[],
  middle: number,
  metrics: BowTieMetrics,
): readonly StagePlace[] {
  return figures.stages.map(({ stage, phase, value }, index) => {
    const piece = pieces[index] ?? { x: 0, width: 0, height: 0 }
    const isKnown = value.kind === 'defined'
    const follower = figures.stages[index + 1]
    // What is not known ends where it is not known: nothing bends towards a guess.
    const isGuessed = isKnown && follower?.value.kind !== 'defined'
    const next = isGuessed ? null : (pieces[index + 1]?.height ?? null)
    return {
      stage,
      phase,
      x: piece.x,
      y: metrics.stages,
      width: piece.width,
      height: metrics.head - metrics.stages,
      indent: index === 0 ? metrics.firstIndent : metrics.indent,
      bandHeight: piece.height,
      isKnown,
      fill: fillPath(piece, next, middle),
      edge: edgePath(piece, next, middle, next === null),
      loss: isKnown ? lossPath(piece, next, middle) : null,
    }
  })
}

function placePhases(
  stages: readonly StagePlace[],
  { phases, stages: end }: BowTieMetrics,
): BowTieLayout['phases'] {
  const places = new Map<Phase, Box>()
  for (const { phase, x, width } of stages) {
    const before = places.get(phase)
    places.set(phase, {
      x: before?.x ?? x,
      y: phases,
      width: (before?.width ?? 0) + width,
      height: end - phases,
    })
  }
  return [...places].map(([phase, box]) => ({ phase, ...box }))
}

function placeColumns<Id extends string>(
  { figures, tactics, height }: BowTieInput<Id>,
  column: number,
  top: number,
  { pad, gap, addHeight }: BowTieMetrics,
): readonly ColumnPlace<Id>[] {
  const lengths = figures.stages.map((_, index) =>
    (tactics[index] ?? []).reduce((sum, card) => sum + card.height + gap, 0),
  )
  const isLong = top + 2 * pad + Math.max(...lengths) + addHeight > height
  const first = top + (isLong ? addHeight + gap : pad)
  return figures.stages.map(({ stage }, index) => {
    const x = index * column
    let y = first
    const cards = (tactics[index] ?? []).map((card) => {
      const box = { id: card.id, x: x + pad, y, width: column - 2 * pad, height: card.height }
      y += card.height + gap
      return box
    })
    const add = { x: x + pad, y: isLong ? top + gap / 2 : y, width: column - 2 * pad, height: addHeight }
    const end = isLong ? y - gap : y + addHeight
    return {
      stage,
      x,
      y: top,
      width: column,
      height: Math.max(height - top, end + pad - top),
      cards,
      add,
      first,
    }
  })
}

function outlinePath(
  values: readonly (number | null)[],
  toPixels: ToPixels,
  pieces: readonly Piece[],
  middle: number,
): string {
  let before: number | null = null
  const heights = values.map((value) => {
    before = value === null ? before : toPixels(value)
    return before
  })
  return pieces
    .map(({ x, width }, index) => {
      const height = heights[index] ?? null
      const isLast = index === pieces.length - 1
      return height === null ? '' : edgePath({ x, width, height }, heights[index + 1] ?? null, middle, isLast)
    })
    .join('')
}

function layLoop(
  width: number,
  pieces: readonly Piece[],
  middle: number,
  { loopInset: inset, loopTop: top, unit }: BowTieMetrics,
): BowTieLayout['loop'] {
  const start = middle - (pieces.at(-1)?.height ?? 0) / 2
  const end = middle - (pieces[0]?.height ?? 0) / 2 + 2
  const round = 18 * unit
  const right = width - inset
  return {
    path: `M${right} ${start}V${top + round}Q${right} ${top} ${right - round} ${top}H${inset + round}Q${inset} ${top} ${inset} ${top + round}V${end - 12}`,
    arrow: `M${inset} ${end}l-8 -15h16Z`,
    label: { x: width / 2, y: top, width: width - 2 * (inset + round + 12) },
  }
}

/** A round number of people whose width on the map can be seen and compared. */
function legendOf(toPixels: ToPixels): BowTieLayout['legend'] {
  const each = toPixels(1e6) / 1e6
  let count = 1
  while (count * each < 4 && count < 1e12) count *= 10
  return { count, pixels: count * each }
}
