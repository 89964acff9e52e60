import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'

/** People in each group (in all where there is one): as typed, else what the sample size says; null: not planned. */
export function plannedPeople(_plan: Pick<Plan, 'records'>, { design }: Experiment): number | null {
  return design.planned
}
