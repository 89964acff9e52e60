import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { Decision, Experiment } from '#shared/model/experiment/experiment.ts'
import { givenBaseline, givenTraffic, reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

/** What the last line of a card says on its left: what is missing, how long it takes, how far it is. */
export type Foot =
  | { readonly kind: 'noReason' | 'notPlanned' | 'nobody' | 'undecided' }
  | { readonly kind: 'weeks'; readonly weeks: number; readonly isFeasible: boolean }
  | { readonly kind: 'counted'; readonly people: number; readonly planned: number | null }
  | { readonly kind: 'decided'; readonly decision: Decision }

/** The same object while the experiment and what its stage says are the same. */
export function footOf(plan: Pick<Plan, 'records'>, experiment: Experiment): Foot {
  switch (experiment.state) {
    case 'idea':
    case 'ready':
      return experiment.hypothesis.reason.trim() === '' ? noReason : plannedFoot(plan, experiment)
    case 'decided':
      return experiment.decision === null
        ? undecided
        : kept(experiment, experiment.decision, { kind: 'decided', decision: experiment.decision })
    default:
      return countedFoot(experiment)
  }
}

const noReason: Foot = { kind: 'noReason' }
const undecided: Foot = { kind: 'undecided' }
const notPlanned: Foot = { kind: 'notPlanned' }
const nobody: Foot = { kind: 'nobody' }

const known = new WeakMap<Experiment, { readonly key: string; readonly foot: Foot }>()

function kept(experiment: Experiment, key: string, foot: Foot): Foot {
  const found = known.get(experiment)
  if (found?.key === key) return found.foot
  known.set(experiment, { key, foot })
  return foot
}

function plannedFoot(plan: Pick<Plan, 'records'>, experiment: Experiment): Foot {
  const key = [givenBaseline(plan, experiment).value, givenTraffic(plan, experiment).value]
    .map(textOf)
    .join(' ')
  const found = known.get(experiment)
  if (found?.key === key) return found.foot
  const { wholeWeeks, isFeasible } = reckonDesign(plan, experiment)
  const weeks = valueOf(wholeWeeks)
  const foot: Foot = weeks === null ? notPlanned : { kind: 'weeks', weeks, isFeasible: isFeasible === true }
  known.set(experiment, { key, foot })
  return foot
}

function textOf(outcome: Outcome): string {
  return outcome.kind === 'defined' ? String(outcome.value) : outcome.reason
}

function countedFoot(experiment: Experiment): Foot {
  const arms = armsOf(experiment)
  const counted = arms.flatMap(({ people }) => (people === null ? [] : [people]))
  if (counted.length === 0) return nobody
  const people = counted.reduce((sum, each) => sum + each, 0)
  return kept(experiment, 'counted', { kind: 'counted', people, planned: plannedInAll(experiment) })
}

/** People of all groups by the sealed rule; null where none were planned. */
function plannedInAll({ seal }: Experiment): number | null {
  if (seal === null || seal.terms.planned === null) return null
  const { planned, weights } = seal.terms
  const [control = 1] = weights
  return weights.reduce((all, weight) => all + Math.ceil((planned * weight) / control - 1e-9), 0)
}
