import { isOpenShare, sum } from '../../methods/checks.ts'
import type { Mde } from '../../methods/mde.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeTestDuration, longestFeasibleWeeks } from '../../methods/testDuration.ts'
import { stageNumbers } from '../funnel/stageNumbers.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { reckonGroups, reckonMde, type GroupSizes } from './reckonSize.ts'
import { armsOf, isComparison } from './soundExperiment.ts'

/** A number of the plan and where it comes from: typed on the card, or the stage's own. */
export interface Given {
  readonly value: Outcome
  readonly from: 'typed' | 'stage'
}

/** What the plan of an experiment comes to. */
export interface DesignReckoning {
  readonly baseline: Given
  /** People a day at the stage, and those of them who take part. */
  readonly perDay: Given
  readonly takingPart: Outcome
  readonly worthwhile: Outcome
  /** How many groups are compared with the first, and the α of each; 0 for one group. */
  readonly comparisons: number
  readonly alphaEach: Outcome
  /** What the methods ask for; null where groups are not compared. */
  readonly sizes: GroupSizes | null
  /** People in the first or only group: typed, else what is asked for. */
  readonly planned: Outcome
  /** The same for all groups. */
  readonly total: Outcome
  readonly days: Outcome
  readonly wholeWeeks: Outcome
  /** Within eight weeks; null while it cannot be said. */
  readonly isFeasible: boolean | null
  /** The smallest effect `planned` people show with the power asked for; null where groups are not compared. */
  readonly mde: Mde | null
}

type Records = Pick<Plan, 'records'>

/** Reckons out an experiment's plan: people, days, weeks, what they can show. [methods §2.5, §3.1] */
export function reckonDesign(plan: Records, experiment: Experiment): DesignReckoning {
  const { design, kind } = experiment
  const baseline = givenBaseline(plan, experiment)
  const perDay = givenTraffic(plan, experiment)
  const weights = armsOf(experiment).map(({ weight }) => weight)
  const comparisons = isComparison(kind) ? weights.length - 1 : 0
  const worthwhile = design.worthwhile === null ? missing : defined(design.worthwhile)
  const sizes = comparisons === 0 ? null : sizesOf(experiment, baseline.value, weights)
  const takingPart = mapOutcome(perDay.value, (people) => defined(people * design.share))
  const planned = plannedOf(experiment, sizes, takingPart)
  const total = totalOf(experiment, sizes, planned, weights)
  const { days, wholeWeeks } = lasting(total, perDay.value, design.share)
  const weeks = valueOf(wholeWeeks)
  return {
    baseline,
    perDay,
    takingPart,
    worthwhile,
    comparisons,
    alphaEach: comparisons === 0 ? missing : defined(design.alpha / comparisons),
    sizes,
    planned,
    total,
    days,
    wholeWeeks,
    isFeasible: weeks === null ? null : weeks <= longestFeasibleWeeks,
    mde: comparisons === 0 ? null : mdeOf(experiment, baseline.value, planned, weights),
  }
}

const missing = undefinedBecause('missing_input')

/** The rate without the change: typed, else what the stage counted or is believed to have. */
export function givenBaseline(plan: Records, { design, stage }: Experiment): Given {
  if (design.baseline !== null) return { value: defined(design.baseline), from: 'typed' }
  if (stage === null) return { value: missing, from: 'stage' }
  const usable = mapOutcome(stageNumbers(plan, stage).rate, (rate) => {
    // A stage that counts events may have several for each person: that is no share of people.
    return isOpenShare(rate) ? defined(rate) : undefinedBecause(rate === 0 ? 'no_conversion' : 'bad_input')
  })
  return { value: usable, from: 'stage' }
}

/** People a day: typed, else those who come to the stage. */
export function givenTraffic(plan: Records, { design, stage }: Experiment): Given {
  if (design.perDay !== null) return { value: defined(design.perDay), from: 'typed' }
  return { value: stage === null ? missing : stageNumbers(plan, stage).perDay, from: 'stage' }
}

function sizesOf({ design }: Experiment, baseline: Outcome, weights: readonly number[]): GroupSizes {
  const { worthwhile, alpha, power, sizeForm } = design
  const p1 = valueOf(baseline)
  const p2 = worthwhile
  if (p1 !== null && p2 !== null) return reckonGroups({ p1, p2, alpha, power }, weights, sizeForm)
  const none = baseline.kind === 'defined' ? missing : baseline
  return {
    form: sizeForm,
    exact: none,
    groups: weights.map(() => none),
    total: none,
    byForm: { pooled: none, evanMiller: none, arcsine: none, fisher: none },
  }
}

/** One group against a threshold: who takes part within a week, at most 30. [methods §3.1] */
function plannedOf({ design, kind }: Experiment, sizes: GroupSizes | null, takingPart: Outcome): Outcome {
  if (design.planned !== null) return defined(design.planned)
  if (sizes !== null) return sizes.groups[0] ?? missing
  if (kind === 'interview') return missing
  return mapOutcome(takingPart, (people) => {
    const weekly = Math.min(mostAsked, Math.floor(people * 7 + 1e-9))
    return weekly === 0 ? undefinedBecause('nobody_enters') : defined(weekly)
  })
}
const mostAsked = 30

function totalOf(
  { design }: Experiment,
  sizes: GroupSizes | null,
  planned: Outcome,
  weights: readonly number[],
): Outcome {
  if (sizes !== null && design.planned === null) return sizes.total
  return sizes === null ? planned : mapOutcome(planned, (people) => defined(peopleInAll(people, weights)))
}

/** People of all groups where the first one has so many: the others by their weights. */
export function peopleInAll(first: number, weights: readonly number[]): number {
  return sum(peopleOfGroups(first, weights))
}

/** People of each group where the first one has so many. */
export function peopleOfGroups(first: number, weights: readonly number[]): readonly number[] {
  const [control = 1] = weights
  return weights.map((weight) => Math.ceil((first * weight) / control - 1e-9))
}

function lasting(total: Outcome, perDay: Outcome, share: number) {
  const people = valueOf(total)
  const daily = valueOf(perDay)
  if (people !== null && daily !== null)
    return computeTestDuration({ totalNeeded: people, perDay: daily, share })
  const none = people === null ? total : perDay
  return { days: none, wholeWeeks: none }
}

function mdeOf(
  { design, hypothesis }: Experiment,
  baseline: Outcome,
  planned: Outcome,
  weights: readonly number[],
): Mde {
  const p1 = valueOf(baseline)
  const first = valueOf(planned)
  if (p1 === null || first === null) {
    const none = p1 === null ? baseline : planned
    return { p2: none, absolute: none, relative: none }
  }
  const { alpha, power, worthwhile } = design
  const isFall = worthwhile === null ? hypothesis.direction === 'down' : worthwhile < p1
  return reckonMde({ n: first, p1, alpha, power }, weights, isFall)
}
