import { isSameData } from '../../lib/isSameData.ts'
import { valueOf } from '../../methods/outcome.ts'
import { getStage } from '../funnel/getFunnel.ts'
import { appendJournal } from '../plan/applyEdit.ts'
import type { JournalEntry, Plan } from '../plan/plan.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import type { Experiment } from './experiment.ts'
import { plannedPeople } from './plannedPeople.ts'
import { givenBaseline } from './reckonDesign.ts'
import { armsOf } from './soundExperiment.ts'
import type { Terms } from './testDesign.ts'

/** When something was done, and the id its entry in the journal gets. */
export interface Stamp {
  readonly id: string
  /** ISO time. */
  readonly at: string
  /** The deed goes on with the one before: one letter more of the same text. */
  readonly goesOn?: boolean
}

/** What decides, as the experiment says it now; what it leaves to the stage is reckoned out. */
export function termsOf(plan: Pick<Plan, 'records'>, experiment: Experiment): Terms {
  const { kind, stage, hypothesis, design, event, who, guardrails, metricsLooked } = experiment
  const counted = stage === null ? null : getStage(plan, stage)
  const { worthwhile, threshold, alpha, power, rule, caring, prior, looks, isRandomised } = design
  return {
    kind,
    stage,
    metric: hypothesis.metric,
    event: event || (counted?.event ?? ''),
    who: who || (counted?.who ?? ''),
    direction: hypothesis.direction,
    baseline: valueOf(givenBaseline(plan, experiment).value),
    worthwhile,
    threshold,
    planned: plannedPeople(plan, experiment),
    alpha,
    power,
    rule,
    caring,
    prior,
    looks,
    isRandomised,
    weights: armsOf(experiment).map(({ weight }) => weight),
    guardrails: guardrails.map(({ id, name, betterWhen }) => ({ id, name, betterWhen })),
    metricsLooked,
  }
}

/** A sealed rule and its entry in the journal, which also says how many people were counted by then. */
export function sealed(plan: Plan, experiment: Experiment, stamp: Stamp): Sealing {
  const terms = termsOf(plan, experiment)
  const counted = armsOf(experiment).reduce((people, arm) => people + (arm.people ?? 0), 0)
  const detail = {
    experiment: experiment.id,
    name: experiment.name,
    terms: terms as unknown as JsonValue, // safe: plain data
    counted,
  }
  return {
    experiment: { ...experiment, seal: { entry: stamp.id, at: stamp.at, terms } },
    entry: entryOf(stamp, 'sealed', detail),
  }
}

/**
 * The rule with what this edit changed of it; the journal keeps both. Null when it changed nothing. What the
 * stage counted since is no edit: a number that was reckoned at the start stays as it was sealed.
 */
export function amended(plan: Plan, was: Experiment, experiment: Experiment, stamp: Stamp): Sealing | null {
  if (experiment.seal === null) return null
  const before = experiment.seal.terms
  const [then, now] = [termsOf(plan, was), termsOf(plan, experiment)]
  const names = Object.keys(now) as (keyof Terms)[] // safe: made by `termsOf`
  const changed = names.filter((term) => {
    return !isSameData(then[term], now[term]) && !isSameData(before[term], now[term])
  })
  if (changed.length === 0) return null
  const terms = { ...before, ...Object.fromEntries(changed.map((term) => [term, now[term]])) }
  const from = Object.fromEntries(changed.map((term) => [term, before[term]]))
  const to = Object.fromEntries(changed.map((term) => [term, terms[term]]))
  const detail = {
    experiment: experiment.id,
    name: experiment.name,
    from,
    to,
    ...(stamp.goesOn && { goesOn: true }),
  } as unknown as JournalEntry['detail'] // safe: plain data
  return {
    experiment: { ...experiment, seal: { ...experiment.seal, terms } },
    entry: entryOf(stamp, 'amended', detail),
  }
}

/** The seal taken off, which the journal keeps. */
export function unsealed(experiment: Experiment, stamp: Stamp): Sealing {
  const detail = { experiment: experiment.id, name: experiment.name }
  return { experiment: { ...experiment, seal: null }, entry: entryOf(stamp, 'unsealed', detail) }
}

function entryOf(
  { id, at }: Stamp,
  kind: JournalEntry['kind'],
  detail: JournalEntry['detail'],
): JournalEntry {
  return { id, at, kind, detail }
}

export interface Sealing {
  readonly experiment: Experiment
  readonly entry: JournalEntry
}

/** The plan with these entries at the end of its journal: undo takes records back, never an entry. */
export function withEntries(plan: Plan, entries: readonly JournalEntry[]): Plan {
  return entries.reduce(appendJournal, plan)
}
