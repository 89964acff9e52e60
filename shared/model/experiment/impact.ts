import { computeJourney } from '../../methods/journey.ts'
import {
  defined,
  mapOutcome,
  undefinedBecause,
  valueOf,
  type Outcome,
  type Reason,
} from '../../methods/outcome.ts'
import { figuresOf, monthsOf } from '../journey/economicsFigures.ts'
import { getJourney } from '../journey/getJourney.ts'
import type { Worth } from '../journey/journey.ts'
import { inputOf, valuesOf, type JourneyModel } from '../journey/journeyModel.ts'
import type { Stage } from '../journey/stages.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { impactBasis } from './impactBasis.ts'
import { liftJourney } from './liftJourney.ts'

/** What the hoped-for lift would bring: people and money a month, more or (negative) less. */
export interface Impact {
  /** Customers won, with those they bring; at the stage of staying, customers kept. */
  readonly customersPerMonth: Outcome
  readonly customersLow: Outcome
  readonly customersHigh: Outcome
  /** Customers won a month times the worth of one, in minor units. */
  readonly moneyPerMonth: Outcome
  readonly moneyLow: Outcome
  readonly moneyHigh: Outcome
}

/**
 * Reruns the journey with the hoped-for lift and takes the difference; the plan stays as it is. Low and high
 * from the ranges of the journey's numbers, each moved alone, their steps added by the root of the squares.
 * What cannot be reckoned says why. The same object as long as journey and lift are the same.
 * [methods §1.2, §1.7, §3.3]
 */
export function computeImpact(plan: Plan, experiment: Experiment): Impact {
  const basis = impactBasis(plan, experiment)
  if (typeof basis === 'string') return nothing(basis)
  const { model, stage, lift } = basis
  const worth = getJourney(plan, basis.journey)?.worth
  if (!worth) return nothing('no_journey')
  const known = reckoned.get(model) ?? new Map<string, Impact>()
  const key = `${stage} ${lift}`
  const impact = known.get(key) ?? reckon(model, worth, stage, lift)
  if (known.size >= mostKept) known.clear()
  reckoned.set(model, known.set(key, impact))
  return impact
}

/** A model is made anew when its journey changes, so its worth is the same too. */
const reckoned = new WeakMap<JourneyModel, Map<string, Impact>>()
const mostKept = 1000

interface Gain {
  readonly customers: Outcome
  readonly money: Outcome
}

function reckon(model: JourneyModel, worth: Worth, stage: Stage, lift: number): Impact {
  const values = valuesOf(model)
  const gain = () => gainOf(model, worth, values, stage, lift)
  const likely = gain()
  const ends: Gain[][] = []
  model.assumptions.forEach(({ estimate: { low, high } }, index) => {
    if (low === null || high === null || low === high) return
    const before = values[index] ?? NaN
    ends.push(
      [low, high].map((end) => {
        values[index] = end
        return gain()
      }),
    )
    values[index] = before
  })
  const [customersLow, customersHigh] = rangeOf(likely, ends, 'customers')
  const [moneyLow, moneyHigh] = rangeOf(likely, ends, 'money')
  return {
    customersPerMonth: likely.customers,
    customersLow,
    customersHigh,
    moneyPerMonth: likely.money,
    moneyLow,
    moneyHigh,
  }
}

function gainOf(model: JourneyModel, worth: Worth, values: Float64Array, stage: Stage, lift: number): Gain {
  const input = inputOf(model, values)
  const now = yieldOf(model, worth, values, stage, input)
  const then = yieldOf(model, worth, values, stage, liftJourney(input, model, stage, lift))
  return {
    customers: minus(then.customers, now.customers),
    money: minus(then.money, now.money),
  }
}

/** What one journey brings a month. */
function yieldOf(
  model: JourneyModel,
  worth: Worth,
  values: Float64Array,
  stage: Stage,
  input: Parameters<typeof computeJourney>[0],
): Gain {
  const journey = computeJourney(input)
  const figures = figuresOf(model, worth, values, input, journey)
  const months = monthsOf(model)
  const isLoopAsked = stage === 'referrals' || figures.amplification.kind !== 'undefined'
  const each = isLoopAsked ? figures.amplification : defined(1)
  const won = times(
    mapOutcome(journey.customers, (count) => defined(count / months)),
    each,
  )
  return {
    customers: stage === 'retain' ? times(won, journey.retention) : won,
    money: times(won, figures.worth),
  }
}

/** Both ends; open where the journey is no number there, and never past nothing at all. */
function rangeOf(likely: Gain, ends: readonly (readonly Gain[])[], part: keyof Gain): [Outcome, Outcome] {
  const value = valueOf(likely[part])
  if (value === null) return [likely[part], likely[part]]
  const gains = ends.map((pair) => pair.map((gain) => gain[part]))
  const open = gains.flat().find(({ kind }) => kind !== 'defined')
  const steps = gains.map((pair) => pair.map((gain) => (valueOf(gain) ?? value) - value))
  const down = Math.hypot(...steps.map((pair) => Math.min(0, ...pair)))
  const up = Math.hypot(...steps.map((pair) => Math.max(0, ...pair)))
  if (down === 0 && up === 0 && !open) return [undefinedBecause('no_range'), undefinedBecause('no_range')]
  const low = value >= 0 ? Math.max(0, value - down) : value - down
  const high = value <= 0 ? Math.min(0, value + up) : value + up
  return value >= 0 ? [defined(low), open ?? defined(high)] : [open ?? defined(low), defined(high)]
}

function times(a: Outcome, b: Outcome): Outcome {
  return mapOutcome(a, (one) => mapOutcome(b, (other) => defined(one * other)))
}

function minus(a: Outcome, b: Outcome): Outcome {
  return mapOutcome(a, (one) => mapOutcome(b, (other) => defined(one - other)))
}

const unknown = new Map<Reason, Impact>()

/** The same object for the same reason, so that nobody draws it anew. */
function nothing(reason: Reason): Impact {
  const why = undefinedBecause(reason)
  const impact = unknown.get(reason) ?? {
    customersPerMonth: why,
    customersLow: why,
    customersHigh: why,
    moneyPerMonth: why,
    moneyLow: why,
    moneyHigh: why,
  }
  unknown.set(reason, impact)
  return impact
}
