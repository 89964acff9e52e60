import { computeCostPerAdded } from '../../methods/costPerCustomer.ts'
import { flowOf } from '../../methods/journey.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from '../../methods/outcome.ts'
import type { TacticId } from '../../lib/ids.ts'
import type { JourneyEconomics } from './economics.ts'
import { monthsOf } from './economicsFigures.ts'
import { withFold } from './economicsFold.ts'
import { foldsOf } from './economicsSwings.ts'
import { inputOf } from './journeyModel.ts'
import type { Stage } from './stages.ts'

/** What a tactic of Get costs and adds; customers and money a month. */
export interface TacticCost {
  readonly id: TacticId
  readonly stage: Stage
  /** Null while it is not said. */
  readonly cost: number | null
  /** Customers with it − without it. */
  readonly adds: Outcome
  /** Its cost over what it adds. */
  readonly each: Outcome
}

export interface TacticCosts {
  readonly tactics: readonly TacticCost[]
  /** Customers who would come if none of them were there. */
  readonly byThemselves: Outcome
}

/**
 * Every tactic of Get by what it adds: customers with it minus customers without it. What they add need not
 * sum to all customers, since tactics lift each other. [methods §1.7]
 */
export function tacticCostsOf(economics: JourneyEconomics): TacticCosts {
  const found = costs.get(economics)
  if (found) return found
  const made = reckon(economics)
  costs.set(economics, made)
  return made
}
const costs = new WeakMap<JourneyEconomics, TacticCosts>()

function reckon({ model, values, figures }: JourneyEconomics): TacticCosts {
  const months = monthsOf(model)
  const all = figures.customers
  const folds = foldsOf(model, values)
  const bare = inputOf({ ...model, tactics: [] }, values)
  /** Whoever comes without a tactic and was not said counts as nobody, as long as somebody is known to come. */
  const won = (input: typeof bare): Outcome =>
    mapOutcome(all, () => {
      const { customers } = flowOf({ ...input, entering: input.entering ?? 0 })
      return Number.isNaN(customers) ? undefinedBecause('missing_input') : defined(customers / months)
    })
  const tactics = model.tactics.flatMap(({ id, stage, place, numbers }, index): TacticCost[] => {
    const fold = folds.others[index]
    if (typeof place !== 'number' || !fold) return []
    const cost = values[numbers.cost] ?? null
    const without = won(withFold(bare, fold))
    const adds = mapOutcome(all, (withIt) =>
      mapOutcome(without, (rest) => defined(Math.max(0, withIt - rest))),
    )
    const each = cost === null ? undefinedBecause('missing_input') : computeCostPerAdded(cost, all, without)
    return [{ id, stage, cost, adds, each }]
  })
  return { tactics, byThemselves: won(bare) }
}
