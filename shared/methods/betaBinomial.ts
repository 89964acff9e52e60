import logDensityOfBeta from '@stdlib/stats-base-dists-beta-logpdf'
import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile'
import {
  lowerHazard,
  makePosterior,
  posteriorAt,
  slopeOfDensity,
  upperHazard,
  type BetaPosterior,
  type BetaPrior,
} from './betaPosterior.ts'
import type { Arm } from './chiSquare.ts'
import { integratePeak } from './integratePeak.ts'
import { isHits } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'
import { isTwoArms, type TwoArms } from './twoArms.ts'

export interface CredibleInterval {
  readonly lower: Outcome
  readonly upper: Outcome
}

/** Losses in points of the rate as fractions; intervals of 95 %. */
export interface Posteriors {
  readonly probBBeatsA: Outcome
  /** 1 − the above with all its digits, for "wrong once in k". */
  readonly probABeatsB: Outcome
  readonly expectedLossChooseB: Outcome
  readonly expectedLossChooseA: Outcome
  readonly ciA: CredibleInterval
  readonly ciB: CredibleInterval
}

/**
 * Exact beta-binomial comparison of two arms: the probability that B's rate is the higher, and what choosing
 * either costs on average where it is wrong. Refuses what cannot be counted. [methods §2.7]
 */
export function computePosteriors(arms: TwoArms, prior: BetaPrior): Posteriors {
  if (!isTwoArms(arms) || !isPrior(prior)) return refused
  const a = makePosterior(arms.xA, arms.nA, prior)
  const b = makePosterior(arms.xB, arms.nB, prior)
  const gap = b.mean - a.mean
  const [worse, better] = gap >= 0 ? [a, b] : [b, a]
  const { upset, loss } = compare(worse, better)
  const isBBetter = better === b
  // The larger loss is the smaller one and the gap of the means: nothing cancels.
  const larger = loss + Math.abs(gap)
  return {
    probBBeatsA: defined(isBBetter ? 1 - upset : upset),
    probABeatsB: defined(isBBetter ? upset : 1 - upset),
    expectedLossChooseB: defined(isBBetter ? loss : larger),
    expectedLossChooseA: defined(isBBetter ? larger : loss),
    ciA: credibleInterval(a),
    ciB: credibleInterval(b),
  }
}

/** How likely the arm with the lower mean is the better one, and what choosing the other loses by it. */
function compare(worse: BetaPosterior, better: BetaPosterior) {
  const values = (u: number) => {
    const { above } = posteriorAt(worse, u)
    const { below, density } = posteriorAt(better, u)
    return [density * above, (below * above) / (2 + Math.exp(u) + Math.exp(-u))]
  }
  const slope = (u: number) => lowerHazard(better, u) - upperHazard(worse, u) - Math.tanh(u / 2)
  const [upset = 0, loss = 0] = integratePeak({ slope, values, landmarks: [worse, better] })
  return { upset: Math.min(1, upset), loss }
}

/** The probability of each arm to have the highest rate. [methods §2.7] */
export function computeBestOf(
  arms: readonly Arm[],
  prior: BetaPrior,
): { readonly probBest: readonly Outcome[] } {
  if (!arms.every(({ x, n }) => isHits(x, n)) || !isPrior(prior)) {
    return { probBest: arms.map(() => undefinedBecause('bad_input')) }
  }
  const posteriors = arms.map(({ x, n }) => makePosterior(x, n, prior))
  return { probBest: posteriors.map((one) => defined(Math.min(1, chanceToBeBest(one, posteriors)))) }
}

function chanceToBeBest(one: BetaPosterior, all: readonly BetaPosterior[]): number {
  const others = all.filter((other) => other !== one)
  const values = (u: number) => [
    others.reduce((product, other) => product * posteriorAt(other, u).below, posteriorAt(one, u).density),
  ]
  const slope = (u: number) =>
    others.reduce((total, other) => total + lowerHazard(other, u), slopeOfDensity(one, u))
  return integratePeak({ slope, values, landmarks: all })[0] ?? 0
}

/** Heights of the density of Beta(a, b) at rates within 0–1, finite at both ends too: for pictures. */
export function betaDensity(a: number, b: number, points: readonly number[]): readonly number[] {
  return points.map((point) =>
    Math.exp(logDensityOfBeta(Math.min(1 - nearest, Math.max(nearest, point)), a, b)),
  )
}
const nearest = 1e-9

function credibleInterval({ a, b }: BetaPosterior): CredibleInterval {
  return { lower: defined(quantileOfBeta(0.025, a, b)), upper: defined(quantileOfBeta(0.975, a, b)) }
}

function isPrior({ a, b }: BetaPrior): boolean {
  return a > 0 && b > 0 && Number.isFinite(a) && Number.isFinite(b)
}

const no = undefinedBecause('bad_input')
const refused: Posteriors = {
  probBBeatsA: no,
  probABeatsB: no,
  expectedLossChooseB: no,
  expectedLossChooseA: no,
  ciA: { lower: no, upper: no },
  ciB: { lower: no, upper: no },
}
