import { computeCostPerCustomer } from './cac.ts'
import { computeJourney, type JourneyInput, type JourneyResult } from './journey.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from './outcome.ts'

/**
 * What a tactic costs for each customer it adds: its cost over customers with it − without it. Where it
 * adds none the number is not defined. The parts need not sum to the blended cost. [methods §1.7]
 */
export function computeCostPerAdded(cost: number, withIt: Outcome, withoutIt: Outcome): Outcome {
  return mapOutcome(withIt, (all) =>
    mapOutcome(withoutIt, (rest) => {
      // two nearly equal numbers: what is left of floating error is no customer
      const added = all - rest > 1e-12 * all ? all - rest : 0
      const each = computeCostPerCustomer(cost, added)
      return added === 0 && each.kind === 'undefined' && each.reason === 'no_customers'
        ? undefinedBecause('adds_nothing')
        : each
    }),
  )
}

/**
 * A cost per customer where customers bring others: × (1 − K). From K = 1 on a loop that keeps growing has
 * no cost of its own. [methods §1.5, §1.7]
 */
export function computeCostWithReferrals(cost: Outcome, k: number): Outcome {
  if (!(k >= 0)) return undefinedBecause('bad_input')
  if (k >= 1) return undefinedBecause('loop_keeps_growing')
  return mapOutcome(cost, (alone) => defined(alone * (1 - k)))
}

export interface GetCosts {
  /** Σ cost of the Get tactics over the customers won. */
  readonly blended: Outcome
  /** With what is shared: salaries, tools, rewards. */
  readonly loaded: Outcome
}

/** What a customer costs, without a look at each tactic: `journey` is what follows from `input`. [methods §1.7] */
export function computeGetCosts(
  input: JourneyInput,
  journey: Pick<JourneyResult, 'customers' | 'getCost' | 'sharedCost'>,
): GetCosts {
  const isKnown = getCostIsKnown(input)
  const missing = undefinedBecause('missing_input')
  return {
    blended: isKnown ? costOf(journey, journey.getCost) : missing,
    loaded:
      isKnown || input.sharedCost !== null ? costOf(journey, journey.getCost + journey.sharedCost) : missing,
  }
}

export interface JourneyCosts extends GetCosts {
  /** The blended one where customers bring others. */
  readonly withReferrals: Outcome
  /** What each tactic costs for each customer it adds, in the order of the tactics. */
  readonly ofTactics: readonly Outcome[]
}

/**
 * What a customer of one journey costs. Tactics of which no cost is given are left out; where none of Get has
 * one, nothing is known. [methods §1.7]
 */
export function computeJourneyCosts(input: JourneyInput): JourneyCosts {
  const journey = computeJourney(input)
  const costs = computeGetCosts(input, journey)
  const k = journey.k.kind === 'defined' ? journey.k.value : 0
  return {
    ...costs,
    withReferrals: computeCostWithReferrals(costs.blended, k),
    ofTactics: input.tactics.map(({ cost }, index) => {
      if (cost === null) return undefinedBecause('missing_input')
      // without it nobody may be left who comes: none, and not unknown
      const rest = { entering: input.entering ?? 0, tactics: input.tactics.toSpliced(index, 1) }
      return computeCostPerAdded(cost, journey.customers, computeJourney({ ...input, ...rest }).customers)
    }),
  }
}

function costOf({ customers }: Pick<JourneyResult, 'customers'>, cost: number): Outcome {
  return mapOutcome(customers, (won) => computeCostPerCustomer(cost, won))
}

function getCostIsKnown({ tactics }: JourneyInput): boolean {
  const ofGet = tactics.filter(({ place }) => typeof place === 'number')
  return ofGet.length === 0 || ofGet.some(({ cost }) => cost !== null)
}
