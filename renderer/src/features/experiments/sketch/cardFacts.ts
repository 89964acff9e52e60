import type { VerdictCall } from '#shared/methods/verdictTypes.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { computeImpact, type Impact } from '#shared/model/experiment/impact.ts'
import { givenBaseline, givenTraffic, reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { verdictOf } from '#shared/model/experiment/verdictOf.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

/** The left end of a card's last line: what is next, how far it is, or what came of it. */
export type CardFoot =
  | { readonly kind: 'needsReason' | 'notPlanned' | 'notCounted' }
  | { readonly kind: 'weeks'; readonly weeks: number; readonly isTooLong: boolean }
  | { readonly kind: 'days'; readonly day: number; readonly days: number }
  | { readonly kind: 'verdict'; readonly call: VerdictCall }
  | { readonly kind: 'people'; readonly people: number; readonly planned: number | null }

export interface CardFacts {
  readonly foot: CardFoot
  /** 0–1 while it runs and can be said. */
  readonly progress: number | null
  readonly impact: Impact
}

interface Known {
  readonly key: string
  readonly facts: CardFacts
}
const known = new WeakMap<Experiment, Known>()

/**
 * What a card says beyond its words: the same object as long as the experiment, the numbers of its stage, its
 * impact and the day are the same. `today` is `YYYY-MM-DD`.
 */
export function cardFacts(plan: Plan, experiment: Experiment, today: string): CardFacts {
  const impact = computeImpact(plan, experiment)
  const given = [givenBaseline(plan, experiment).value, givenTraffic(plan, experiment).value]
  const key = JSON.stringify([...given, today])
  const before = known.get(experiment)
  if (before?.key === key && before.facts.impact === impact) return before.facts
  const facts = { ...factsOf(plan, experiment, today), impact }
  known.set(experiment, { key, facts })
  return facts
}

function factsOf(plan: Plan, experiment: Experiment, today: string): Omit<CardFacts, 'impact'> {
  const { state } = experiment
  if (state === 'running') return running(plan, experiment, today)
  if (state === 'decided') {
    return { foot: { kind: 'verdict', call: verdictOf(plan, experiment).call }, progress: null }
  }
  if (state === 'analysing') {
    const people = counted(experiment)
    return { foot: people === null ? { kind: 'notCounted' } : inPeople(people, null), progress: null }
  }
  return { foot: planned(plan, experiment), progress: null }
}

function planned(plan: Plan, experiment: Experiment): CardFoot {
  if (experiment.hypothesis.reason.trim() === '') return { kind: 'needsReason' }
  const { wholeWeeks, isFeasible } = reckonDesign(plan, experiment)
  const weeks = valueOf(wholeWeeks)
  return weeks === null ? { kind: 'notPlanned' } : { kind: 'weeks', weeks, isTooLong: isFeasible === false }
}

/** By people where somebody is counted, else by days since it began. */
function running(plan: Plan, experiment: Experiment, today: string): Omit<CardFacts, 'impact'> {
  const design = reckonDesign(plan, experiment)
  const people = counted(experiment)
  const total = valueOf(design.total)
  if (people !== null && people > 0) {
    return { foot: inPeople(people, total), progress: total === null ? null : Math.min(1, people / total) }
  }
  const start = experiment.start ?? experiment.seal?.at.slice(0, 10) ?? null
  const days = lengthOf(start, experiment.end) ?? valueOf(design.days)
  if (start === null || days === null || !(days > 0)) return { foot: { kind: 'notCounted' }, progress: null }
  const whole = Math.max(1, Math.ceil(days - 1e-9))
  const day = Math.max(1, (lengthOf(start, today) ?? 0) + 0)
  return { foot: { kind: 'days', day, days: whole }, progress: Math.min(1, day / whole) }
}

const inPeople = (people: number, total: number | null): CardFoot => ({
  kind: 'people',
  people,
  planned: total,
})

/** People of all groups; null while nobody is counted. */
export function counted(experiment: Experiment): number | null {
  const known = armsOf(experiment).flatMap(({ people }) => people ?? [])
  return known.length === 0 ? null : known.reduce((all, each) => all + each, 0)
}

/** Days from one day to another, both counted; null where one is not said. */
function lengthOf(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1
}
