import type { Arm } from './chiSquare.ts'
import { computeFisher } from './fisher.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from './outcome.ts'
import { computeUnseenRate } from './unseenRate.ts'
import type { ThresholdVerdict, VariationVerdict, VerdictInput, VerdictNote } from './verdictTypes.ts'
import { computeWilsonInterval } from './wilsonInterval.ts'

/** Below so many people an arm is told in counts. [methods §3.2] */
const fewPeople = 30
/** In larger arms nobody looks for the count that would stand out. */
const mostPeopleTried = 1_000

/** What holds of any result, locked or not. */
export function noteFrame({
  design,
  isRandomised,
  metricsLooked,
  alpha,
}: VerdictInput): readonly VerdictNote[] {
  const isTold = design === 'beforeAfter' || (design === 'comparison' && !isRandomised)
  return [
    ...(isTold ? [{ note: 'notRandomised' } as const] : []),
    ...(metricsLooked > 1
      ? [{ note: 'manyLooks', looks: metricsLooked, onceIn: Math.round(1 / alpha) } as const]
      : []),
  ]
}

/** What §3.2 says of variations that may be read. */
export function noteVariations(
  input: VerdictInput,
  arms: readonly Arm[],
  variations: readonly VariationVerdict[],
): readonly VerdictNote[] {
  const [control] = arms
  const hasFisher = variations.some(({ test }) => test.method === 'fisher')
  return [
    ...(hasFisher ? [{ note: 'tooFewForUsual' } as const] : []),
    ...variations.flatMap(({ index }) => {
      const variation = arms[index]
      return control && variation ? noteCounts(input, control, variation, index) : []
    }),
    ...variations.flatMap((variation) => noteUndecided(variation)),
    ...(input.isRandomised && input.design === 'comparison' ? variations.flatMap(noteLikelihood) : []),
    ...arms.flatMap(noteNone),
  ]
}

/** What §3.2 says of one arm against a threshold, or of an interview without one. */
export function noteOneArm(arm: Arm, threshold: ThresholdVerdict | null): readonly VerdictNote[] {
  const winningCount = threshold?.winningCount ?? undefinedBecause('missing_input')
  return [
    ...(arm.n < fewPeople
      ? [{ note: 'countsNotPercent', index: 0, people: arm.n, control: null, winningCount } as const]
      : []),
    ...noteNone(arm, 0),
  ]
}

function noteCounts(input: VerdictInput, control: Arm, { n }: Arm, index: number): readonly VerdictNote[] {
  if (Math.min(control.n, n) >= fewPeople || control.n === 0 || n === 0) return []
  const winningCount =
    input.betterWhen === 'up'
      ? findWinningCount(control, n, input.alpha)
      : mapOutcome(findWinningCount({ x: control.n - control.x, n: control.n }, n, input.alpha), (least) =>
          defined(n - least),
        )
  const told = { conversions: control.x, people: control.n }
  return [{ note: 'countsNotPercent', index, people: n, control: told, winningCount }]
}

/** The fewest of `people` above the control's rate that Fisher's test tells from it. [methods §2.4] */
function findWinningCount(control: Arm, people: number, alpha: number): Outcome {
  if (people > mostPeopleTried || control.n > mostPeopleTried) return undefinedBecause('too_large')
  const first = Math.floor((control.x * people) / control.n) + 1
  for (let hits = first; hits <= people; hits += 1) {
    const { pTwoSided } = computeFisher({ xA: control.x, nA: control.n, xB: hits, nB: people })
    if ((valueOf(pTwoSided) ?? 1) < alpha) return defined(hits)
  }
  return undefinedBecause('no_win')
}

function noteUndecided({ index, call, newcombe }: VariationVerdict): readonly VerdictNote[] {
  if (call !== 'undecided' || newcombe.diff.kind !== 'defined') return []
  return [{ note: 'differencePossible', index, lower: newcombe.lower, upper: newcombe.upper }]
}

function noteLikelihood(variation: VariationVerdict): readonly VerdictNote[] {
  const { probBBeatsA, probABeatsB } = variation.posteriors
  const wrong = Math.min(valueOf(probBBeatsA) ?? NaN, valueOf(probABeatsB) ?? NaN)
  const prob = valueOf(variation.probBetter) ?? NaN
  const onceIn = Math.round(1 / wrong)
  if (!(wrong > 0) || onceIn <= 2) return [] // A coin flip is not likely.
  const favoursVariation = prob > 0.5
  const expectedLoss = favoursVariation ? variation.lossIfChosen : variation.lossIfKept
  return [
    {
      note: 'likelyButWrong',
      index: variation.index,
      favoursVariation,
      prob: defined(1 - wrong),
      onceIn: defined(onceIn),
      expectedLoss,
      lossIfWrong: mapOutcome(expectedLoss, (loss) => defined(loss / wrong)),
    },
  ]
}

function noteNone({ x, n }: Arm, index: number): readonly VerdictNote[] {
  if (x > 0 || n === 0) return []
  const wilson = computeWilsonInterval(0, n).upper
  return [{ note: 'noSuccesses', index, people: n, oneSided: computeUnseenRate(n), wilson }]
}
