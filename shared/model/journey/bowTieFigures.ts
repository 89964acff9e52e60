import { computeJourney, type JourneyInput, type JourneyResult } from '../../methods/journey.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeAmplification } from '../../methods/viral.ts'
import type { AssumptionKey } from '../estimate/assumptionKey.ts'
import type { Estimate } from '../estimate/estimate.ts'
import type { ChannelKind } from '../note/note.ts'
import { inputOf, valuesOf, type JourneyModel } from './journeyModel.ts'
import { conversionInto, type JourneyNumber } from './journeyNumbers.ts'
import { getStagesOf, phaseOf, stagesOf, type Phase, type Stage } from './stages.ts'

/** One stage of the map: people, orders or invites in a period. */
export interface BowTieStage {
  readonly stage: Stage
  readonly phase: Phase
  readonly value: Outcome
  /** The number to give first for `value` to be known; null when it is known, or nothing would help. */
  readonly missing: JourneyNumber | null
}

/** What leads from one stage to the next. */
export interface BowTieJoint {
  /** A share that goes on, or how many orders or invites come from each. */
  readonly kind: 'share' | 'each'
  /** Of whom the share is taken, or who orders and invites. */
  readonly of: 'before' | 'customers'
  readonly value: Outcome
  /** From the ranges of what it rests on; null where none is given. */
  readonly low: number | null
  readonly high: number | null
  /** The smallest share of all; the first on ties. */
  readonly isWeakest: boolean
  /** People who do not go on; null where nobody leaves or it is not known. */
  readonly lost: number | null
  /** Where it is given. */
  readonly number: JourneyNumber
}

/** The loop from referrals back to the first stage. [methods §1.5] */
export interface BowTieLoop {
  readonly k: Outcome
  readonly invites: Outcome
  /** Customers who come through those invites. */
  readonly back: Outcome
  readonly cycleDays: number | null
  /** What 100 customers become with all whom they bring. */
  readonly hundred: Outcome
  readonly missing: JourneyNumber | null
}

export interface BowTieFigures {
  readonly kind: ChannelKind
  readonly stages: readonly BowTieStage[]
  readonly joints: readonly BowTieJoint[]
  readonly loop: BowTieLoop
}

/** All that the map of a journey shows in numbers, at its likely values or with some tried out. [methods §1.7] */
export function bowTieFigures(
  model: JourneyModel,
  tried: ReadonlyMap<AssumptionKey, number> | null = null,
): BowTieFigures {
  const input = inputOf(model, valuesOf(model, tried))
  const result = computeJourney(input)
  const low = ratesOf(inputOf(model, boundsOf(model, tried, 'low')))
  const high = ratesOf(inputOf(model, boundsOf(model, tried, 'high')))
  const stages = stagesWith(model.kind, result)
  return {
    kind: model.kind,
    stages,
    joints: jointsWith(model, result, ratesOf(input), low, high),
    loop: loopWith(model, result, stages),
  }
}

/** Every assumption at its low or its high end; what is tried out, and what has no range, stays. */
function boundsOf(
  model: JourneyModel,
  tried: ReadonlyMap<AssumptionKey, number> | null,
  end: keyof Pick<Estimate, 'low' | 'high'>,
): Float64Array {
  return Float64Array.from(
    model.assumptions,
    ({ key, estimate }) => tried?.get(key) ?? estimate[end] ?? estimate.likely,
  )
}

/** What each stage counts, from left to right. */
export function countsOf(result: JourneyResult): readonly Outcome[] {
  return [...result.people, result.reached, result.retained, result.furtherOrders, result.invitesSent]
}

function stagesWith(kind: ChannelKind, result: JourneyResult): readonly BowTieStage[] {
  const counts = countsOf(result)
  const missing: (JourneyNumber | null)[] = []
  const won = getStagesOf(kind).length - 1
  return stagesOf(kind).map((stage, index) => {
    const value = counts[index] ?? undefinedBecause('missing_input')
    const restsOn = restsOnStage(stage, index, won)
    const before = restsOn === null ? null : (missing[restsOn] ?? null)
    const isMissing = value.kind === 'undefined' && value.reason === 'missing_input'
    const first = isMissing ? (before ?? numberOf(stage)) : null
    missing.push(first)
    return { stage, phase: phaseOf(stage), value, missing: first }
  })
}

/** The stage whose count a stage starts from; null for the first. */
function restsOnStage(stage: Stage, index: number, won: number): number | null {
  if (index === 0) return null
  return index <= won || stage === 'newRevenue' ? index - 1 : won
}

/** The number that leads into a stage. */
function numberOf(stage: Stage): JourneyNumber {
  switch (stage) {
    case 'interact':
    case 'retain':
      return stage
    case 'newRevenue':
      return 'ordersPerPeriod'
    case 'referrals':
      return 'invites'
    default:
      return conversionInto(stage) ?? 'entering'
  }
}

function jointsWith(
  { kind }: JourneyModel,
  result: JourneyResult,
  values: readonly Outcome[],
  lows: readonly Outcome[],
  highs: readonly Outcome[],
): readonly BowTieJoint[] {
  const shares = values.map((value, index) => (index < values.length - 2 ? valueOf(value) : null))
  const known = shares.filter((share) => share !== null)
  const weakest = known.length < 2 ? -1 : shares.indexOf(Math.min(...known))
  const counts = countsOf(result).map(valueOf)
  const won = getStagesOf(kind).length - 1
  return stagesOf(kind)
    .slice(1)
    .map((stage, index) => {
      const from = valueOf(lows[index] ?? undefinedBecause('missing_input'))
      const to = valueOf(highs[index] ?? undefinedBecause('missing_input'))
      const hasRange = from !== null && to !== null && from !== to
      const left = (counts[index] ?? 0) - (counts[index + 1] ?? Infinity)
      return {
        kind: index < values.length - 2 ? 'share' : 'each',
        of: stage === 'retain' || stage === 'referrals' ? 'customers' : 'before',
        value: values[index] ?? undefinedBecause('missing_input'),
        low: hasRange ? from : null,
        high: hasRange ? to : null,
        isWeakest: index === weakest,
        lost: index < won && left > 0 ? left : null,
        number: numberOf(stage),
      }
    })
}

/**
 * What leads into each stage but the first: shares, orders per customer who stays, invites per customer. After
 * Get they are what one customer who stays does, so they are known also while nobody is won.
 */
function ratesOf(input: JourneyInput): readonly Outcome[] {
  const { steps, retention } = computeJourney(input)
  const conversions = input.conversions.map(() => 1)
  const tactics = input.tactics.filter(({ place }) => typeof place !== 'number')
  const one = computeJourney({ ...input, entering: 1, conversions, retain: 1, tactics })
  return [
    ...steps.map(({ conversion }) => conversion),
    one.reached,
    retention,
    one.furtherOrders,
    one.invitesSent,
  ]
}

function loopWith(
  model: JourneyModel,
  { k, invitesSent, customers }: JourneyResult,
  stages: readonly BowTieStage[],
): BowTieLoop {
  const days = model.assumptions[model.numbers.cycleDays]?.estimate.likely ?? null
  const isMissing = k.kind === 'undefined' && k.reason === 'missing_input'
  const sent = stages.at(-1)?.missing ?? null
  return {
    k,
    invites: invitesSent,
    back: mapOutcome(k, (factor) => mapOutcome(customers, (won) => defined(won * factor))),
    cycleDays: days,
    hundred: mapOutcome(k, (factor) =>
      mapOutcome(computeAmplification(factor), (times) => defined(100 * times)),
    ),
    missing: sent ?? (isMissing ? 'inviteConversion' : null),
  }
}
