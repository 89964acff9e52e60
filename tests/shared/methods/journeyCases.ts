import { flowOf, type JourneyInput, type TacticInput } from '#shared/methods/journey.ts'
import { computeProjection } from '#shared/methods/projection.ts'
import { createSimulation } from '#shared/methods/simulation.ts'

type Fields = Readonly<Record<string, unknown>>
type CaseRange = { field: string; tactic?: number; low: number; likely: number; high: number }

const noTactic: Omit<TacticInput, 'place'> = {
  ...{ cost: null, reach: null, conversion: null, lift: null },
  ...{ cut: null, margin: null, invites: null, inviteConversion: null },
}
const noJourney: Omit<JourneyInput, 'conversions' | 'tactics'> = {
  ...{ entering: null, interact: null, retain: null, orderValue: null, orders: null, grossMargin: null },
  ...{ newRevenue: null, invites: null, inviteConversion: null, sharedCost: null, relationshipCost: null },
}

/** A journey as the cases write it: names in snake case, what is not known is left out. */
export function journeyOf(fields: Fields): JourneyInput {
  const tactics = (fields['tactics'] ?? []) as readonly Fields[] // safe enough: a wrong case fails
  const asked = tactics.map((tactic) => ({ ...noTactic, ...inCamelCase(tactic) }))
  return { ...noJourney, ...inCamelCase(fields), tactics: asked } as unknown as JourneyInput
}

export interface ProjectionCase {
  readonly journey: Fields
  readonly marks: readonly number[]
  readonly ranges?: readonly CaseRange[]
  readonly seed?: number
  readonly runs?: number
}

/** The bands of a case with ranges, the one line of a case without. */
export function projectCase({ journey, marks, ranges = [], seed = 0, runs = 0 }: ProjectionCase): unknown {
  if (ranges.length === 0) return computeProjection(flowOf(journeyOf(journey)), marks)
  const flowAt = (values: Float64Array) =>
    flowOf(journeyOf(ranges.reduce((one, range, at) => put(one, range, values[at] ?? NaN), journey)))
  const simulation = createSimulation({ ranges, flowAt }, { runs, seed, marks })
  while (simulation.advance(997) < 1);
  return simulation.finish()
}

function put(journey: Fields, { field, tactic }: CaseRange, value: number): Fields {
  if (tactic === undefined) return { ...journey, [field]: value }
  const tactics = journey['tactics'] as readonly Fields[]
  return { ...journey, tactics: tactics.with(tactic, { ...tactics[tactic], [field]: value }) }
}

function inCamelCase(fields: Fields): Fields {
  const named = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [named(name), value]))
}
