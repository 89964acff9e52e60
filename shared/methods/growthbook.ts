import digamma from '@stdlib/math-base-special-digamma'
import trigamma from '@stdlib/math-base-special-trigamma'
import cdfOfNormal from '@stdlib/stats-base-dists-normal-cdf'
import cdfOfT from '@stdlib/stats-base-dists-t-cdf'
import quantileOfT from '@stdlib/stats-base-dists-t-quantile'
import { computePosteriors, type CredibleInterval } from './betaBinomial.ts'
import { makePosterior } from './betaPosterior.ts'
import { defined, undefinedBecause, type Outcome, type Reason } from './outcome.ts'
import { findArmsFault, isTwoArms, type TwoArms } from './twoArms.ts'

/** How GrowthBook computes the same comparison: for "where tools disagree", never for the verdict. [methods §2.7, §8] */

const z95 = 1.959963984540054
const evenPrior = { a: 1, b: 1 }

export interface LegacyGrowthbook {
  readonly chanceToWin: Outcome
  readonly expectedUplift: Outcome
  readonly ci: CredibleInterval
  /** In points of the rate as fractions. */
  readonly riskChooseA: Outcome
  readonly riskChooseB: Outcome
}

/** The earlier engine: beta-binomial with an even prior, the lift as a log-normal. The risks are exact here. */
export function computeGrowthbookLegacy(arms: TwoArms): LegacyGrowthbook {
  if (!isTwoArms(arms)) return { ...noWin('bad_input'), expectedUplift: undefinedBecause('bad_input') }
  const [a, b] = [makePosterior(arms.xA, arms.nA, evenPrior), makePosterior(arms.xB, arms.nB, evenPrior)]
  const mean = digamma(b.a) - digamma(b.a + b.b) - digamma(a.a) + digamma(a.a + a.b)
  const spread = Math.sqrt(trigamma(b.a) - trigamma(b.a + b.b) + trigamma(a.a) - trigamma(a.a + a.b))
  const { expectedLossChooseA, expectedLossChooseB } = computePosteriors(arms, evenPrior)
  return {
    chanceToWin: defined(cdfOfNormal(mean / spread, 0, 1)),
    expectedUplift: defined(Math.expm1(mean)),
    ci: {
      lower: defined(Math.expm1(mean - z95 * spread)),
      upper: defined(Math.expm1(mean + z95 * spread)),
    },
    riskChooseA: expectedLossChooseA,
    riskChooseB: expectedLossChooseB,
  }
}

export interface GaussianGrowthbook {
  readonly chanceToWin: Outcome
  readonly liftMean: Outcome
  readonly liftSd: Outcome
  readonly ci: CredibleInterval
  /** As shares of the control's rate. */
  readonly riskChooseA: Outcome
  readonly riskChooseB: Outcome
}

/** The current engine: a normal posterior of the relative lift, flat or with a normal prior of the lift. */
export function computeGrowthbookGaussian(
  arms: TwoArms,
  prior: { readonly mean: number; readonly sd: number } | null = null,
): GaussianGrowthbook {
  const relative = computeRelativeLift(arms)
  if (typeof relative === 'string') {
    const no = undefinedBecause(relative)
    return { ...noWin(relative), liftMean: no, liftSd: no }
  }
  const weight = prior ? 1 / prior.sd ** 2 : 0
  const precision = 1 / relative.variance + weight
  const mean = (relative.lift / relative.variance + (prior?.mean ?? 0) * weight) / precision
  const sd = Math.sqrt(1 / precision)
  const density = (sd * Math.exp(-((mean / sd) ** 2) / 2)) / Math.sqrt(2 * Math.PI)
  return {
    chanceToWin: defined(cdfOfNormal(mean / sd, 0, 1)),
    liftMean: defined(mean),
    liftSd: defined(sd),
    ci: { lower: defined(mean - z95 * sd), upper: defined(mean + z95 * sd) },
    riskChooseA: defined(density + mean * cdfOfNormal(mean / sd, 0, 1)),
    riskChooseB: defined(density - mean * cdfOfNormal(-mean / sd, 0, 1)),
  }
}

export interface FrequentistGrowthbook {
  readonly lift: Outcome
  readonly se: Outcome
  readonly df: Outcome
  readonly pTwoSided: Outcome
  readonly lower: Outcome
  readonly upper: Outcome
}

/** The frequentist engine: Welch's t of the relative lift, degrees of freedom of the absolute variances. */
export function computeGrowthbookFrequentist(arms: TwoArms): FrequentistGrowthbook {
  const relative = computeRelativeLift(arms)
  if (typeof relative === 'string') {
    const no = undefinedBecause(relative)
    return { lift: no, se: no, df: no, pTwoSided: no, lower: no, upper: no }
  }
  const { lift, perA, perB } = relative
  const se = Math.sqrt(relative.variance)
  const df = (perA + perB) ** 2 / (perB ** 2 / (arms.nB - 1) + perA ** 2 / (arms.nA - 1))
  const reach = quantileOfT(0.975, df) * se
  return {
    lift: defined(lift),
    se: defined(se),
    df: defined(df),
    pTwoSided: defined(2 * cdfOfT(-Math.abs(lift / se), df)),
    lower: defined(lift - reach),
    upper: defined(lift + reach),
  }
}

/** The lift with its delta-method variance, and each rate's own variance; the reason where there is none. */
function computeRelativeLift(arms: TwoArms) {
  const fault = findArmsFault(arms)
  if (fault) return fault
  if (arms.xA === 0) return 'no_success' satisfies Reason
  const [rateA, rateB] = [arms.xA / arms.nA, arms.xB / arms.nB]
  const perA = (rateA * (1 - rateA)) / arms.nA
  const perB = (rateB * (1 - rateB)) / arms.nB
  if (perA === 0 || perB === 0) return 'no_contrast' satisfies Reason
  const variance = perB / rateA ** 2 + (perA * rateB ** 2) / rateA ** 4
  return { lift: (rateB - rateA) / rateA, variance, perA, perB }
}

function noWin(reason: Reason) {
  const no = undefinedBecause(reason)
  return { chanceToWin: no, ci: { lower: no, upper: no }, riskChooseA: no, riskChooseB: no }
}
