import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { Band } from '#shared/methods/simulation.ts'

export interface ChartSize {
  readonly width: number
  readonly height: number
}

const bandLines = ['p10', 'p50', 'p90'] as const
type BandLine = (typeof bandLines)[number]

export interface BandLayout {
  /** Between P10 and P90. */
  readonly area: string
  readonly lines: Readonly<Record<BandLine, string>>
  readonly amounts: readonly { readonly value: number; readonly y: number }[]
  readonly months: readonly { readonly month: number; readonly x: number }[]
  /** Where the lines end and what they are, apart enough to be read. */
  readonly ends: readonly { readonly line: BandLine; readonly y: number }[]
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

const edge = { top: 18, right: 34, bottom: 22, left: 2 }
const lineOfText = 14
const monthStep = 6

/** A band drawn to scale; months too large to say are left out. Null where no month can be drawn. */
export function layoutBand(band: Band, { width, height }: ChartSize): BandLayout | null {
  const points = band.p50.map((_, index) => ({
    month: index + 1,
    p10: numberAt(band.p10, index),
    p50: numberAt(band.p50, index),
    p90: numberAt(band.p90, index),
  }))
  const seen = points.filter(({ p10, p50, p90 }) => [p10, p50, p90].every(Number.isFinite))
  const last = seen.at(-1)
  if (!last) return null
  const values = seen.flatMap(({ p10, p90 }) => [p10, p90])
  const plot = { left: edge.left, right: width - edge.right, top: edge.top, bottom: height - edge.bottom }
  const x = scaleLinear([1, Math.max(2, points.length)], [plot.left, plot.right])
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [plot.bottom, plot.top]).nice(5)
  const drawLine = (name: BandLine) =>
    line<(typeof seen)[number]>()
      .curve(curveMonotoneX)
      .x(({ month }) => x(month))
      .y((point) => y(point[name]))(seen) ?? ''
  const drawArea = area<(typeof seen)[number]>()
    .curve(curveMonotoneX)
    .x(({ month }) => x(month))
    .y0(({ p10 }) => y(p10))
    .y1(({ p90 }) => y(p90))
  return {
    area: drawArea(seen) ?? '',
    lines: { p10: drawLine('p10'), p50: drawLine('p50'), p90: drawLine('p90') },
    amounts: y.ticks(4).map((value) => ({ value, y: y(value) })),
    months: points
      .filter(({ month }) => month === 1 || month % monthStep === 0)
      .map(({ month }) => ({ month, x: x(month) })),
    ends: spread(bandLines.map((name) => ({ line: name, y: y(last[name]) }))),
    plot,
  }
}

function numberAt(line: readonly Outcome[], index: number): number {
  const outcome = line[index]
  return (outcome && valueOf(outcome)) ?? NaN
}

/** Labels a line of text apart, from the lowest up, around where they belong. */
function spread(ends: readonly { readonly line: BandLine; readonly y: number }[]): BandLayout['ends'] {
  const [low, middle, high] = ends
  if (!low || !middle || !high) return ends
  return [
    { ...low, y: Math.max(low.y, middle.y + lineOfText) },
    middle,
    { ...high, y: Math.min(high.y, middle.y - lineOfText) },
  ]
}
