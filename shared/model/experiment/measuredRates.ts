import type { Estimate } from '../estimate/estimate.ts'
import type { Plan } from '../plan/plan.ts'
import { measuredArms, rateOf } from './applyResult.ts'
import type { Experiment } from './experiment.ts'

/** What a decided experiment measured. */
export interface MeasuredRates {
  /** Of the group whose rate holds from now on. */
  readonly kept: Estimate
  /** Of the group it was compared with; null where one group was asked. */
  readonly control: Estimate | null
}

interface Known {
  readonly parts: readonly unknown[]
  readonly rates: MeasuredRates | null
}
const known = new WeakMap<Experiment, Known>()

/**
 * The rates of a decided or applied experiment; null before, and where its verdict names no rate that holds.
 * A verdict is dear and asked for by every card, so it is kept as long as what it rests on is the same.
 */
export function measuredRates(plan: Plan, experiment: Experiment): MeasuredRates | null {
  const { state, applied, seal } = experiment
  if (state !== 'decided' && applied.length === 0) return null
  const parts = seal === null ? [plan.trail, plan.records] : [plan.trail]
  const before = known.get(experiment)
  if (before && parts.every((part, index) => part === before.parts[index])) return before.rates
  const rates = ratesOf(plan, experiment)
  known.set(experiment, { parts, rates })
  return rates
}

function ratesOf(plan: Plan, experiment: Experiment): MeasuredRates | null {
  const arms = measuredArms(plan, experiment)
  if (typeof arms === 'string') return null
  const kept = rateOf(experiment, arms.kept, '')
  return kept && { kept, control: arms.control && rateOf(experiment, arms.control, '') }
}
