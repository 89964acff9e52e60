import { computePosteriors, type Posteriors } from './betaBinomial.ts'
import type { Arm } from './chiSquare.ts'
import { computeFisher } from './fisher.ts'
import { computeLift } from './lift.ts'
import { computeMultipleTests } from './multipleTests.ts'
import { computeNewcombe } from './newcombe.ts'
import { criticalOf, tailOfNormal } from './normalTail.ts'
import { defined, valueOf, type Outcome } from './outcome.ts'
import { computePocock } from './pocock.ts'
import { computeConfidenceSequence, leadToStop } from './sequential.ts'
import type { TwoArms } from './twoArms.ts'
import type {
  ArmCall,
  SequenceInterval,
  VariationTest,
  VariationVerdict,
  VerdictInput,
} from './verdictTypes.ts'
import { computeZTest, hasSmallCells } from './zTest.ts'

/** From so much probability on the rule of the posterior decides. [methods §2.7] */
const enoughProbability = 0.95

/** Each variation against the control, by the test, by the posterior and by the sealed rule. [methods §3.3] steps 5–7 */
export function judgeVariations(input: VerdictInput, arms: readonly Arm[]): readonly VariationVerdict[] {
  const [control, ...variations] = arms
  if (!control) return []
  const pairs = variations.map(({ x, n }) => ({ xA: control.x, nA: control.n, xB: x, nB: n }))
  const tests = testAll(input, pairs)
  return pairs.map((pair, at) => {
    const posteriors = computePosteriors(pair, input.prior)
    const directed = inDirection(posteriors, input.betterWhen)
    const test = tests[at] ?? testOf(pair)
    const byTest = callByTest(input, pair, test, pairs.length)
    const byPosterior = callByPosterior(input, test, directed)
    return {
      index: at + 1,
      test,
      newcombe: computeNewcombe(pair, 1 - input.alpha),
      sequence: sequenceOf(input, pair, pairs.length),
      lift: computeLift(pair, 1 - input.alpha),
      posteriors,
      ...directed,
      call: isByTest(input) ? byTest : byPosterior,
      byTest,
      byPosterior,
    }
  })
}

/** Each variation by the test alone: what no posterior has to be reckoned for. */
export function callsByTest(input: VerdictInput, arms: readonly Arm[]): readonly ArmCall[] {
  const [control, ...variations] = arms
  if (!control) return []
  const pairs = variations.map(({ x, n }) => ({ xA: control.x, nA: control.n, xB: x, nB: n }))
  const tests = testAll(input, pairs)
  return pairs.map((pair, at) => callByTest(input, pair, tests[at] ?? testOf(pair), pairs.length))
}

/** By the sealed rule, had `hits` of its people done it in the variation `index`. */
export function callIfHits(
  input: VerdictInput,
  arms: readonly Arm[],
  index: number,
  hits: number,
): ArmCall | null {
  const [control, ...variations] = arms
  if (!control) return null
  const pairs = variations.map(({ x, n }, at) => {
    return { xA: control.x, nA: control.n, xB: at + 1 === index ? hits : x, nB: n }
  })
  const pair = pairs[index - 1]
  if (!pair) return null
  if (!isByTest(input)) {
    return callByPosterior(
      input,
      testOf(pair),
      inDirection(computePosteriors(pair, input.prior), input.betterWhen),
    )
  }
  const test = testAll(input, pairs)[index - 1]
  return test ? callByTest(input, pair, test, pairs.length) : null
}

/** A lead in conversions and a confidence sequence are rules of their own. */
export function isByTest({ rule, looks }: VerdictInput): boolean {
  return rule === 'test' || looks.plan === 'simple' || looks.plan === 'anytime'
}

function testAll(input: VerdictInput, pairs: readonly TwoArms[]): readonly VariationTest[] {
  const tests = pairs.map(testOf)
  const adjusted = computeMultipleTests(
    tests.map(({ p }) => valueOf(p)),
    input.alpha,
  ).holm
  const alphaEach = input.alpha / pairs.length
  const { looks } = input
  const criticalZ =
    looks.plan === 'pocock' ? criticalAtLook(looks.looks, alphaEach) : defined(criticalOf(input.alpha))
  return tests.map((test, at) => ({
    ...test,
    pAdjusted: test.p.kind === 'defined' ? (adjusted[at] ?? test.p) : test.p,
    criticalZ,
  }))
}

