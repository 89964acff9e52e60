import {
  computeJourney,
  type JourneyInput,
  type JourneyResult,
  type TacticInput,
} from '../../methods/journey.ts'
import type { JourneyId, RecordId, TacticId } from '../../lib/ids.ts'
import { assumptionKey, type AssumptionKey } from '../estimate/assumptionKey.ts'
import type { Estimate } from '../estimate/estimate.ts'
import type { Quantity } from '../estimate/quantities.ts'
import { getNote } from '../note/getNote.ts'
import type { ChannelKind } from '../note/note.ts'
import type { Plan } from '../plan/plan.ts'
import { relationshipsOf } from '../relationship/getRelationship.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { tacticsOf } from '../tactic/getTactic.ts'
import type { Tactic, TacticStatus } from '../tactic/tactic.ts'
import { effectsOn, tacticQuantities, type TacticNumber } from '../tactic/tacticNumbers.ts'
import { getJourney } from './getJourney.ts'
import type { Journey, JourneyPeriod } from './journey.ts'
import { conversionsOf, journeyQuantities, numbersOn, type JourneyNumber } from './journeyNumbers.ts'
import { getStagesOf, stageIn, stagesOf, type Stage } from './stages.ts'

/** `now` counts what runs, `plan` also what is planned. [methods §1.7] */
export type Scope = 'now' | 'plan'

/** One number that the figures of a journey rest on, wherever in the plan it lives. */
export interface Assumption {
  readonly key: AssumptionKey
  readonly record: RecordId
  readonly number: JourneyNumber | TacticNumber | 'establishedCost'
  readonly quantity: Quantity
  readonly estimate: Estimate
}

/** Places in the list of assumptions; -1 is not given. */
type Slots<Number extends string> = Readonly<Record<Number, number>>

export interface TacticSlots {
  readonly id: TacticId
  /** Where it stands in a channel of this kind. */
  readonly stage: Stage
  readonly place: TacticInput['place']
  readonly numbers: Slots<TacticNumber>
}

/**
 * A journey ready to be reckoned, plain data that travels to a worker: what it rests on, and where each
 * number goes. Values come in a list of the same order as `assumptions`.
 */
export interface JourneyModel {
  readonly journey: JourneyId
  readonly kind: ChannelKind
  /** Length of the journey's period; figures a month are converted by days. [methods §1.7] */
  readonly periodDays: number
  readonly assumptions: readonly Assumption[]
  readonly numbers: Slots<JourneyNumber>
  readonly tactics: readonly TacticSlots[]
  /** Costs per customer and month of what is established between segment and business. */
  readonly relationshipCosts: readonly number[]
}

export const daysOf: Readonly<Record<JourneyPeriod, number>> = { day: 1, week: 7, month: 30.4375 }

const counting: Readonly<Record<Scope, readonly TacticStatus[]>> = {
  now: ['running'],
  plan: ['running', 'planned'],
}

const known = new WeakMap<Journey, { readonly parts: readonly unknown[]; readonly model: JourneyModel }[]>()

/**
 * The model of a journey; null while there is none or its channel does not say its kind. The same model
 * as long as the journey, its tactics and the segment's relationships are the same records.
 */
export function modelOf(plan: Pick<Plan, 'records'>, id: JourneyId, scope: Scope): JourneyModel | null {
  const journey = getJourney(plan, id)
  const kind = journey && getNote(plan, journey.channel)?.channelKind
  if (!journey || !kind) return null
  const tactics = tacticsOf(plan, id).filter(({ status }) => counting[scope].includes(status))
  const relationships = relationshipsOf(plan, journey.segment)
  const parts = [kind, scope, ...tactics, ...relationships]
  const models = known.get(journey) ?? []
  const found = models.find((one) => sameParts(one.parts, parts))
  if (found) return found.model
  const model = buildModel(journey, kind, tactics, relationships)
  known.set(journey, [...models.slice(-3), { parts, model }])
  return model
}

/** The likely value of each assumption, or the one tried out for it. */
export function valuesOf(
  model: JourneyModel,
  tried: ReadonlyMap<AssumptionKey, number> | null = null,
): Float64Array {
  return Float64Array.from(model.assumptions, ({ key, estimate }) => tried?.get(key) ?? estimate.likely)
}

