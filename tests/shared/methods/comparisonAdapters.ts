import { computeChiSquare } from '#shared/methods/chiSquare.ts'
import { computeExactInterval } from '#shared/methods/exactInterval.ts'
import { computeFisher, computeSmallestWin } from '#shared/methods/fisher.ts'
import { computeLift } from '#shared/methods/lift.ts'
import { computeNewcombe, computeWald } from '#shared/methods/newcombe.ts'
import { computeMultipleTests } from '#shared/methods/multipleTests.ts'
import { computeChiSquareRatio, computeExactRatio } from '#shared/methods/sampleRatio.ts'
import { type TwoArms } from '#shared/methods/twoArms.ts'
import { computeRuleOfThree, computeUnseenRate } from '#shared/methods/unseenRate.ts'
import { computeYatesTest, computeZTest } from '#shared/methods/zTest.ts'
import { rename, type Adapters, type List, type Numbers } from './adapter.ts'

/** Tests and intervals of two and more variations; at most five lines a method. */
export const comparisonAdapters: Adapters = {
  ztest: rename(computeZTest),
  ztest_one_sided: rename(computeZTest),
  ztest_yates: rename(computeYatesTest),
  clopper_pearson: rename((i: Numbers<'x' | 'n' | 'conf'>) => computeExactInterval(i.x, i.n, i.conf)),
  rule_of_three: rename((i: Numbers<'n' | 'conf'>) => ({
    exactUpper: computeUnseenRate(i.n, i.conf),
    ruleOfThree: computeRuleOfThree(i.n),
  })),
  newcombe: rename((i: TwoArms & { conf: number }) => computeNewcombe(i, i.conf)),
  wald_diff: rename((i: TwoArms & { conf: number }) => computeWald(i, i.conf)),
  lift_ci_log: rename((i: TwoArms & { conf: number }) => computeLift(i, i.conf)),
  fisher: rename(computeFisher),
  fisher_smallest_win: rename((i: Numbers<'x0' | 'n' | 'alpha'>) => ({
    smallestWinningCount: computeSmallestWin(i.x0, i.n, i.alpha),
  })),
  srm: rename((i: { observed: List; weights: List }) => {
    const { isMismatch: srm, ...same } = computeChiSquareRatio(i.observed, i.weights)
    return { ...same, srm }
  }),
  srm_exact: rename((i: { observed: List; weights: List }) => {
    const { isMismatch: srm, ...same } = computeExactRatio(i.observed, i.weights)
    return { ...same, srm }
  }),
  holm: rename((i: { p: readonly (number | null)[]; alpha: number }) => {
    const { isHolmSignificant: holmSignificant, ...same } = computeMultipleTests(i.p, i.alpha)
    return { ...same, holmSignificant }
  }),
  chisq_k_arms: rename((i: { x: List; n: List }) =>
    computeChiSquare(i.x.map((x, index) => ({ x, n: i.n[index] ?? NaN }))),
  ),
}
