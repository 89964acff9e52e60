import type { AssumptionKey } from '../estimate/assumptionKey.ts'
import { splitKey } from '../estimate/assumptionKey.ts'
import { bounds, type Quantity } from '../estimate/quantities.ts'
import type { JourneyId, RelationshipId, TacticId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { getRecord } from '../../document/records.ts'
import { getTactic } from '../tactic/getTactic.ts'
import type { TacticNumber } from '../tactic/tacticNumbers.ts'
import { getJourney } from './getJourney.ts'
import type { JourneyModel } from './journeyModel.ts'
import { numbersOn, type JourneyNumber } from './journeyNumbers.ts'
import { phaseOf, stagesOf, type Phase } from './stages.ts'

/** What a number that can be tried out belongs to: a phase, or what it costs. */
export type WhatIfGroup = Phase | 'cost'
export const whatIfGroups = ['get', 'keep', 'grow', 'cost'] as const satisfies readonly WhatIfGroup[]

/** A number that can be tried out, or several that move together in proportion. */
export interface WhatIfNumber {
  /** Its own key, or `costs` for all costs of tactics in one. */
  readonly id: AssumptionKey | 'costs'
  readonly keys: readonly AssumptionKey[]
  readonly group: WhatIfGroup
  readonly quantity: Quantity
  /** As the plan says it. */
  readonly plan: number
  /** Number of the journey, and so among the first that are shown. */
  readonly isOwn: boolean
}

/** Every number of a journey that can be tried out, from the first stage to the last, costs at the end. */
export function whatIfNumbers(model: JourneyModel): readonly WhatIfNumber[] {
  const { assumptions, numbers, tactics, journey } = model
  const at = (slot: number, group: WhatIfGroup): readonly WhatIfNumber[] => {
    const assumption = assumptions[slot]
    if (!assumption) return []
    const { key, quantity, estimate, record } = assumption
    return [{ id: key, keys: [key], group, quantity, plan: estimate.likely, isOwn: record === journey }]
  }
  const byStage = stagesOf(model.kind).flatMap((stage) => [
    ...numbersOn(stage).flatMap((number) => at(numbers[number], groupOf(number, phaseOf(stage)))),
    ...tactics
      .filter((tactic) => tactic.stage === stage)
      .flatMap(({ numbers: own }) =>
        (Object.keys(own) as TacticNumber[]) // safe: its own keys
          .filter((number) => number !== 'cost')
          .flatMap((number) => at(own[number], phaseOf(stage))),
      ),
  ])
  const costs = tactics.flatMap(({ numbers: own }) => at(own.cost, 'cost'))
  const inAll: readonly WhatIfNumber[] =
    costs.length === 0
      ? []
      : [
          {
            id: 'costs',
            keys: costs.flatMap(({ keys }) => keys),
            group: 'cost',
            quantity: 'money',
            plan: costs.reduce((sum, { plan }) => sum + plan, 0),
            isOwn: true,
          },
        ]
  const later = (['expansion', 'years'] as const).flatMap((number) => at(numbers[number], 'grow'))
  const order = [...byStage, ...later, ...inAll, ...at(numbers.sharedCost, 'cost'), ...costs]
  return whatIfGroups.flatMap((group) => order.filter((number) => number.group === group))
}

/** What a customer spends belongs to what grows, although it is asked for where they buy. */
function groupOf(number: JourneyNumber, phase: Phase): WhatIfGroup {
  return ['orderValue', 'ordersPerPeriod', 'grossMargin'].includes(number) ? 'grow' : phase
}

/** The value of a number as it is tried out; several are their sum. */
export function triedValue(
  { keys, plan }: WhatIfNumber,
  model: JourneyModel,
  tried: ReadonlyMap<AssumptionKey, number> | null,
): number {
  if (tried === null || !keys.some((key) => tried.has(key))) return plan
  if (keys.length === 1) return tried.get(keys[0] ?? ('' as AssumptionKey)) ?? plan
  return model.assumptions.reduce(
    (sum, { key, estimate }) => (keys.includes(key) ? sum + (tried.get(key) ?? estimate.likely) : sum),
    0,
  )
}

/** The numbers tried out with one moved to `value`; what is as in the plan is tried no more. */
export function withTried(
  tried: ReadonlyMap<AssumptionKey, number>,
  model: JourneyModel,
  number: WhatIfNumber,
  value: number,
): ReadonlyMap<AssumptionKey, number> {
  const next = new Map(tried)
  // A slider and its way back know six decimals; the plan may know more.
  const isBack = bring(number.quantity, value) === bring(number.quantity, number.plan)
  for (const { key, quantity, estimate } of model.assumptions) {
    if (!number.keys.includes(key)) continue
    const share = number.plan === 0 ? 1 / number.keys.length : estimate.likely / number.plan
    const wanted = bring(quantity, number.keys.length === 1 ? value : value * share)
    if (isBack || wanted === estimate.likely) next.delete(key)
    else next.set(key, wanted)
  }
  return next
}

/** The value that this quantity can be and that is nearest. */
export function bring(quantity: Quantity, value: number): number {
  const { least, most, isWhole } = bounds[quantity]
  const within = Math.min(most, Math.max(least, value))
  return isWhole ? Math.round(within) : Number(within.toFixed(6))
}

/** How far a slider reaches and what its arrows move: all of a share, else twice the plan and all of its range. */
export function sliderScale(quantity: Quantity, plan: number, now: number): { max: number; step: number } {
  if (quantity === 'share' || quantity === 'cut') return { max: 1, step: 0.005 }
  const { most, isWhole } = bounds[quantity]
  const least = quantity === 'lift' ? 1 : quantity === 'days' ? 30 : isWhole ? 100 : 2
  const wanted = Math.max(plan * 2, now, plan === 0 ? least : 0)
  const step = niceStep(wanted / 200)
  return { max: Math.min(most, Math.ceil(wanted / step) * step), step: isWhole ? Math.max(1, step) : step }
}

/** 1, 2 or 5 of the power of ten at or above. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10
  return Number((factor * power).toPrecision(1))
}

/** How many of the numbers tried out differ from those of the plan; what is gone from it does not count. */
export function countTried(plan: Plan, tried: ReadonlyMap<AssumptionKey, number>): number {
  let count = 0
  for (const [key, value] of tried) {
    const now = planNumber(plan, key)
    if (now !== null && now !== value) count += 1
  }
  return count
}

function planNumber(plan: Plan, key: AssumptionKey): number | null {
  const { record, number } = splitKey(key)
  // safe: the lookups decide
  const journey = getJourney(plan, record as JourneyId)
  if (journey) return journey.numbers[number as JourneyNumber]?.likely ?? null
  const tactic = getTactic(plan, record as TacticId)
  if (tactic) return tactic.numbers[number as TacticNumber]?.likely ?? null
  const cell = getRecord(plan.records, record as RelationshipId)
  return cell?.type === 'relationship' ? (cell.establishedCost?.likelyMinor ?? null) : null
}