/** The input of `computeJourney` for these values, per period; `without` leaves one tactic out. */
export function inputOf(
  model: JourneyModel,
  values: ArrayLike<number>,
  without: TacticId | null = null,
): JourneyInput {
  const { numbers, periodDays } = model
  const at = (slot: number): number | null => (slot < 0 ? null : (values[slot] ?? null))
  const monthly = (slot: number): number | null => perPeriod(at(slot), periodDays)
  const costs = model.relationshipCosts.map(monthly).filter((cost) => cost !== null)
  return {
    entering: at(numbers.entering),
    conversions: conversionsOf(model.kind).map((number) => at(numbers[number])),
    interact: at(numbers.interact),
    retain: at(numbers.retain),
    orderValue: at(numbers.orderValue),
    orders: at(numbers.ordersPerPeriod),
    grossMargin: at(numbers.grossMargin),
    newRevenue: at(numbers.newRevenue),
    invites: at(numbers.invites),
    inviteConversion: at(numbers.inviteConversion),
    sharedCost: monthly(numbers.sharedCost),
    relationshipCost: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    tactics: model.tactics
      .filter(({ id }) => id !== without)
      .map(({ place, numbers: own }) => ({
        place,
        cost: monthly(own.cost),
        reach: monthly(own.reach),
        conversion: at(place === 'interact' ? own.reached : own.conversion),
        lift: at(own.lift),
        cut: at(own.churnCut),
        margin: monthly(own.margin),
        invites: at(own.invites),
        inviteConversion: at(own.inviteConversion),
      })),
  }
}

/** What follows from a model at its likely values, or with some tried out. */
export function resultOf(
  model: JourneyModel,
  tried: ReadonlyMap<AssumptionKey, number> | null = null,
  without: TacticId | null = null,
): JourneyResult {
  return computeJourney(inputOf(model, valuesOf(model, tried), without))
}

/** A figure a month as a figure a period of so many days. */
function perPeriod(month: number | null, days: number): number | null {
  return month === null ? null : days === daysOf.month ? month : (month * days) / daysOf.month
}

function buildModel(
  journey: Journey,
  kind: ChannelKind,
  tactics: readonly Tactic[],
  relationships: readonly Relationship[],
): JourneyModel {
  const assumptions: Assumption[] = []
  const add = (assumption: Omit<Assumption, 'key'>): number =>
    assumptions.push({ ...assumption, key: assumptionKey(assumption.record, assumption.number) }) - 1
  const speaking = new Set<JourneyNumber>([...stagesOf(kind).flatMap(numbersOn), ...alwaysAsked])
  const numbers = mapKeys(journeyQuantities, (number) => {
    const estimate = journey.numbers[number]
    if (!estimate || !speaking.has(number)) return -1
    return add({ record: journey.id, number, quantity: journeyQuantities[number], estimate })
  })
  const slots = tactics.map((tactic): TacticSlots => {
    const stage = stageIn(kind, tactic.stage)
    const effects: readonly TacticNumber[] = ['cost', ...effectsOn(stage)]
    return {
      id: tactic.id,
      stage,
      place: placeOf(kind, stage),
      numbers: mapKeys(tacticQuantities, (number) => {
        const estimate = tactic.numbers[number]
        if (!estimate || !effects.includes(number)) return -1
        return add({ record: tactic.id, number, quantity: tacticQuantities[number], estimate })
      }),
    }
  })
  const relationshipCosts = relationships.flatMap(({ id, established, establishedCost: cost, notes }) => {
    if (established === 'none' || cost === null) return []
    const estimate: Estimate = {
      likely: cost.likelyMinor,
      low: cost.lowMinor,
      high: cost.highMinor,
      source: notes,
      strength: null,
    }
    return [add({ record: id, number: 'establishedCost', quantity: 'money', estimate })]
  })
  return {
    journey: journey.id,
    kind,
    periodDays: daysOf[journey.period],
    assumptions,
    numbers,
    tactics: slots,
    relationshipCosts,
  }
}

const alwaysAsked: readonly JourneyNumber[] = ['sharedCost', 'expansion', 'years']

function placeOf(kind: ChannelKind, stage: Stage): TacticInput['place'] {
  switch (stage) {
    case 'interact':
    case 'retain':
    case 'newRevenue':
    case 'referrals':
      return stage
    default:
      return getStagesOf(kind).indexOf(stage)
  }
}

function mapKeys<Key extends string>(
  of: Readonly<Record<Key, unknown>>,
  map: (key: Key) => number,
): Record<Key, number> {
  // safe: the keys of `of` are its own
  return Object.fromEntries((Object.keys(of) as Key[]).map((key) => [key, map(key)])) as Record<Key, number>
}

function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}