/** A plan stays the same while its counts change, and twenty looks take longer than a frame. */
function criticalAtLook(looks: number, alpha: number): Outcome {
  const plan = `${looks} ${alpha}`
  const critical = knownCriticals.get(plan) ?? computePocock(looks, alpha).criticalZ
  knownCriticals.set(plan, critical)
  return critical
}
const knownCriticals = new Map<string, Outcome>()

/** z, or Fisher where a cell is small; where nobody or everybody did it there is nothing to test. */
function testOf(pair: TwoArms): VariationTest {
  const { z, pTwoSided } = computeZTest(pair)
  const isFisher = z.kind === 'defined' && hasSmallCells(pair)
  const p = isFisher ? computeFisher(pair).pTwoSided : pTwoSided
  return { method: isFisher ? 'fisher' : 'z', z, p, pAdjusted: p, criticalZ: z }
}

function callByTest(input: VerdictInput, pair: TwoArms, test: VariationTest, family: number): ArmCall {
  const { looks, alpha } = input
  const lead = leadOf(pair, input.betterWhen)
  if (test.p.kind !== 'defined') return 'undecided'
  switch (looks.plan) {
    case 'fixed':
      return callIf((valueOf(test.pAdjusted) ?? 1) < alpha, lead.rate)
    case 'pocock':
      return callIf(test.p.value < 2 * tailOfNormal(valueOf(test.criticalZ) ?? Infinity), lead.rate)
    case 'simple': {
      // Whoever counts beyond the planned conversions walks farther, and so does chance.
      const conversions = Math.max(looks.conversions, pair.xA + pair.xB)
      return callIf(Math.abs(lead.conversions) >= leadToStop(conversions, alpha / family), lead.conversions)
    }
    case 'anytime': {
      const sequence = sequenceOf(input, pair, family)
      return callIf(sequence !== null && sequence.lower * sequence.upper > 0, lead.rate)
    }
  }
}

/** The interval that may be looked at any time; with small cells it means nothing yet. */
function sequenceOf({ looks, alpha }: VerdictInput, pair: TwoArms, family: number): SequenceInterval | null {
  if (looks.plan !== 'anytime' || hasSmallCells(pair)) return null
  const [rateA, rateB] = [pair.xA / pair.nA, pair.xB / pair.nB]
  const se = Math.sqrt((rateA * (1 - rateA)) / pair.nA + (rateB * (1 - rateB)) / pair.nB)
  const nTotal = pair.nA + pair.nB
  const width = computeConfidenceSequence({
    se,
    nTotal,
    nStar: looks.expected,
    alpha: alpha / family,
  }).halfWidth
  if (width.kind !== 'defined') return null
  const diff = rateB - rateA
  return { level: 1 - alpha / family, lower: diff - width.value, upper: diff + width.value }
}

/** How far B is ahead in the direction of the metric. */
function leadOf({ xA, nA, xB, nB }: TwoArms, betterWhen: 'up' | 'down') {
  const sign = betterWhen === 'up' ? 1 : -1
  return { rate: sign * (xB / nB - xA / nA), conversions: sign * (xB - xA) }
}

function callIf(isDecided: boolean, lead: number): ArmCall {
  if (!isDecided || lead === 0) return 'undecided'
  return lead > 0 ? 'better' : 'worse'
}

interface Directed {
  readonly probBetter: Outcome
  readonly lossIfChosen: Outcome
  readonly lossIfKept: Outcome
}

/** Where lower is better the arms change places. [methods §2.7] */
function inDirection(posteriors: Posteriors, betterWhen: 'up' | 'down'): Directed {
  const { probBBeatsA, probABeatsB, expectedLossChooseA, expectedLossChooseB } = posteriors
  return betterWhen === 'up'
    ? { probBetter: probBBeatsA, lossIfChosen: expectedLossChooseB, lossIfKept: expectedLossChooseA }
    : { probBetter: probABeatsB, lossIfChosen: expectedLossChooseA, lossIfKept: expectedLossChooseB }
}

/** Where nobody or everybody did it, unequal groups alone would move the posterior. [methods §2.7] */
function callByPosterior(
  { caring }: VerdictInput,
  { p }: VariationTest,
  { probBetter, lossIfChosen, lossIfKept }: Directed,
): ArmCall {
  if (p.kind !== 'defined') return 'undecided'
  const prob = valueOf(probBetter) ?? 0.5
  const isCheap = (loss: Outcome) => caring === null || (valueOf(loss) ?? 1) <= caring
  if (prob >= enoughProbability && isCheap(lossIfChosen)) return 'better'
  return prob <= 1 - enoughProbability && isCheap(lossIfKept) ? 'worse' : 'undecided'
}
