import { scaleLinear } from 'd3-scale'
import { area, curveLinear, curveStepAfter, line } from 'd3-shape'

/** One point of a line; null where nothing is known, which leaves a gap. */
export interface LinePoint {
  readonly x: number
  readonly y: number | null
}

export interface BandPoint {
  readonly x: number
  readonly low: number | null
  readonly high: number | null
}

export interface LinesToDraw {
  readonly lines: readonly (readonly LinePoint[])[]
  readonly band: readonly BandPoint[]
  /** A level to reach, drawn across. */
  readonly goal: number | null
  /** Where the axis ends at least: 1 for shares. */
  readonly least: number
  readonly isStep: boolean
  readonly width: number
  readonly height: number
}

export interface LinesLayout {
  readonly paths: readonly string[]
  /** Where the points of each line stand. */
  readonly dots: readonly (readonly { readonly x: number; readonly y: number }[])[]
  readonly band: string
  readonly goal: number | null
  readonly amounts: readonly { readonly value: number; readonly y: number }[]
  readonly x: (value: number) => number
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number }
}

/** Amounts stand at the left, before the lines. */
const edge = { top: 18, right: 12, bottom: 22, left: 48 }

/** Lines drawn to scale from 0 up; null where there is no point to draw. */
export function layoutLines(draw: LinesToDraw): LinesLayout | null {
  const points = draw.lines.flat()
  const known = points.flatMap(({ y }) => (y === null ? [] : [y]))
  if (known.length === 0) return null
  const highs = draw.band.flatMap(({ high }) => (high === null ? [] : [high]))
  const top = Math.max(draw.least, draw.goal ?? 0, ...known, ...highs)
  const xs = points.map(({ x }) => x)
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  const plot = { left: edge.left, right: draw.width - edge.right, bottom: draw.height - edge.bottom }
  const x = scaleLinear([from, to > from ? to : from + 1], [plot.left, plot.right])
  const y = scaleLinear([0, top === 0 ? 1 : top], [plot.bottom, edge.top])
  if (draw.least === 0) y.nice(4)
  const curve = draw.isStep ? curveStepAfter : curveLinear
  const drawLine = line<LinePoint>()
    .defined((point) => point.y !== null)
    .curve(curve)
    .x((point) => x(point.x))
    .y((point) => y(point.y ?? 0))
  const drawBand = area<BandPoint>()
    .defined(({ low, high }) => low !== null && high !== null)
    .curve(curve)
    .x((point) => x(point.x))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => y(high ?? 0))
  return {
    paths: draw.lines.map((each) => drawLine(each) ?? ''),
    dots: draw.lines.map((each) =>
      each.flatMap((point) => (point.y === null ? [] : [{ x: x(point.x), y: y(point.y) }])),
    ),
    band: drawBand(draw.band) ?? '',
    goal: draw.goal === null ? null : y(draw.goal),
    amounts: y.ticks(4).map((value) => ({ value, y: y(value) })),
    x,
    plot,
  }
}
