import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { betaDensity } from '#shared/methods/betaBinomial.ts'
import type { BetaPrior } from '#shared/methods/betaPosterior.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import type { VariationVerdict } from '#shared/methods/verdictTypes.ts'
import { computeWilsonInterval } from '#shared/methods/wilsonInterval.ts'

export interface CountedArm {
  readonly hits: number
  readonly people: number
}

interface PictureAsk {
  readonly arms: readonly CountedArm[]
  readonly prior: BetaPrior
  readonly threshold: number | null
  readonly betterWhen: 'up' | 'down'
  readonly variations: readonly VariationVerdict[]
  readonly width: number
}

export interface CurveLayout {
  readonly line: string
  readonly area: string
  /** The part of the area on the wrong side of the threshold; empty without one. */
  readonly wrong: string
  /** Where its name stands, and the top of the curve it is led to. */
  readonly label: { readonly x: number; readonly y: number; readonly top: number }
  readonly whisker: Whisker
}

export interface Whisker {
  readonly y: number
  readonly low: number
  readonly high: number
  readonly at: number
}

export interface Tick {
  readonly value: number
  readonly x: number
}

export interface PictureLayout {
  readonly height: number
  readonly base: number
  readonly curves: readonly CurveLayout[]
  readonly ticks: readonly Tick[]
  readonly threshold: number | null
  /** Differences under the curves: their own scale, in points. */
  readonly differences: {
    readonly rows: readonly (Whisker & { readonly index: number })[]
    readonly zero: number
    readonly ticks: readonly Tick[]
    readonly base: number
  } | null
}

const curveHeight = 128
const labelLine = 18
const rowHeight = 30
const edge = 14

/** What the counts leave possible, drawn to scale: a curve for each group, and the differences below. */
export function layoutPicture(ask: PictureAsk): PictureLayout {
  const { arms, threshold, variations, width } = ask
  const shapes = arms.map((arm) => shapeOf(arm, ask.prior))
  const domain = domainOf(shapes, threshold)
  const x = scaleLinear(domain, [edge, width - edge])
  const labels = (threshold === null ? 0 : 1) + (arms.length > 1 ? arms.length : 0)
  const top = 6 + labels * labelLine
  const base = top + curveHeight
  const points = pointsIn(domain)
  const heights = shapes.map(({ a, b }) => betaDensity(a, b, points))
  const highest = Math.max(...heights.flat())
  const y = scaleLinear([0, highest], [base, top])
  const lanes = arms.length > 1 ? arms.length : 0
  const curves = arms.map((arm, index) => {
    const seen = points.map((point, at) => ({ point, height: heights[index]?.[at] ?? 0 }))
    const peak = seen.reduce((most, each) => (each.height > most.height ? each : most))
    return {
      ...pathsOf(seen, x, y, threshold, ask.betterWhen),
      label: { x: x(peak.point), y: top - (lanes - index) * labelLine + 8, top: y(peak.height) },
      whisker: { y: base - 12, ...spread(wilsonOf(arm), x) },
    }
  })
  const foot = base + 24
  const differences = variations.length === 0 ? null : layDifferences(variations, width, foot)
  return {
    height: differences === null ? foot : differences.base + 24,
    base,
    curves,
    ticks: x.ticks(6).map((value) => ({ value, x: x(value) })),
    threshold: threshold === null ? null : x(threshold),
    differences,
  }
}

function shapeOf({ hits, people }: CountedArm, prior: BetaPrior): BetaPrior {
  return { a: prior.a + hits, b: prior.b + people - hits }
}

/** Wide enough for all curves and the threshold, in round steps. */
function domainOf(shapes: readonly BetaPrior[], threshold: number | null): [number, number] {
  const ends = shapes.flatMap(({ a, b }) => {
    const mean = a / (a + b)
    const spreadOf = Math.sqrt((mean * (1 - mean)) / (a + b + 1))
    return [mean - 3.6 * spreadOf, mean + 4 * spreadOf]
  })
  const all = threshold === null ? ends : [...ends, threshold]
  const low = Math.max(0, Math.min(...all))
  const high = Math.min(1, Math.max(...all))
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(8).domain()
  return [Math.max(0, from), Math.min(1, to)]
}

function pointsIn([low, high]: readonly [number, number]): readonly number[] {
  const steps = 180
  return Array.from({ length: steps + 1 }, (_, step) => low + ((high - low) * step) / steps)
}

interface Point {
  readonly point: number
  readonly height: number
}
type Scale = ScaleLinear<number, number>

function pathsOf(
  seen: readonly Point[],
  x: Scale,
  y: Scale,
  threshold: number | null,
  betterWhen: 'up' | 'down',
): Pick<CurveLayout, 'line' | 'area' | 'wrong'> {
  const fill = area<Point>()
    .curve(curveMonotoneX)
    .x(({ point }) => x(point))
    .y0(y(0))
    .y1(({ height }) => y(height))
  const stroke = line<Point>()
    .curve(curveMonotoneX)
    .x(({ point }) => x(point))
    .y(({ height }) => y(height))
  const isWrong = ({ point }: Point) =>
    threshold !== null && (betterWhen === 'up' ? point <= threshold : point >= threshold)
  const wrong = seen.filter(isWrong)
  return {
    line: stroke(seen) ?? '',
    area: fill(seen) ?? '',
    wrong: wrong.length < 2 ? '' : (fill(wrong) ?? ''),
  }
}

function wilsonOf({ hits, people }: CountedArm): readonly [number, number, number] {
  const { lower, estimate, upper } = computeWilsonInterval(hits, people)
  return [valueOf(lower) ?? 0, valueOf(estimate) ?? 0, valueOf(upper) ?? 1]
}

function spread([low, at, high]: readonly [number, number, number], x: Scale): Omit<Whisker, 'y'> {
  return { low: x(low), at: x(at), high: x(high) }
}

function layDifferences(variations: readonly VariationVerdict[], width: number, top: number) {
  const known = variations.flatMap(({ index, newcombe }) => {
    const [low, at, high] = [newcombe.lower, newcombe.diff, newcombe.upper].map(valueOf)
    if (low === null || low === undefined) return []
    return [{ index, low, at: at ?? 0, high: high ?? 0 }]
  })
  if (known.length === 0) return null
  const ends = [0, ...known.flatMap(({ low, high }) => [low, high])]
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [edge, width - edge]).nice(6)
  const base = top + 18 + known.length * rowHeight
  return {
    rows: known.map(({ index, low, at, high }, row) => ({
      index,
      y: top + 32 + row * rowHeight,
      ...spread([low, at, high], x),
    })),
    zero: x(0),
    ticks: x.ticks(5).map((value) => ({ value, x: x(value) })),
    base,
  }
}
