import type { StageId } from '../../lib/ids.ts'
import { divide, sum } from '../../methods/checks.ts'
import { defined, undefinedBecause, type Outcome } from '../../methods/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { Actual, FunnelPeriod, FunnelStage } from './funnel.ts'
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
  const both = before === null ? [] : pairsOf(before, stage)
  const hits = both.length === 0 ? null : sum(both.map(([, now]) => now))
  const tries = both.length === 0 ? null : sum(both.map(([then]) => then))
  const believed = stage.rate === null ? missing : defined(stage.rate.likely)
  const rate = hits === null || tries === null ? believed : divide(hits, tries, 'zero_base')
  const source = (before ?? stage).actuals.slice(-recentPeriods)
  return {
    from: stage.actuals.length > 0 ? 'actuals' : stage.rate === null ? 'nothing' : 'believed',
    count: average(stage.actuals.slice(-recentPeriods)),
    hits,
    tries,
    rate,
    perDay: perDayOf(source, funnel.period),
  }
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
