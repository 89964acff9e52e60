import { valueOf } from '../../methods/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { journeyNumberOf } from './applyResult.ts'
import type { Experiment } from './experiment.ts'
import { computeImpact } from './impact.ts'

/**
 * Customers won a month more, or (negative) fewer, by applying the result now: its measured impact. Null where it
 * goes into no number of a journey, where that number wins nobody, and where it cannot be reckoned.
 */
export function applyingGain(plan: Plan, experiment: Experiment): number | null {
  const into = journeyNumberOf(plan, experiment)
  if (into === null || into.number === 'retain') return null
  const fresh = { ...experiment, state: 'decided', applied: [] } as const
  const { by, customersPerMonth } = computeImpact(plan, fresh)
  return by === 'measured' ? valueOf(customersPerMonth) : null
}
