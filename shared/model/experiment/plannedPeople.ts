import { valueOf } from '../../methods/outcome.ts'
import { isWhole } from '../../lib/isWhole.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { reckonDesign } from './reckonDesign.ts'

/**
 * People in the first group (in all where there is one; the others by their weights): as typed, else what the
 * reckoning says; null: not planned, or more than a record can say.
 */
export function plannedPeople(plan: Pick<Plan, 'records'>, experiment: Experiment): number | null {
  const people = valueOf(reckonDesign(plan, experiment).planned)
  return people !== null && isWhole(people, 1, recordLimits.customers) ? people : null
}
