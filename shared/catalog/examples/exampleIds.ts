import type { PlanId } from '../../lib/ids.ts'

/** The worked examples in the order in which they are offered. */
export const exampleIds = ['flower_shop', 'coffee_stall', 'web_app', 'theme_park'] as const
export type ExampleId = (typeof exampleIds)[number]

const prefix = 'example-'

/** An example is one plan of the library, whichever language it speaks. */
export function examplePlanId(id: ExampleId): PlanId {
  return `${prefix}${id}` as PlanId // safe: letters and underscores
}

/** The example that a plan is, or null for a plan of the user. */
export function exampleOf(planId: PlanId): ExampleId | null {
  return exampleIds.find((id) => examplePlanId(id) === planId) ?? null
}
