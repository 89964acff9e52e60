import type { ExperimentId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { getExperiment } from './getExperiment.ts'
import { withEntries, type Stamp } from './seal.ts'
import { armsOf } from './soundExperiment.ts'
import { verdictOf } from './verdictOf.ts'

/** The look that may be read now, and of how many; null where none is due or a count is missing. */
export function dueLook(
  plan: Plan,
  experiment: Experiment,
): { readonly look: number; readonly of: number } | null {
  if (experiment.seal === null) return null
  const { call, progress } = verdictOf(plan, experiment)
  const { looks } = progress
  if (call !== 'running' || looks === null || looks.reached <= looks.read) return null
  const arms = armsOf({ arms: experiment.arms, kind: experiment.seal.terms.kind })
  if (arms.some(({ people, conversions }) => people === null || conversions === null)) return null
  return { look: looks.reached, of: looks.planned }
}

/**
 * Reads the look that is due: what is counted now goes into the journal, which no undo takes back, and the
 * verdict goes by it. Once for each look. The very same plan where none is due.
 */
export function readLook(plan: Plan, id: ExperimentId, stamp: Stamp): Plan {
  const experiment = getExperiment(plan, id)
  const due = experiment && dueLook(plan, experiment)
  if (!experiment?.seal || !due) return plan
  const { kind } = experiment.seal.terms
  const counts = armsOf({ arms: experiment.arms, kind }).map(({ people, conversions }) => ({
    people,
    conversions,
  }))
  const detail = { experiment: id, name: experiment.name, ...due, counts }
  return withEntries(plan, [{ ...stamp, kind: 'looked', detail }])
}
