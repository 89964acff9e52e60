import type { StageId } from '../../lib/ids.ts'
import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { smallestSupporting } from '../../methods/threshold.ts'
import { computeWaysOut } from '../../methods/waysOut.ts'
import { getStage, shownStagesOf } from '../funnel/getFunnel.ts'
import { stageNumbers } from '../funnel/stageNumbers.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { reckonDesign, type DesignReckoning } from './reckonDesign.ts'
import { reckonMde } from './reckonSize.ts'
import { armsOf, isComparison } from './soundExperiment.ts'
import type { ExperimentPatch } from './updateExperiment.ts'

/** One way out: what it would change on the card, and what that comes to. */
export interface WayOut {
  readonly patch: ExperimentPatch
  readonly reckoning: DesignReckoning
}

/** A comparison that takes too long, and what to do instead. [methods §3.2] */
export interface WaysOutReckoning {
  /** The comparison as planned, also where a threshold test took its place. */
  readonly asked: DesignReckoning
  readonly p1: number
  readonly p2: number
  /** The smallest effect that eight weeks of people show; undefined where not even a rate near 1 would do. */
  readonly bigger: { readonly worthwhile: Outcome; readonly way: WayOut | null }
  /** The earlier stage that answers soonest; null where none answers sooner. */
  readonly upFunnel: (WayOut & { readonly stage: StageId; readonly p1: number; readonly p2: number }) | null
  /** “Right if at least so many of n”; not for what should go down. */
  readonly threshold:
    (WayOut & { readonly n: number; readonly atLeast: number; readonly threshold: number }) | null
}

type Records = Pick<Plan, 'records'>

/** The comparison of a card and its three ways out; null while baseline, effect or traffic are not known. */
export function reckonWaysOut(plan: Records, experiment: Experiment): WaysOutReckoning | null {
  const compared = asComparison(experiment)
  const asked = reckonDesign(plan, compared)
  const [p1, perDay] = [valueOf(asked.baseline.value), valueOf(asked.perDay.value)]
  const p2 = compared.design.worthwhile
  if (p1 === null || p2 === null || perDay === null || valueOf(asked.wholeWeeks) === null) return null
  const { alpha, power, share } = compared.design
  const arms = armsOf(compared).length
  const threshold = experiment.design.threshold ?? p2
  const { bigger, threshold: simple } = computeWaysOut({
    p1,
    p2,
    alpha,
    power,
    arms,
    perDay,
    share,
    threshold,
  })
  const n = experiment.kind === 'threshold' ? plannedOr(experiment, simple.n) : valueOf(simple.n)
  return {
    asked,
    p1,
    p2,
    bigger: biggerOf(plan, compared, { p1, p2, perArm: bigger.perArm }),
    upFunnel: upFunnelOf(plan, compared, { p1, p2, weeks: valueOf(asked.wholeWeeks) }),
    threshold: p2 < p1 || n === null ? null : thresholdOf(plan, experiment, n, threshold),
  }
}

/** The card as the comparison it was: a threshold test keeps what an A/B test of it knew. */
function asComparison(experiment: Experiment): Experiment {
  if (isComparison(experiment.kind)) return { ...experiment, design: { ...experiment.design, planned: null } }
  const arms = experiment.arms.length < 2 ? twoArms : experiment.arms
  return { ...experiment, kind: 'ab', arms, design: { ...experiment.design, planned: null } }
}
const arm = { name: '', weight: 1, people: null, conversions: null }
const twoArms = [
  { id: 'arm1', ...arm },
  { id: 'arm2', ...arm },
]

function plannedOr({ design }: Experiment, n: Outcome): number | null {
  return design.planned ?? valueOf(n)
}

interface Asked {
  readonly p1: number
  readonly p2: number
}

function biggerOf(plan: Records, experiment: Experiment, asked: Asked & { readonly perArm: Outcome }) {
  const { p1, p2, perArm } = asked
  const weights = armsOf(experiment).map(({ weight }) => weight)
  const [control = 1] = weights
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const { alpha, power } = experiment.design
  const first = mapOutcome(perArm, (people) => defined((people * weights.length * control) / all))
  const shown = mapOutcome(first, (n) =>
    n < 2 ? undefinedBecause('not_detectable') : reckonMde({ n, p1, alpha, power }, weights, p2 < p1).p2,
  )
  const worthwhile = mapOutcome(shown, (rate) => roundAway(rate, p2 > p1))
  const rate = valueOf(worthwhile)
  if (rate === null) return { worthwhile, way: null }
  return { worthwhile, way: wayOf(plan, experiment, { ...experiment.design, worthwhile: rate }) }
}

/** To a tenth of a point, a hundredth below 1 %, away from the baseline: eight weeks stay enough. */
function roundAway(rate: number, isRise: boolean): Outcome {
  const steps = rate < 0.01 ? 10_000 : 1000
  const round = isRise ? Math.ceil : Math.floor
  const rounded = round(rate * steps + (isRise ? -1e-9 : 1e-9)) / steps
  return rounded > 0 && rounded < 1 ? defined(rounded) : undefinedBecause('not_detectable')
}

/** A relative lift anywhere in a funnel is worth the same in customers: an earlier stage is asked for the same. */
function upFunnelOf(plan: Records, experiment: Experiment, asked: Asked & { readonly weeks: number | null }) {
  const stage = experiment.stage === null ? null : getStage(plan, experiment.stage)
  if (stage === null || asked.weeks === null) return null
  const shown = shownStagesOf(plan, stage.funnel)
  const earlier = shown.slice(
    0,
    Math.max(
      0,
      shown.findIndex(({ id }) => id === stage.id),
    ),
  )
  const ways = earlier.flatMap(({ id }) => {
    const rate = valueOf(stageNumbers(plan, id).rate)
    const lifted = rate === null ? null : Math.round(((rate * asked.p2) / asked.p1) * 10_000) / 10_000
    if (rate === null || lifted === null || lifted <= 0 || lifted >= 1) return []
    const design = { ...experiment.design, baseline: null, perDay: null, worthwhile: lifted }
    const way = wayOf(plan, experiment, design, { stage: id })
    const weeks = valueOf(way.reckoning.wholeWeeks)
    return weeks === null ? [] : [{ ...way, stage: id, p1: rate, p2: lifted, weeks }]
  })
  const [best] = ways.toSorted((one, other) => one.weeks - other.weeks)
  return best !== undefined && best.weeks < asked.weeks ? best : null
}

function thresholdOf(plan: Records, experiment: Experiment, n: number, threshold: number) {
  const atLeast = valueOf(smallestSupporting(n, threshold))
  if (atLeast === null) return null
  const way = wayOf(plan, experiment, { ...experiment.design, threshold, planned: n }, { kind: 'threshold' })
  return { ...way, n, atLeast, threshold }
}

function wayOf(
  plan: Records,
  experiment: Experiment,
  design: Experiment['design'],
  more: Pick<ExperimentPatch, 'stage' | 'kind'> = {},
): WayOut {
  const patch = { ...more, design }
  return { patch, reckoning: reckonDesign(plan, { ...experiment, ...patch }) }
}
