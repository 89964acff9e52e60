import type { JourneyFlow } from './journey.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

export const projectionOutputs = ['customers', 'revenue', 'cost', 'cash'] as const
export type ProjectionOutput = (typeof projectionOutputs)[number]

/** What of a journey is projected; per period of the journey. */
export type ProjectedFlow = Pick<
  JourneyFlow,
  'customers' | 'retention' | 'margin' | 'k' | 'tacticCost' | 'sharedCost' | 'relationshipCost'
>

/**
 * Follows new_t = N + K·new_{t−1}, active_t = r′·active_{t−1} + new_t over the periods and tells `write` at each
 * mark, a period that rises from mark to mark: customers active then; revenue (m·active) and cost (Σ tactics and
 * what is shared + relationship cost × active) since the mark before; cash, all of it so far. Nobody was there
 * before. A K that is not known brings nobody. [methods §1.7]
 */
export function project(
  flow: ProjectedFlow,
  marks: readonly number[],
  write: (mark: number, customers: number, revenue: number, cost: number, cash: number) => void,
): void {
  const { customers: won, retention, margin, relationshipCost } = flow
  const fixed = flow.tacticCost + flow.sharedCost
  const k = Number.isNaN(flow.k) ? 0 : flow.k
  let fresh = 0
  let active = 0
  let cash = 0
  let period = 0
  for (let mark = 0; mark < marks.length; mark += 1) {
    const until = marks[mark] ?? 0
    let customerPeriods = 0
    const from = period
    for (; period < until; period += 1) {
      fresh = won + k * fresh
      active = retention * active + fresh
      customerPeriods += active
    }
    const revenue = margin * customerPeriods
    const cost = fixed * (period - from) + (relationshipCost === 0 ? 0 : relationshipCost * customerPeriods)
    cash += revenue - cost
    write(mark, active, revenue, cost, cash)
  }
}

/** The last period of each month, in periods of so many days; a month of 30.4375 days. [methods §1.7] */
export function monthMarks(months: number, periodDays: number): readonly number[] {
  return Array.from({ length: months }, (_, month) => Math.round(((month + 1) * daysOfMonth) / periodDays))
}
const daysOfMonth = 30.4375

export type Projection = Readonly<Record<ProjectionOutput, readonly Outcome[]>>

/** One projection, told: one entry a mark. [methods §1.7] */
export function computeProjection(flow: ProjectedFlow, marks: readonly number[]): Projection {
  const lists: Record<ProjectionOutput, Outcome[]> = { customers: [], revenue: [], cost: [], cash: [] }
  project(flow, marks, (_, ...values) => {
    projectionOutputs.forEach((output, index) => lists[output].push(told(output, values[index] ?? NaN, flow)))
  })
  return lists
}

/** The most money a plan can hold, and more people than there are: what a loop leads past it means nothing. */
const mostToTell = 1e15

/** A projected number; what rests on nothing that is missing and still is none became too large to say. */
export function told(output: ProjectionOutput, value: number, flow: ProjectedFlow): Outcome {
  if (!isKnown(output, flow)) return undefinedBecause('missing_input')
  return Math.abs(value) <= mostToTell ? defined(value) : undefinedBecause('too_large')
}

function isKnown(output: ProjectionOutput, flow: ProjectedFlow): boolean {
  const { customers, retention, margin, relationshipCost } = flow
  if (output === 'cost' && relationshipCost === 0) return true
  const needed =
    output === 'customers' || output === 'cost' ? [customers, retention] : [customers, retention, margin]
  return !needed.some(Number.isNaN)
}
