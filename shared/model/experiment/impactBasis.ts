import type { JourneyId } from '../../lib/ids.ts'
import type { Reason } from '../../methods/outcome.ts'
import { getFunnel, getStage } from '../funnel/getFunnel.ts'
import { stageNumbers } from '../funnel/stageNumbers.ts'
import { getJourney } from '../journey/getJourney.ts'
import { modelOf, type JourneyModel } from '../journey/journeyModel.ts'
import { stageIn, type Stage } from '../journey/stages.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { journeyRate } from './liftJourney.ts'
import { isComparison } from './soundExperiment.ts'

/** What the impact of an experiment is reckoned from. */
export interface ImpactBasis {
  readonly journey: JourneyId
  /** As the plan means it, with the tactics that are planned. */
  readonly model: JourneyModel
  /** Where the journey is lifted, in the words of its channel. */
  readonly stage: Stage
  readonly baseline: number
  /** Typed in the plan of the test, counted or believed at the stage, or what the journey says. */
  readonly baselineFrom: 'design' | 'stage' | 'journey'
  readonly hoped: number
  /** `hoped / baseline`. */
  readonly lift: number
}

/**
 * What the impact of an experiment rests on, or why it cannot be reckoned: its journey, else its funnel's; its
 * stage of the journey, else what feeds its stage of the funnel; the rate worth having (for one group also the
 * threshold) over the rate without the change.
 */
export function impactBasis(plan: Plan, experiment: Experiment): ImpactBasis | Reason {
  const funnelStage = experiment.stage && getStage(plan, experiment.stage)
  const fed = funnelStage && (getFunnel(plan, funnelStage.funnel)?.journey ?? null)
  const id = experiment.journey ?? fed
  if (!id || getJourney(plan, id) === null) return 'no_journey'
  const named = experiment.journeyStage ?? (funnelStage ? funnelStage.feed : null)
  if (named === null) return 'no_journey_stage'
  const model = modelOf(plan, id, 'plan')
  if (model === null) return 'missing_input'
  const stage = stageIn(model.kind, named)
  if (stage === 'interact') return 'informs_only'
  const hoped = hopedRate(experiment)
  if (hoped === null) return 'no_hoped_rate'
  const base = baselineOf(plan, experiment, model, stage)
  if (base === null) return 'no_baseline'
  if (base.baseline <= 0) return 'zero_base'
  return { journey: id, model, stage, ...base, hoped, lift: hoped / base.baseline }
}

/** The rate one hopes for: the smallest worth having, where one group is asked also the threshold. */
function hopedRate({ kind, design }: Experiment): number | null {
  return design.worthwhile ?? (isComparison(kind) ? null : design.threshold)
}

function baselineOf(
  plan: Plan,
  { design, stage: of }: Experiment,
  model: JourneyModel,
  stage: Stage,
): Pick<ImpactBasis, 'baseline' | 'baselineFrom'> | null {
  if (design.baseline !== null) return { baseline: design.baseline, baselineFrom: 'design' }
  const counted = of === null ? null : stageNumbers(plan, of).rate
  if (counted?.kind === 'defined') return { baseline: counted.value, baselineFrom: 'stage' }
  const said = journeyRate(model, stage)
  return said === null ? null : { baseline: said, baselineFrom: 'journey' }
}
