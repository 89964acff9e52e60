import type { ExperimentId } from '#shared/lib/ids.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

/** The experiments of a selection, as they stand on the board. */
export function chosenExperiments(
  plan: Pick<Plan, 'records'>,
  selection: readonly string[],
): readonly ExperimentId[] {
  if (selection.length === 0) return []
  const wanted = new Set(selection)
  return experimentStates.flatMap((state) => experimentIdsIn(plan, state)).filter((id) => wanted.has(id))
}
