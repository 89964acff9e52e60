import { computeBestOf } from './betaBinomial.ts'
import { computeChiSquare, type Arm } from './chiSquare.ts'
import type { Outcome, Reason } from './outcome.ts'
import { computeSampleRatio, type SampleRatio } from './sampleRatio.ts'
import { countArms, findInconsistency, findMissingPeople } from './verdictChecks.ts'
import { findGuardrailsHit } from './verdictGuardrails.ts'
import {
  findStanding,
  hasEnoughConversions,
  isDrawnByLot,
  measureProgress,
  readingsIn,
} from './verdictLooks.ts'
import { noteFrame, noteOneArm, noteVariations } from './verdictNotes.ts'
import { judgeThreshold } from './verdictThreshold.ts'
import { callsByTest, judgeVariations } from './verdictVariations.ts'
import type { VariationVerdict, Verdict, VerdictCall, VerdictInput, VerdictNote } from './verdictTypes.ts'

/**
 * What the counts say by the rule that was sealed, in the order of [methods §3.3]: contradictions, the split,
 * the plan, what cannot be tested, the tests, the rule, the guardrails. Locked results hold no p, interval or
 * posterior.
 */
export function decideVerdict(input: VerdictInput): Verdict {
  const inconsistency = findInconsistency(input)
  if (inconsistency) return { ...empty, call: 'inconsistent', reason: inconsistency }
  const base = { ...empty, progress: measureProgress(input) }
  const missing = findMissingPeople(input)
  if (missing) return { ...base, call: 'noData', reason: missing }
  const framed = { ...base, notes: noteFrame(input) }
  return input.arms.length === 1 ? decideOneArm(input, framed) : decideVariations(input, framed)
}

const empty: Verdict = {
  call: 'noData',
  reason: null,
  progress: { people: 0, planned: null, share: null, looks: null },
  decidedBy: null,
  sampleRatio: null,
  omnibus: null,
  variations: [],
  best: null,
  probBest: [],
  guardrailsHit: [],
  threshold: null,
  notes: [],
}

/** Threshold tests know no plan of looks; an interview without a threshold has nothing to lock. */
function decideOneArm(input: VerdictInput, base: Verdict): Verdict {
  const { threshold, design } = input
  const isOpen = design === 'interview' && threshold === null
  if (!isOpen && (base.progress.share ?? 1) < 1) return { ...base, call: 'running' }
  const [arm] = countArms(input.arms) ?? []
  if (!arm) return { ...base, call: 'noData', reason: 'missing_input' }
  if (threshold === null) {
    const notes = [...base.notes, ...noteOneArm(arm, null)]
    return isOpen
      ? { ...base, call: 'counts', notes }
      : { ...base, call: 'untestable', reason: 'missing_input', notes }
  }
  const { result, call } = judgeThreshold(arm, threshold, input)
  return { ...base, call, threshold: result, notes: [...base.notes, ...noteOneArm(arm, result)] }
}

function decideVariations(input: VerdictInput, base: Verdict): Verdict {
  const sampleRatio = findSampleRatio(input)
  if (sampleRatio?.isMismatch) return { ...base, call: 'mismatch', sampleRatio }
  const guardrailsHit = findGuardrailsHit(input.guardrails, null)
  const running: Verdict = { ...base, call: 'running', sampleRatio, guardrailsHit }
  const atLook = decideAtLook(input, running)
  if (atLook) return atLook
  const standing = findStanding(input, base.progress)
  if (standing === 'locked') return running
  const arms = countArms(input.arms)
  if (!arms) return { ...running, call: 'noData', reason: 'missing_input' }
  // A lead in conversions says something only of equal traffic.
  if (input.looks.plan === 'simple' && (!isDrawnByLot(input) || new Set(input.weights).size > 1)) {
    return { ...running, call: 'untestable', reason: 'inconsistent_input' }
  }
  const read = readResult(input, arms, running)
  if (standing === 'final' || isPlanOver(input, arms)) return read
  return isDecided(read.call) ? markEarly(read) : running
}

/**
 * The first look that decided, by what was read there: the test ended with it, and what was counted since takes
 * no part in it. Between looks nothing is read, however often one asks. [methods §2.6]
 */
function decideAtLook(input: VerdictInput, base: Verdict): Verdict | null {
  for (const reading of readingsIn(input)) {
    const arms = countArms(reading.arms)
    const then = { ...input, arms: reading.arms }
    if (arms?.length !== input.arms.length) continue
    if (callsByTest(then, arms).every((call) => call === 'undecided')) continue
    const read = readResult(then, arms, base)
    if (!isDecided(read.call)) continue
    return { ...read, decidedBy: reading, notes: [{ note: 'earlyExaggerated' }, ...read.notes] }
  }
  return null
}

