import { valueOf, type Outcome } from '../../methods/outcome.ts'
import type { JourneyId, RecordId } from '../../lib/ids.ts'
import { assumptionKey, type AssumptionKey, type AssumptionNumber } from '../estimate/assumptionKey.ts'
import type { Estimate, Strength } from '../estimate/estimate.ts'
import type { Quantity } from '../estimate/quantities.ts'
import type { Plan } from '../plan/plan.ts'
import { tacticsOf } from '../tactic/getTactic.ts'
import { tacticQuantities } from '../tactic/tacticNumbers.ts'
import { swingsOf } from './economicsSwings.ts'
import { journeysOf } from './getJourney.ts'
import type { Journey } from './journey.ts'
import { modelOf, valuesOf } from './journeyModel.ts'
import { journeyQuantities } from './journeyNumbers.ts'

/** One number of the plan, and how much it deserves a closer look. */
export interface LedgerRow {
  readonly key: AssumptionKey
  readonly record: RecordId
  /** The journey it belongs to; a cost of the relationships stands with the first journey of its segment. */
  readonly journey: JourneyId
  readonly number: AssumptionNumber
  readonly quantity: Quantity
  readonly estimate: Estimate
  /** How far customers won, their cost or their worth move, as a share of them; null where it counts nowhere. */
  readonly influence: number | null
  /** Influence × doubt. */
  readonly concern: number
  /** A tenth less and more was taken, since no range is given. */
  readonly isTaken: boolean
}

/** How much of an influence is left open by evidence of a strength: an opinion leaves all, what was paid a fifth. */
export const doubt: Readonly<Record<Strength, number>> = { 1: 1, 2: 0.8, 3: 0.6, 4: 0.4, 5: 0.2 }

/**
 * Every number of the journeys and tactics, and what relationships cost, each once. Influence: the number is
 * moved from low to high with all others at likely; the largest of the spans of customers won, of what one
 * costs and of what one is worth, each over its middle. What is planned counts too. [product §4]
 */
export function ledgerOf(plan: Plan): readonly LedgerRow[] {
  const rows = new Map<AssumptionKey, LedgerRow>()
  for (const journey of journeysOf(plan)) {
    const influences = influencesOf(plan, journey)
    const add = (record: RecordId, number: AssumptionNumber, quantity: Quantity, estimate: Estimate) => {
      const key = assumptionKey(record, number)
      if (rows.has(key)) return
      const found = influences.get(key)
      const influence = found?.span ?? null
      const concern = (influence ?? 0) * (estimate.strength === null ? 1 : doubt[estimate.strength])
      const isTaken = found?.isTaken ?? false
      rows.set(key, {
        key,
        record,
        journey: journey.id,
        number,
        quantity,
        estimate,
        influence,
        concern,
        isTaken,
      })
    }
    for (const [number, estimate] of given(journey.numbers)) {
      add(journey.id, number, journeyQuantities[number], estimate)
    }
    for (const tactic of tacticsOf(plan, journey.id)) {
      for (const [number, estimate] of given(tactic.numbers)) {
        add(tactic.id, number, tacticQuantities[number], estimate)
      }
    }
    for (const { record, number, quantity, estimate } of modelOf(plan, journey.id, 'plan')?.assumptions ??
      []) {
      add(record, number, quantity, estimate)
    }
  }
  return [...rows.values()]
}

export const ledgerOrders = ['concern', 'place', 'evidence', 'influence'] as const
export type LedgerOrder = (typeof ledgerOrders)[number]

/** The rows in an order; those that are equal stay as they stand in the plan. */
export function sortLedger(rows: readonly LedgerRow[], order: LedgerOrder): readonly LedgerRow[] {
  if (order === 'place') return rows
  const weight = ({ concern, influence, estimate }: LedgerRow): number => {
    if (order === 'concern') return concern
    if (order === 'influence') return influence ?? -1
    return -(estimate.strength ?? 0)
  }
  return [...rows].sort((a, b) => weight(b) - weight(a))
}

function influencesOf(
  plan: Plan,
  journey: Journey,
): ReadonlyMap<AssumptionKey, { readonly span: number; readonly isTaken: boolean }> {
  const model = modelOf(plan, journey.id, 'plan')
  if (!model) return new Map()
  const swings = swingsOf(model, journey.worth, valuesOf(model), { withTaken: true })
  return new Map(
    swings.flatMap(({ key, low, high, isTaken }) => {
      const spans = (['customers', 'cost', 'worth'] as const).map((figure) =>
        relativeSpan(low[figure], high[figure]),
      )
      const known = spans.filter((span) => span !== null)
      return known.length === 0 ? [] : [[key, { span: Math.max(...known), isTaken }] as const]
    }),
  )
}

/**
 * The distance between two ends over their middle; null where neither is a number or both are nothing. Where one
 * end is no number any more, it is as far as from nothing to something.
 */
function relativeSpan(low: Outcome, high: Outcome): number | null {
  const [from, to] = [valueOf(low), valueOf(high)]
  if (from === null || to === null) return from === to ? null : 2
  const middle = (Math.abs(from) + Math.abs(to)) / 2
  return middle === 0 ? null : Math.abs(to - from) / middle
}

function given<Name extends string>(
  numbers: Readonly<Partial<Record<Name, Estimate>>>,
): readonly (readonly [Name, Estimate])[] {
  // safe: the keys of the record are its own
  return (Object.entries(numbers) as [Name, Estimate | undefined][]).flatMap(([name, estimate]) =>
    estimate ? [[name, estimate] as const] : [],
  )
}
