import { decideVerdict } from '../../methods/verdict.ts'
import type { LooksPlan, Reading, Verdict, VerdictInput } from '../../methods/verdictTypes.ts'
import type { Plan } from '../plan/plan.ts'
import type { Arm, Experiment } from './experiment.ts'
import type { ExperimentKind } from './experimentKinds.ts'
import { readingsOf } from './readings.ts'
import { peopleInAll, peopleOfGroups } from './reckonDesign.ts'
import { termsOf } from './seal.ts'
import { armsOf, isComparison } from './soundExperiment.ts'
import type { Looks, Terms } from './testDesign.ts'

/** What decides: the rule as sealed, else as the card says it now. */
export function decidingTerms(plan: Plan, experiment: Experiment): Terms {
  return experiment.seal?.terms ?? termsOf(plan, experiment)
}

/** The verdict of an experiment by the rule that decides. [methods §3.3] */
export function verdictOf(plan: Plan, experiment: Experiment): Verdict {
  const terms = decidingTerms(plan, experiment)
  return decideVerdict(verdictInputOf(terms, experiment, readingsOf(plan, experiment)))
}

/** What was counted, now and at the looks that were read, and the rule it is judged by. */
export function verdictInputOf(
  terms: Terms,
  experiment: Experiment,
  read: readonly Reading[] = [],
): VerdictInput {
  const { kind, direction, rule, alpha, caring, prior, threshold, isRandomised } = terms
  const arms = armsOf({ arms: experiment.arms, kind })
  const weights = arms.map(({ weight }, index) => terms.weights[index] ?? weight)
  return {
    design: designs[kind],
    arms: arms.map(({ people, conversions }) => ({ people, conversions })),
    weights,
    betterWhen: direction ?? 'up',
    plannedPerArm: perArm(terms.planned, weights),
    due: terms.planned === null ? null : peopleOfGroups(terms.planned, weights),
    looks: isComparison(kind) ? looksOf(terms.looks, read) : { plan: 'fixed' },
    rule,
    alpha,
    caring,
    prior: { a: prior.a, b: prior.b },
    threshold,
    isRandomised,
    guardrails: terms.guardrails.map(({ id, betterWhen }) => {
      const counts = experiment.guardrails.find((each) => each.id === id)?.counts ?? []
      return { id, betterWhen, arms: arms.map((_, index) => counts[index] ?? uncounted) }
    }),
    metricsLooked: terms.metricsLooked,
  }
}

/** The groups as they were counted when the verdict fell: at the look that decided, else now. */
export function judgedArms(
  { kind }: Pick<Terms, 'kind'>,
  { arms }: Pick<Experiment, 'arms'>,
  { decidedBy }: Verdict,
): readonly Arm[] {
  return armsOf({ arms, kind }).map((arm, index) => ({ ...arm, ...decidedBy?.arms[index] }))
}

const uncounted = { people: null, conversions: null } as const

const designs = {
  ab: 'comparison',
  several: 'comparison',
  beforeAfter: 'beforeAfter',
  threshold: 'threshold',
  fakeDoor: 'threshold',
  concierge: 'threshold',
  interview: 'interview',
} as const satisfies Record<ExperimentKind, VerdictInput['design']>

/** The plan counts the first group; the others follow by their weights. */
function perArm(planned: number | null, weights: readonly number[]): number | null {
  return planned === null ? null : peopleInAll(planned, weights) / weights.length
}

function looksOf({ plan, looks, conversions, expected }: Looks, read: readonly Reading[]): LooksPlan {
  switch (plan) {
    case 'fixed':
      return { plan }
    case 'pocock':
      return { plan, looks, read }
    case 'simple':
      return { plan, conversions }
    case 'anytime':
      return { plan, expected }
  }
}
