import type { FunnelId } from '../../lib/ids.ts'
import { divide } from '../../methods/checks.ts'
import { computeOverallRate } from '../../methods/funnelTarget.ts'
import { valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeWilsonInterval, type RateInterval } from '../../methods/wilsonInterval.ts'
import type { Plan } from '../plan/plan.ts'
import type { FunnelStage } from './funnel.ts'
import { shownStagesOf } from './getFunnel.ts'
import { stageNumbers, type StageNumbers } from './stageNumbers.ts'

/** What leads from one stage in sight to the next. */
export interface FunnelStep {
  readonly from: FunnelStage
  readonly to: FunnelStage
  readonly rate: Outcome
  readonly hits: number | null
  readonly tries: number | null
  /** Wilson, 95 %; null where it is no share of counted people. */
  readonly interval: RateInterval | null
  /** More at this stage than at the one before: kept, and to be said. */
  readonly isRising: boolean
}

export interface FunnelReading {
  readonly stages: readonly { readonly stage: FunnelStage; readonly numbers: StageNumbers }[]
  readonly steps: readonly FunnelStep[]
  /** Place of the step with the smallest rate, the first on ties; null where fewer than two are known. */
  readonly weakest: number | null
  /** Steps whose interval meets that of the weakest: each of them may be the weakest in truth. */
  readonly rivals: readonly number[]
  readonly overall: Outcome
}

/** The conversions of a funnel over the latest periods that both stages of a step were counted in. [methods §1.1] */
export function readFunnel(plan: Pick<Plan, 'records'>, id: FunnelId): FunnelReading {
  const stages = shownStagesOf(plan, id).map((stage) => ({ stage, numbers: stageNumbers(plan, stage.id) }))
  const steps = stages.slice(1).flatMap(({ stage, numbers }, index): readonly FunnelStep[] => {
    const from = stages[index]?.stage
    const { rate, hits, tries } = numbers
    if (!from) return []
    const isShare = hits !== null && tries !== null && tries > 0 && hits <= tries
    const interval = isShare ? computeWilsonInterval(hits, tries) : null
    return [{ from, to: stage, rate, hits, tries, interval, isRising: (valueOf(rate) ?? 0) > 1 }]
  })
  const rates = steps.map(({ rate }) => valueOf(rate))
  const known = rates.filter((rate) => rate !== null)
  const weakest = known.length < 2 ? null : rates.indexOf(Math.min(...known))
  return {
    stages,
    steps,
    weakest,
    rivals: weakest === null ? [] : rivalsOf(steps, weakest),
    overall: computeOverallRate(rates),
  }
}

function rivalsOf(steps: readonly FunnelStep[], weakest: number): readonly number[] {
  const upper = boundOf(steps[weakest], 'upper')
  if (upper === null) return []
  return steps.flatMap((step, index) => {
    const lower = boundOf(step, 'lower')
    return index !== weakest && lower !== null && lower <= upper ? [index] : []
  })
}

function boundOf(step: FunnelStep | undefined, end: 'lower' | 'upper'): number | null {
  return step?.interval ? valueOf(step.interval[end]) : null
}

/** One period of a step, where both stages were counted in it. */
export interface StepPeriod {
  readonly start: string
  readonly hits: number
  readonly tries: number
  readonly rate: Outcome
  readonly interval: RateInterval | null
}

/** The conversion into a stage period by period. */
export function stepPeriods(before: FunnelStage, stage: FunnelStage): readonly StepPeriod[] {
  const then = new Map(before.actuals.map(({ start, count }) => [start, count]))
  return stage.actuals.flatMap(({ start, count: hits }) => {
    const tries = then.get(start)
    if (tries === undefined) return []
    const isShare = tries > 0 && hits <= tries
    const interval = isShare ? computeWilsonInterval(hits, tries) : null
    return [{ start, hits, tries, rate: divide(hits, tries, 'zero_base'), interval }]
  })
}
