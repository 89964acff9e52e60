import type { Arm } from './chiSquare.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from './outcome.ts'
import { computeUnseenRate } from './unseenRate.ts'
import type { ThresholdVerdict, VariationVerdict, VerdictInput, VerdictNote } from './verdictTypes.ts'
import { callIfHits, isByTest } from './verdictVariations.ts'
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
      return control && variation ? noteCounts(input, arms, control, variation, index) : []
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

function noteCounts(
  input: VerdictInput,
  arms: readonly Arm[],
  control: Arm,
  { n }: Arm,
  index: number,
): readonly VerdictNote[] {
  if (Math.min(control.n, n) >= fewPeople || control.n === 0 || n === 0) return []
  const winningCount = findWinningCount(input, arms, index)
  const told = { conversions: control.x, people: control.n }
  return [{ note: 'countsNotPercent', index, people: n, control: told, winningCount }]
}

/** The count nearest to the control's rate that the sealed rule would call better. [methods §2.4] */
function findWinningCount(input: VerdictInput, arms: readonly Arm[], index: number): Outcome {
  const [control, variation] = [arms[0], arms[index]]
  if (!control || !variation || Math.max(control.n, variation.n) > mostPeopleTried) {
    return undefinedBecause('too_large')
  }
  const even = (control.x * variation.n) / control.n
  const step = input.betterWhen === 'up' ? 1 : -1
  const first = step > 0 ? Math.floor(even) + 1 : Math.ceil(even) - 1
  const last = step > 0 ? variation.n : 0
  const after = findFirst(
    (last - first) * step,
    (more) => callIfHits(input, arms, index, first + more * step) === 'better',
    !isByTest(input),
  )
  return after === null ? undefinedBecause('no_win') : defined(first + after * step)
}

/** The first of 0…`last` that is; halving where all after it are too: a posterior is no quick sum. */
function findFirst(last: number, is: (at: number) => boolean, isForGood: boolean): number | null {
  if (!isForGood) {
    for (let at = 0; at <= last; at += 1) if (is(at)) return at
    return null
  }
  let [before, found] = [-1, last + 1]
  while (found - before > 1) {
    const at = Math.floor((before + found) / 2)
    if (is(at)) found = at
    else before = at
  }
  return found > last ? null : found
}

function noteUndecided({ index, call, newcombe }: VariationVerdict): readonly VerdictNote[] {
  // A stricter rule than this interval may leave out 0 undecided: then nothing says that it remains possible.
  const holdsZero = (valueOf(newcombe.lower) ?? 1) <= 0 && (valueOf(newcombe.upper) ?? -1) >= 0
  if (call !== 'undecided' || !holdsZero) return []
  return [{ note: 'differencePossible', index, lower: newcombe.lower, upper: newcombe.upper }]
}

function noteLikelihood(variation: VariationVerdict): readonly VerdictNote[] {
  if (variation.test.p.kind !== 'defined') return [] // Nothing to compare: only the prior speaks.
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
