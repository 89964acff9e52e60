import { computeBestOf, computePosteriors, type CredibleInterval } from '#shared/methods/betaBinomial.ts'
import {
  computeGrowthbookFrequentist,
  computeGrowthbookGaussian,
  computeGrowthbookLegacy,
} from '#shared/methods/growthbook.ts'
import { computeIce, computePie, computeRice, rankCompetition } from '#shared/methods/priorities.ts'
import type { IceMarks, PieMarks, RiceParts } from '#shared/methods/priorities.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { computeThreshold } from '#shared/methods/threshold.ts'
import type { TwoArms } from '#shared/methods/twoArms.ts'
import { rename, type Adapters, type List, type Numbers } from './adapter.ts'

type Prior = Numbers<'prior_a' | 'prior_b'>

const pair = ({ lower, upper }: CredibleInterval) => [lower, upper]

/** Posteriors and what they say of two and more variations; at most five lines a method. */
export const bayesAdapters: Adapters = {
  bayes: rename((i: TwoArms & Prior) => {
    const { ciA, ciB, ...same } = computePosteriors(i, { a: i.prior_a, b: i.prior_b })
    return { ...same, ciA: pair(ciA), ciB: pair(ciB) }
  }),
  bayes_best_of_k: rename((i: Prior & { x: List; n: List }) => {
    const arms = i.x.map((x, index) => ({ x, n: i.n[index] ?? NaN }))
    return computeBestOf(arms, { a: i.prior_a, b: i.prior_b })
  }),
  growthbook_legacy: rename((i: TwoArms) => {
    const { ci, ...same } = computeGrowthbookLegacy(i)
    return { ...same, ci: pair(ci) }
  }),
  growthbook_gaussian: rename((i: TwoArms & Numbers<'prior_mean' | 'prior_sd'> & { proper: boolean }) => {
    const prior = i.proper ? { mean: i.prior_mean, sd: i.prior_sd } : null
    const { ci, ...same } = computeGrowthbookGaussian(i, prior)
    return { ...same, ci: pair(ci) }
  }),
  growthbook_frequentist: rename(computeGrowthbookFrequentist),
  threshold: rename((i: Numbers<'x' | 'n' | 'threshold'>) =>
    computeThreshold({ hits: i.x, tries: i.n, threshold: i.threshold }),
  ),
  ice: rename((i: IceMarks) => computeIce(i)),
  rice: rename((i: RiceParts) => ({ rice: computeRice(i) })),
  pie: rename((i: PieMarks) => ({ pie: computePie(i) })),
  ice_rank: rename((i: { impact: List; confidence: List; ease: List }) => {
    const marks = i.impact.map((impact, at) => ({
      impact,
      confidence: i.confidence[at] ?? 0,
      ease: i.ease[at] ?? 0,
    }))
    const score = marks.map((each) => valueOf(computeIce(each).product))
    return { score, rank: rankCompetition(score.map((each) => ({ score: each, created: 0 }))).rank }
  }),
}
