import { isOpenShare } from './checks.ts'
import { makeGaussLegendre } from './gaussLegendre.ts'
import { criticalOf } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

export interface PeekingError {
  /** Chance to find a difference where there is none. */
  readonly falsePositiveRate: Outcome
  /** 1 − (1 − α)^looks, often quoted: an upper bound, for the looks share their data. */
  readonly independentLooksBound: Outcome
}

/** What `looks` at the same spacing, each with `alpha`, do to the error when the first hit ends the test. [methods §2.6] */
export function computePeekingError(looks: number, alpha: number): PeekingError {
  if (!isLooks(looks, mostLooks) || !isOpenShare(alpha)) {
    const refused = undefinedBecause('bad_input')
    return { falsePositiveRate: refused, independentLooksBound: refused }
  }
  return {
    falsePositiveRate: defined(crossingOf(looks, criticalOf(alpha))),
    independentLooksBound: defined(-Math.expm1(looks * Math.log1p(-alpha))),
  }
}

export function isLooks(looks: number, most: number): boolean {
  return Number.isSafeInteger(looks) && looks >= 1 && looks <= most
}
/** A look a day for a year. */
const mostLooks = 366

/**
 * Chance that a random walk with normal steps is beyond ±z√j at one of its first `looks` steps j, by the
 * density of those still inside, carried from look to look. [methods §2.6, §7] Armitage, McPherson, Rowe 1969
 */
export function crossingOf(looks: number, z: number): number {
  // Exact to a double from 12 + 1.5 · width on.
  const rule = makeGaussLegendre(Math.ceil(14 + 1.6 * z * Math.sqrt(looks)))
  /** The walk is as likely below 0 as above: half of it is enough. */
  const places = (look: number) => rule.nodes.map((node) => ((node + 1) / 2) * z * Math.sqrt(look))
  const weigh = (densities: readonly number[], look: number) =>
    densities.map((density, index) => (density * (rule.weights[index] ?? 0) * (z * Math.sqrt(look))) / 2)
  let at = places(1)
  let inside = weigh(
    at.map((place) => 2 * densityOf(place)),
    1,
  )
  for (let look = 2; look <= looks; look += 1) {
    const next = places(look)
    inside = weigh(
      next.map((place) => densityAfter(place, at, inside)),
      look,
    )
    at = next
  }
  return Math.max(0, 1 - inside.reduce((sum, weight) => sum + weight, 0))
}

function densityAfter(place: number, from: readonly number[], inside: readonly number[]): number {
  let density = 0
  for (let index = 0; index < from.length; index += 1) {
    const before = from[index] ?? 0
    if (before > place + farthestStep) break
    if (before < place - farthestStep) continue
    const back = place + before < farthestStep ? densityOf(place + before) : 0
    density += (inside[index] ?? 0) * (densityOf(place - before) + back)
  }
  return density
}
/** Longer steps have a chance below 1e-18. */
const farthestStep = 9

function densityOf(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}
