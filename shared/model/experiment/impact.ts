import { computeJourney, type JourneyInput } from '../../methods/journey.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { assumptionKey } from '../estimate/assumptionKey.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { figuresOf, monthsOf } from '../journey/economicsFigures.ts'
import { getJourney } from '../journey/getJourney.ts'
import type { Worth } from '../journey/journey.ts'
import { inputOf, valuesOf, type JourneyModel } from '../journey/journeyModel.ts'
import { journeyQuantities, type JourneyNumber } from '../journey/journeyNumbers.ts'
import type { Stage } from '../journey/stages.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { impactBasis, type ImpactBasis, type ImpactBy, type NoBasis } from './impactBasis.ts'
import { liftJourney } from './liftJourney.ts'

/** What an experiment would bring, or brought: people and money a month, more or (negative) less. */
export interface Impact {
  readonly by: ImpactBy
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
 * Reruns the journey with the lift, or with its number before and after, and takes the difference; the plan stays
 * as it is. Low and high from the ranges of the journey's numbers, each moved alone, their steps added by the root
 * of the squares. What cannot be reckoned says why. The same object as long as journey and basis are the same.
 * [methods §1.2, §1.7, §3.3]
 */
export function computeImpact(plan: Plan, experiment: Experiment): Impact {
  const basis = impactBasis(plan, experiment)
  if ('reason' in basis) return nothing(basis)
  const worth = getJourney(plan, basis.journey)?.worth
  if (!worth) return nothing({ by: basis.by, reason: 'no_journey' })
  const known = reckoned.get(basis.model) ?? new Map<string, Impact>()
  const key = keyOf(basis)
  const impact = known.get(key) ?? { by: basis.by, ...reckon(changeOf(basis), worth) }
  if (known.size >= mostKept) known.clear()
  reckoned.set(basis.model, known.set(key, impact))
  return impact
}

/** A model is made anew when its journey changes, so its worth is the same too. */
const reckoned = new WeakMap<JourneyModel, Map<string, Impact>>()
const mostKept = 1000

function keyOf({ by, stage, lift, step }: ImpactBasis): string {
  if (step === null) return `${by} ${stage} ${lift}`
  const { number, before, after } = step
  return [by, number, before.likely, after.likely, after.low, after.high].join(' ')
}

interface Gain {
  readonly customers: Outcome
  readonly money: Outcome
}

interface Side {
  readonly values: Float64Array
  readonly input: JourneyInput
}

/** A journey without what the experiment does, and with it. */
interface Change {
  readonly model: JourneyModel
  readonly stage: Stage
  readonly sides: (values: Float64Array) => readonly [before: Side, after: Side]
  /** A lift has one sign; a measured number may have come out on either side of what stood there. */
  readonly hasOneSign: boolean
}

function changeOf({ model, stage, lift, step }: ImpactBasis): Change {
  if (step === null) {
    const sides: Change['sides'] = (values) => {
      const input = inputOf(model, values)
      return [
        { values, input },
        { values, input: liftJourney(input, model, stage, lift) },
      ]
    }
    return { model, stage, sides, hasOneSign: true }
  }
  const taken = withNumber(model, step.number, step.after)
  const sides: Change['sides'] = (values) => {
    const was = values.with(taken.numbers[step.number], step.before.likely)
    return [
      { values: was, input: inputOf(taken, was) },
      { values, input: inputOf(taken, values) },
    ]
  }
  return { model: taken, stage, sides, hasOneSign: false }
}

/** The model with a number of the journey as given, whatever stands there. */
function withNumber(model: JourneyModel, number: JourneyNumber, estimate: Estimate): JourneyModel {
  const { journey, assumptions, numbers } = model
  const given = numbers[number]
  const slot = given < 0 ? assumptions.length : given
  const quantity = journeyQuantities[number]
  const taken = { key: assumptionKey(journey, number), record: journey, number, quantity, estimate }
  return {
    ...model,
    assumptions: [...assumptions.slice(0, slot), taken, ...assumptions.slice(slot + 1)],
    numbers: { ...numbers, [number]: slot },
  }
}

function reckon(change: Change, worth: Worth): Omit<Impact, 'by'> {
  const { model, hasOneSign } = change
  const values = valuesOf(model)
  const gain = () => gainOf(change, worth, values)
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
  const [customersLow, customersHigh] = rangeOf(likely, ends, 'customers', hasOneSign)
  const [moneyLow, moneyHigh] = rangeOf(likely, ends, 'money', hasOneSign)
  return {
    customersPerMonth: likely.customers,
    customersLow,
    customersHigh,
    moneyPerMonth: likely.money,
    moneyLow,
    moneyHigh,
  }
}

function gainOf({ model, stage, sides }: Change, worth: Worth, values: Float64Array): Gain {
  const [now, then] = sides(values).map((side) => yieldOf(model, worth, stage, side)) as [Gain, Gain] // safe: two sides
  return {
    customers: minus(then.customers, now.customers),
    money: minus(then.money, now.money),
  }
}

/** What one journey brings a month. */
function yieldOf(model: JourneyModel, worth: Worth, stage: Stage, { values, input }: Side): Gain {
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

/** Both ends; open where the journey is no number there, and of one sign never past nothing at all. */
function rangeOf(
  likely: Gain,
  ends: readonly (readonly Gain[])[],
  part: keyof Gain,
  hasOneSign: boolean,
): [Outcome, Outcome] {
  const value = valueOf(likely[part])
  if (value === null) return [likely[part], likely[part]]
  const gains = ends.map((pair) => pair.map((gain) => gain[part]))
  const open = gains.flat().find(({ kind }) => kind !== 'defined')
  const steps = gains.map((pair) => pair.map((gain) => (valueOf(gain) ?? value) - value))
  const down = Math.hypot(...steps.map((pair) => Math.min(0, ...pair)))
  const up = Math.hypot(...steps.map((pair) => Math.max(0, ...pair)))
  if (down === 0 && up === 0 && !open) return [undefinedBecause('no_range'), undefinedBecause('no_range')]
  const low = hasOneSign && value >= 0 ? Math.max(0, value - down) : value - down
  const high = hasOneSign && value <= 0 ? Math.min(0, value + up) : value + up
  return value >= 0 ? [defined(low), open ?? defined(high)] : [open ?? defined(low), defined(high)]
}

function times(a: Outcome, b: Outcome): Outcome {
  return mapOutcome(a, (one) => mapOutcome(b, (other) => defined(one * other)))
}

function minus(a: Outcome, b: Outcome): Outcome {
  return mapOutcome(a, (one) => mapOutcome(b, (other) => defined(one - other)))
}

const unknown = new Map<string, Impact>()

/** The same object for the same reason, so that nobody draws it anew. */
function nothing({ by, reason }: NoBasis): Impact {
  const why = undefinedBecause(reason)
  const impact = unknown.get(`${by} ${reason}`) ?? {
    by,
    customersPerMonth: why,
    customersLow: why,
    customersHigh: why,
    moneyPerMonth: why,
    moneyLow: why,
    moneyHigh: why,
  }
  unknown.set(`${by} ${reason}`, impact)
  return impact
}
