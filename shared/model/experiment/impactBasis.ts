import type { JourneyId } from '../../lib/ids.ts'
import { valueOf, type Reason } from '../../methods/outcome.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { getFunnel, getStage } from '../funnel/getFunnel.ts'
import { stageNumbers } from '../funnel/stageNumbers.ts'
import { updateStage } from '../funnel/updateFunnel.ts'
import { getJourney } from '../journey/getJourney.ts'
import { modelOf, type JourneyModel } from '../journey/journeyModel.ts'
import type { JourneyNumber } from '../journey/journeyNumbers.ts'
import { stageIn, type Stage } from '../journey/stages.ts'
import type { Plan } from '../plan/plan.ts'
import { appliedTo, isSameNumber, journeyNumberOf } from './applyResult.ts'
import type { Experiment } from './experiment.ts'
import { journeyRate } from './liftJourney.ts'
import { measuredRates, type MeasuredRates } from './measuredRates.ts'
import { isComparison } from './soundExperiment.ts'

/** By what the impact of an experiment is reckoned: a hope, what was measured, what the journey took of it. */
export type ImpactBy = 'hoped' | 'measured' | 'applied'

/** What the impact of an experiment is reckoned from. */
export interface ImpactBasis {
  readonly by: ImpactBy
  readonly journey: JourneyId
  /** As the plan means it, with the tactics that are planned. */
  readonly model: JourneyModel
  /** Where the journey changes, in the words of its channel. */
  readonly stage: Stage
  readonly baseline: number
  /**
   * Typed in the plan of the test, counted or believed at the stage, what the journey says, the control's, or
   * what stood there before the result was applied.
   */
  readonly baselineFrom: 'design' | 'stage' | 'journey' | 'control' | 'before'
  /** The rate hoped for or measured. */
  readonly rate: number
  /** `rate / baseline`. */
  readonly lift: number
  /** The number of the journey that goes from one to the other; null: what happens at the stage is lifted. */
  readonly step: {
    readonly number: JourneyNumber
    readonly before: Estimate
    readonly after: Estimate
  } | null
}

/** Why there is none, and what it would have been by. */
export interface NoBasis {
  readonly by: ImpactBy
  readonly reason: Reason
}

/**
 * What the impact of an experiment rests on, or why it cannot be reckoned: its journey, else its funnel's; its
 * stage of the journey, else what feeds its stage of the funnel. Until it is decided, the rate worth having (for
 * one group also the threshold) over the rate without the change. Once decided, the measured rate: in the place
 * of the journey's number where applying puts it there, else over the control or the rate before. Once applied,
 * what the journey's number went from and to, so that no lift is added to what it already holds; changed by hand
 * since, that is still what was measured.
 */
export function impactBasis(plan: Plan, experiment: Experiment): ImpactBasis | NoBasis {
  const rates = measuredRates(plan, experiment)
  const step = stepOf(plan, experiment, rates)
  const by = step?.by ?? (rates === null ? 'hoped' : 'measured')
  const none = (reason: Reason): NoBasis => ({ by, reason })
  const place = placeOf(plan, experiment)
  if (typeof place === 'string') return none(place)
  if (step !== null) {
    const { number, before, after, baselineFrom } = step
    if (before === null) return none('no_before')
    const [baseline, rate] = [before.likely, after.likely]
    return {
      by,
      ...place,
      baseline,
      baselineFrom,
      rate,
      lift: rate / baseline,
      step: { number, before, after },
    }
  }
  const rate = rates?.kept.likely ?? hopedRate(experiment)
  if (rate === null) return none('no_hoped_rate')
  const base = baselineOf(plan, experiment, place, rates)
  if (base === null) return none('no_baseline')
  if (base.baseline <= 0) return none('zero_base')
  return { by, ...place, ...base, rate, lift: rate / base.baseline, step: null }
}

/** The journey that changes, and where. */
type ImpactPlace = Pick<ImpactBasis, 'journey' | 'model' | 'stage'>

function placeOf(plan: Plan, experiment: Experiment): ImpactPlace | Reason {
  const funnelStage = experiment.stage && getStage(plan, experiment.stage)
  const fed = funnelStage && (getFunnel(plan, funnelStage.funnel)?.journey ?? null)
  const id = experiment.journey ?? fed
  if (!id || getJourney(plan, id) === null) return 'no_journey'
  const named = experiment.journeyStage ?? (funnelStage ? funnelStage.feed : null)
  if (named === null) return 'no_journey_stage'
  const model = modelOf(plan, id, 'plan')
  if (model === null) return 'missing_input'
  const stage = stageIn(model.kind, named)
  return stage === 'interact' ? 'informs_only' : { journey: id, model, stage }
}

/** What the journey's number went from and to, or would; null where no number of it takes the result. */
function stepOf(plan: Plan, experiment: Experiment, rates: MeasuredRates | null) {
  const into = journeyNumberOf(plan, experiment)
  if (into === null) return null
  const { journey, number, now } = into
  const kept = appliedTo(experiment, journey, number)
  if (kept !== null) {
    const isHeld = now !== null && isSameNumber(now, kept.after)
    return { by: isHeld ? 'applied' : 'measured', number, ...kept, baselineFrom: 'before' } as const
  }
  if (rates === null) return null
  return { by: 'measured', number, before: now, after: rates.kept, baselineFrom: 'journey' } as const
}

/** The rate one hopes for: the smallest worth having, where one group is asked also the threshold. */
function hopedRate({ kind, design }: Experiment): number | null {
  return design.worthwhile ?? (isComparison(kind) ? null : design.threshold)
}

function baselineOf(
  plan: Plan,
  experiment: Experiment,
  { model, stage }: ImpactPlace,
  rates: MeasuredRates | null,
): Pick<ImpactBasis, 'baseline' | 'baselineFrom'> | null {
  const { design, stage: of } = experiment
  if (rates?.control) return { baseline: rates.control.likely, baselineFrom: 'control' }
  if (design.baseline !== null) return { baseline: design.baseline, baselineFrom: 'design' }
  const [now, then] = [plan, beforeApplied(plan, experiment)].map((each) =>
    of === null ? null : valueOf(stageNumbers(each, of).rate),
  )
  if (typeof then === 'number') return { baseline: then, baselineFrom: then === now ? 'stage' : 'before' }
  const said = journeyRate(model, stage)
  return said === null ? null : { baseline: said, baselineFrom: 'journey' }
}

/** The plan with the belief of the stage put back that the result took the place of. */
function beforeApplied(plan: Plan, experiment: Experiment): Plan {
  const stage = experiment.stage && getStage(plan, experiment.stage)
  const kept = stage && appliedTo(experiment, stage.id, 'rate')
  if (!stage?.rate || !kept || !isSameNumber(stage.rate, kept.after)) return plan
  return updateStage(plan, stage.id, { rate: kept.before })
}
