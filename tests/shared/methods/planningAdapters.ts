import { computeMde, type MdeQuestion } from '#shared/methods/mde.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { computePeekingError } from '#shared/methods/peeking.ts'
import { computePocock } from '#shared/methods/pocock.ts'
import { computePower } from '#shared/methods/power.ts'
import {
  computeArcsineSize,
  computeCohenH,
  computeEvanMillerSize,
  computeFisherSize,
  computeSampleSize,
  type SizeQuestion,
} from '#shared/methods/sampleSize.ts'
import { computeConfidenceSequence, computeSimpleSequential } from '#shared/methods/sequential.ts'
import { computeTestDuration } from '#shared/methods/testDuration.ts'
import { rename, type Adapters, type Numbers } from './adapter.ts'

type Looks = Numbers<'looks' | 'alpha'>

/** What is worked out before a test starts; at most five lines a method. */
export const planningAdapters: Adapters = {
  sample_size: rename((i: SizeQuestion) => {
    const { exact: nPerArmExact, perArm: nPerArm } = computeSampleSize(i)
    return { nPerArmExact, nPerArm }
  }),
  sample_size_evanmiller: rename((i: SizeQuestion) => ({ nPerArmExact: computeEvanMillerSize(i).exact })),
  sample_size_ratio: rename((i: SizeQuestion & { ratio: number }) => {
    const { exact, perArm, second } = computeSampleSize(i)
    return { n1_exact: exact, n1: perArm, n2: second }
  }),
  sample_size_multi: rename((i: SizeQuestion & { comparisons: number }) => {
    const { alphaEach, exact: nPerArmExact, perArm: nPerArm } = computeSampleSize(i)
    return { alphaEach, nPerArmExact, nPerArm }
  }),
  sample_size_arcsine: rename((i: SizeQuestion) => ({
    cohenH: computeCohenH(i.p1, i.p2),
    nPerArmArcsine: computeArcsineSize(i).exact,
  })),
  sample_size_fleiss_cc: rename((i: SizeQuestion) => {
    const { uncorrected: nUncorrected, exact: nCorrected } = computeFisherSize(i)
    return { nUncorrected, nCorrected }
  }),
  mde: rename((i: MdeQuestion) => {
    const { p2, absolute: mdeAbsolute, relative: mdeRelative } = computeMde(i)
    return { p2, mdeAbsolute, mdeRelative }
  }),
  power: rename((i: Parameters<typeof computePower>[0]) => {
    const { power, bothTails: powerBothTails } = computePower(i)
    return { power, powerBothTails }
  }),
  test_duration: rename((i: SizeQuestion & Numbers<'arms' | 'daily_visitors' | 'share'>) => {
    const perArm = valueOf(computeSampleSize(i).perArm) ?? NaN
    return computeTestDuration({ perArm, arms: i.arms, perDay: i.daily_visitors, share: i.share })
  }),
  peeking: rename((i: Looks) => computePeekingError(i.looks, i.alpha)),
  pocock: rename((i: Looks) => computePocock(i.looks, i.alpha)),
  simple_sequential: rename((i: Numbers<'n_conversions'>) => {
    const { leadOneSided, leadTwoSided, alphaOneSided, alphaTwoSided } = computeSimpleSequential(
      i.n_conversions,
    )
    const leads = { stopLeadOneSided: leadOneSided, stopLeadTwoSided: leadTwoSided }
    return { ...leads, approxAlphaOneSided: alphaOneSided, approxAlphaTwoSided: alphaTwoSided }
  }),
  asymptotic_confidence_sequence: rename((i: Numbers<'se' | 'n_total' | 'n_star' | 'alpha'>) => {
    const asked = { se: i.se, nTotal: i.n_total, nStar: i.n_star, alpha: i.alpha }
    const { inflation: inflationVsFixed, ...same } = computeConfidenceSequence(asked)
    return { ...same, inflationVsFixed }
  }),
}
