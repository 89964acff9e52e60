import { computeChannelCac } from '../../methods/cac.ts'
import { sum } from '../../methods/checks.ts'
import { defined, undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeLtvToCac } from '../../methods/payback.ts'
import type { JourneyEconomics } from './economics.ts'

/** Several journeys together: those of a channel, or all of the plan. A month, money in minor units. */
export interface EconomicTotals {
  /** Journeys that are counted. */
  readonly counted: readonly JourneyEconomics[]
  /** Left out: how many come or what it costs is not known. */
  readonly left: readonly JourneyEconomics[]
  readonly customers: Outcome
  readonly spend: number
  /** Σ spend / Σ customers; who won nobody and who spent nothing count too. [methods §1.2] */
  readonly cost: Outcome
  /** Worth of the average customer: each journey's by the customers it wins. */
  readonly worth: Outcome
  readonly ratio: Outcome
}

export function totalsOf(journeys: readonly JourneyEconomics[]): EconomicTotals {
  const counted = journeys.filter(isKnown)
  const won = counted.map(({ figures }) => valueOf(figures.customers) ?? 0)
  const spend = sum(counted.map(({ monthlySpend }) => monthlySpend))
  const { blended } = computeChannelCac(
    counted.map(({ monthlySpend }, index) => ({ spend: monthlySpend, customers: won[index] ?? 0 })),
  )
  const cost = counted.length === 0 ? undefinedBecause('missing_input') : blended
  const worth = averageWorth(counted, won)
  return {
    counted,
    left: journeys.filter((journey) => !isKnown(journey)),
    customers: counted.length === 0 ? undefinedBecause('missing_input') : defined(sum(won)),
    spend,
    cost,
    worth,
    ratio: computeLtvToCac(worth, cost),
  }
}

function isKnown({ figures: { customers, cost } }: JourneyEconomics): boolean {
  const isUnsaid = cost.kind === 'undefined' && cost.reason === 'missing_input'
  return customers.kind === 'defined' && !isUnsaid
}

function averageWorth(journeys: readonly JourneyEconomics[], won: readonly number[]): Outcome {
  const customers = sum(won)
  if (customers === 0) return undefinedBecause(journeys.length === 0 ? 'missing_input' : 'no_customers')
  let total = 0
  for (const [index, { figures }] of journeys.entries()) {
    const share = won[index] ?? 0
    if (share === 0) continue
    if (figures.worth.kind !== 'defined') return figures.worth
    total += figures.worth.value * share
  }
  return defined(total / customers)
}
