import { makeGaussLegendre } from './gaussLegendre.ts'

/** A place where an integrand may change within `scale`. */
export interface Landmark {
  readonly centre: number
  readonly scale: number
}

export interface PeakedIntegrand {
  /** Slope of the logarithm of an integrand, falling all along: it has one peak. */
  readonly slope: (u: number) => number
  /** Integrands that share that peak. */
  readonly values: (u: number) => readonly number[]
  readonly landmarks: readonly Landmark[]
}

const rule = makeGaussLegendre(12)
const negligible = 1e-12
const mostPanels = 60

/**
 * Integrals over the whole line of log-concave integrands, at least 1e-8 of their size: Gauss–Legendre on
 * panels that walk from the common peak to both sides, as wide as the nearest landmark lets them.
 * [methods §2.7]
 */
export function integratePeak(integrand: PeakedIntegrand): readonly number[] {
  const peak = findPeak(integrand)
  const landmarks = [...integrand.landmarks, peak]
  const totals = [1, -1].map((direction) => integrateSide(integrand, landmarks, peak.centre, direction))
  const [right = [], left = []] = totals
  return right.map((total, index) => total + (left[index] ?? 0))
}

/** Where the slope changes its sign, and how wide the peak is. */
function findPeak({ slope, landmarks }: PeakedIntegrand): Landmark {
  const bracket = findBracket(slope, landmarks)
  let { low, high, lowSlope, highSlope } = bracket
  let scale = Infinity
  for (let step = 0; step < 60; step++) {
    scale = Math.sqrt((high - low) / (lowSlope - highSlope))
    if (high - low < scale) break
    const middle = (low + high) / 2
    const at = slope(middle)
    if (at > 0) [low, lowSlope] = [middle, at]
    else [high, highSlope] = [middle, at]
  }
  return { centre: (low + high) / 2, scale }
}

function findBracket(slope: (u: number) => number, landmarks: readonly Landmark[]) {
  let low = Math.min(...landmarks.map(({ centre, scale }) => centre - scale))
  let high = Math.max(...landmarks.map(({ centre, scale }) => centre + scale))
  const span = high - low
  let lowSlope = slope(low)
  for (let reach = span; lowSlope < 0; reach *= 2) {
    low -= reach
    lowSlope = slope(low)
  }
  let highSlope = slope(high)
  for (let reach = span; highSlope > 0; reach *= 2) {
    high += reach
    highSlope = slope(high)
  }
  return { low, high, lowSlope, highSlope }
}

function integrateSide(
  { values }: PeakedIntegrand,
  landmarks: readonly Landmark[],
  start: number,
  direction: number,
): readonly number[] {
  let totals: readonly number[] = values(start).map(() => 0)
  let at = start
  for (let panel = 0; panel < mostPanels; panel++) {
    const width = widthAt(landmarks, at, direction)
    const parts = integratePanel(values, at, at + direction * width)
    totals = totals.map((total, index) => total + (parts[index] ?? 0))
    if (parts.every((part, index) => part <= negligible * (totals[index] ?? 0))) break
    at += direction * width
  }
  return totals
}

/** As far as the nearest landmark ahead, or as far again as the last one behind, but at least its own width. */
function widthAt(landmarks: readonly Landmark[], u: number, direction: number): number {
  const widths = landmarks.map(({ centre, scale }) => {
    const ahead = (centre - u) * direction
    return Math.max(2.5 * scale, ahead > 0 ? ahead - 6 * scale : -ahead)
  })
  return Math.min(...widths)
}

function integratePanel(
  values: (u: number) => readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const half = Math.abs(to - from) / 2
  const middle = (from + to) / 2
  let totals: readonly number[] = []
  rule.nodes.forEach((node, index) => {
    const weight = half * (rule.weights[index] ?? 0)
    totals = values(middle + half * node).map((value, each) => (totals[each] ?? 0) + weight * value)
  })
  return totals
}
