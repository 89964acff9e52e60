import type { StageId } from '../../lib/ids.ts'
import { divide, sum } from '../../methods/checks.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from '../../methods/outcome.ts'
import { countsOf } from '../journey/bowTieFigures.ts'
import { daysOf, modelOf, resultOf } from '../journey/journeyModel.ts'
import { stagesOf } from '../journey/stages.ts'
import type { Plan } from '../plan/plan.ts'
import type { Actual, Funnel, FunnelPeriod, FunnelStage } from './funnel.ts'
import { getFunnel, getStage, stageBefore } from './getFunnel.ts'
import { daysIn } from './periods.ts'

/** What is known of one stage now: counted, else given by the journey, else believed. */
export interface StageNumbers {
  readonly from: 'actuals' | 'journey' | 'believed' | 'nothing'
  /** People at this stage a period. */
  readonly count: Outcome
  /** Those counted at this stage and at the one before, over the periods both were counted in; null: not counted. */
  readonly hits: number | null
  readonly tries: number | null
  /** Share of the stage before that comes on; more than 1 where the stages count different things. */
  readonly rate: Outcome
  /** People a day who could come on: those of the stage before, or of the first stage itself. */
  readonly perDay: Outcome
}

/** How many periods, the latest, are looked at: old ones tell of another business. */
export const recentPeriods = 4

/** The numbers of a stage. Everything is undefined for `missing_input` where nothing is known. */
export function stageNumbers(plan: Pick<Plan, 'records'>, id: StageId): StageNumbers {
  const stage = getStage(plan, id)
  const funnel = stage && getFunnel(plan, stage.funnel)
  if (!stage || !funnel) return nothing
  const before = stageBefore(plan, id)
  const fed = stage.actuals.length > 0 ? missing : perDayFed(plan, funnel, stage)
  const isFed = fed.kind === 'defined'
  const steps = before === null ? [] : pairsOf(before, stage)
  const hits = steps.length === 0 ? null : sum(steps.map(([, now]) => now))
  const tries = steps.length === 0 ? null : sum(steps.map(([then]) => then))
  const believed = stage.rate === null ? missing : defined(stage.rate.likely)
  const base = before !== null && isFed ? perDayFed(plan, funnel, before) : missing
  const uncounted = base.kind === 'defined' ? quotient(fed, base) : believed
  const source = before ?? stage
  return {
    from: sourceOf(stage, isFed),
    count: isFed
      ? mapOutcome(fed, (people) => defined(people * daysOf[funnel.period]))
      : average(stage.actuals.slice(-recentPeriods)),
    hits,
    tries,
    rate: hits === null || tries === null ? uncounted : divide(hits, tries, 'zero_base'),
    perDay:
      source.actuals.length > 0
        ? perDayOf(source.actuals.slice(-recentPeriods), funnel.period)
        : perDayFed(plan, funnel, source),
  }
}

function quotient(top: Outcome, bottom: Outcome): Outcome {
  return mapOutcome(bottom, (of) => mapOutcome(top, (part) => divide(part, of, 'zero_base')))
}

function sourceOf({ actuals, rate }: FunnelStage, isFed: boolean): StageNumbers['from'] {
  if (actuals.length > 0) return 'actuals'
  if (isFed) return 'journey'
  return rate === null ? 'nothing' : 'believed'
}

/** What the funnel's journey counts at the stage that feeds this one, a day, planned tactics included. [methods §1.7] */
function perDayFed({ records }: Pick<Plan, 'records'>, { journey }: Funnel, { feed }: FunnelStage): Outcome {
  const model = journey === null || feed === null ? null : modelOf({ records }, journey, 'plan')
  if (model === null || feed === null) return missing
  const count = countsOf(resultOf(model))[stagesOf(model.kind).indexOf(feed)] ?? missing
  return mapOutcome(count, (people) => defined(people / model.periodDays))
}

const missing = undefinedBecause('missing_input')
const nothing: StageNumbers = {
  from: 'nothing',
  count: missing,
  hits: null,
  tries: null,
  rate: missing,
  perDay: missing,
}

/** Counts of two stages in the latest periods that both have. */
function pairsOf(before: FunnelStage, stage: FunnelStage): readonly (readonly [number, number])[] {
  const then = new Map(before.actuals.map(({ start, count }) => [start, count]))
  const pairs = stage.actuals.flatMap(({ start, count }) => {
    const base = then.get(start)
    return base === undefined ? [] : [[base, count] as const]
  })
  return pairs.slice(-recentPeriods)
}

function average(actuals: readonly Actual[]): Outcome {
  if (actuals.length === 0) return missing
  return defined(sum(actuals.map(({ count }) => count)) / actuals.length)
}

function perDayOf(actuals: readonly Actual[], period: FunnelPeriod): Outcome {
  if (actuals.length === 0) return missing
  return defined(
    sum(actuals.map(({ count }) => count)) / sum(actuals.map(({ start }) => daysIn(start, period))),
  )
}
