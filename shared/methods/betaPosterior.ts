import incompleteBeta from '@stdlib/math-base-special-betainc'
import logBeta from '@stdlib/math-base-special-betaln'

export interface BetaPrior {
  readonly a: number
  readonly b: number
}

/**
 * A beta distribution seen on the log odds u = ln(t / (1 − t)), where its density, its tails and their
 * products have one peak each for every a and b above 0, below 1 too.
 */
export interface BetaPosterior extends BetaPrior {
  readonly mean: number
  /** Log odds near the peak, and how far from there the density changes much; its tails may be longer. */
  readonly centre: number
  readonly scale: number
  readonly logBeta: number
}

/** Beta(a + x, b + n − x). [methods §2.7] */
export function makePosterior(hits: number, tries: number, prior: BetaPrior): BetaPosterior {
  const a = prior.a + hits
  const b = prior.b + (tries - hits)
  return {
    a,
    b,
    mean: a / (a + b),
    centre: Math.log((a + 1) / (b + 1)),
    scale: Math.sqrt(1 / (a + 1) + 1 / (b + 1)),
    logBeta: logBeta(a, b),
  }
}

export interface PosteriorAt {
  /** Density on the log odds. */
  readonly density: number
  readonly below: number
  readonly above: number
}

/** Density and both tails at log odds `u`; the smaller tail is the computed one, so that it keeps its digits. */
export function posteriorAt(posterior: BetaPosterior, u: number): PosteriorAt {
  const { a, b, centre } = posterior
  const density = Math.exp(-a * Math.log1p(Math.exp(-u)) - b * Math.log1p(Math.exp(u)) - posterior.logBeta)
  if (u < centre) {
    const below = incompleteBeta(1 / (1 + Math.exp(-u)), a, b)
    return { density, below, above: 1 - below }
  }
  const above = incompleteBeta(1 / (1 + Math.exp(u)), b, a)
  return { density, below: 1 - above, above }
}

/** Slope of the logarithm of the lower tail; where the tail is below any number, that of its own limit. */
export function lowerHazard(posterior: BetaPosterior, u: number): number {
  const { density, below } = posteriorAt(posterior, u)
  return below > 0 ? density / below : slopeOfDensity(posterior, u)
}

/** As `lowerHazard`, of the upper tail, and from 0 on. */
export function upperHazard(posterior: BetaPosterior, u: number): number {
  const { density, above } = posteriorAt(posterior, u)
  return above > 0 ? density / above : -slopeOfDensity(posterior, u)
}

export function slopeOfDensity({ a, b }: BetaPosterior, u: number): number {
  return a - (a + b) / (1 + Math.exp(-u))
}