function findSampleRatio(input: VerdictInput): SampleRatio | null {
  if (!isDrawnByLot(input)) return null
  return computeSampleRatio(
    input.arms.map(({ people }) => people ?? 0),
    input.weights,
  )
}

function isPlanOver({ looks }: VerdictInput, arms: readonly Arm[]): boolean {
  return looks.plan === 'simple' && hasEnoughConversions(arms, looks.conversions)
}

function isDecided(call: VerdictCall): boolean {
  return call === 'better' || call === 'worse' || call === 'guardrail' || call === 'changed'
}

function markEarly(read: Verdict): Verdict {
  if (read.progress.share === null || read.progress.share >= 1) return read
  return { ...read, notes: [{ note: 'earlyExaggerated' }, ...read.notes] }
}

/** Everything that may be read once it may be read: steps 4 to 8. */
function readResult(input: VerdictInput, arms: readonly Arm[], base: Verdict): Verdict {
  const variations = judgeVariations(input, arms)
  const read: Verdict = {
    ...base,
    variations,
    omnibus: arms.length > 2 ? computeChiSquare(arms) : null,
    probBest: findProbBest(input, arms),
    notes: [...base.notes, ...noteVariations(input, arms, variations)],
  }
  const untestable = findUntestable(variations)
  if (untestable) return { ...read, call: 'untestable', reason: untestable }
  const call = callOf(variations)
  if (!isDrawnByLot(input)) {
    const hasChanged = variations.some((variation) => variation.call !== 'undecided')
    return { ...read, call: hasChanged ? 'changed' : 'undecided' }
  }
  if (call !== 'better') return { ...read, call }
  return { ...read, ...chooseBest(input, arms, variations, read.notes) }
}

/** A better variation that hits no guardrail goes before one with a better rate that hits one. */
function chooseBest(
  input: VerdictInput,
  arms: readonly Arm[],
  variations: readonly VariationVerdict[],
  notes: readonly VerdictNote[],
): Pick<Verdict, 'call' | 'best' | 'guardrailsHit' | 'notes'> {
  const [first = null, ...others] = rankBetter(input, arms, variations)
  const hitsOf = (index: number | null) => findGuardrailsHit(input.guardrails, index)
  const guardrailsHit = hitsOf(first)
  if (guardrailsHit.length === 0 || first === null)
    return { call: 'better', best: first, guardrailsHit, notes }
  const best = others.find((index) => hitsOf(index).length === 0)
  if (best === undefined) return { call: 'guardrail', best: first, guardrailsHit, notes }
  return { call: 'better', best, guardrailsHit: [], notes: [...notes, { note: 'passedOver', index: first }] }
}

/** Why no variation can be tested, or null as soon as one can. */
function findUntestable(variations: readonly VariationVerdict[]): Reason | null {
  const reasons = variations.map(({ test }) => (test.p.kind === 'defined' ? null : test.p.reason))
  return reasons.includes(null) ? null : (reasons[0] ?? 'missing_input')
}

/** One better variation is enough to win; the control wins only against all of them. */
function callOf(variations: readonly VariationVerdict[]): 'better' | 'worse' | 'undecided' {
  if (variations.some(({ call }) => call === 'better')) return 'better'
  return variations.every(({ call }) => call === 'worse') ? 'worse' : 'undecided'
}

/** The better variations, that with the best rate first, in their order among equals. */
function rankBetter(
  { betterWhen }: VerdictInput,
  arms: readonly Arm[],
  variations: readonly VariationVerdict[],
): readonly number[] {
  const sign = betterWhen === 'up' ? 1 : -1
  const rateOf = (index: number) => (sign * (arms[index]?.x ?? 0)) / (arms[index]?.n ?? 1)
  const better = variations.filter(({ call }) => call === 'better').map(({ index }) => index)
  return better.toSorted((one, other) => rateOf(other) - rateOf(one))
}

/** Where lower is better, of the people who did not. */
function findProbBest({ betterWhen, prior }: VerdictInput, arms: readonly Arm[]): readonly Outcome[] {
  if (betterWhen === 'up') return computeBestOf(arms, prior).probBest
  const others = arms.map(({ x, n }) => ({ x: n - x, n }))
  return computeBestOf(others, { a: prior.b, b: prior.a }).probBest
}
