import { placeInOrder } from '../../document/order.ts'
import { changeRecords, getRecord } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { ExperimentId } from '../../lib/ids.ts'
import { recordLimits } from '../limits.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { withKnownTargets } from '../plan/pointers.ts'
import type { Arm, Experiment } from './experiment.ts'
import type { ExperimentKind } from './experimentKinds.ts'
import { experimentIdsIn, getExperiment } from './getExperiment.ts'
import { noScores } from './scores.ts'
import { armCount } from './soundExperiment.ts'
import { defaultDesign } from './testDesign.ts'

export type NewExperiment = Pick<Experiment, 'id' | 'name' | 'kind' | 'stage' | 'createdAt'> &
  Partial<Pick<Experiment, 'segment' | 'journey' | 'journeyStage' | 'tactic' | 'follows' | 'place'>>

/**
 * Adds an experiment as the last idea. The id must be new; what it names must be there, else that stays open.
 * The very same plan when it is full: ask `hasRoom` first.
 */
export function addExperiment(plan: Plan, fresh: NewExperiment): Plan {
  if (!hasRoom(plan, 1)) return plan
  if (getRecord(plan.records, fresh.id) !== null) throw new Error(`A record with id ${fresh.id} exists`)
  const read = (id: ExperimentId) => getExperiment(plan, id)
  const ideas = experimentIdsIn(plan, 'idea')
  const made = withKnownTargets(plan, createExperiment(fresh))
  const put = placeInOrder<Experiment>(ideas, read, [made], null)
  return { ...plan, records: changeRecords(plan.records, { put }) }
}

/** The groups a kind begins with, those that are there already kept; a new one has no name of its own. */
export function armsFor(kind: ExperimentKind, arms: readonly Arm[]): readonly Arm[] {
  const missing = Math.max(0, armCount(kind).least - arms.length)
  const taken = new Set(arms.map(({ id }) => id))
  const ids = Array.from({ length: missing + arms.length }, (_, index) => `arm${index + 1}`)
  const free = ids.filter((id) => !taken.has(id)).slice(0, missing)
  return missing === 0
    ? arms
    : [...arms, ...free.map((id): Arm => ({ id, name: '', weight: 1, ...uncounted }))]
}
const uncounted = { people: null, conversions: null } as const

function createExperiment({ id, name, kind, stage, createdAt, ...links }: NewExperiment): Experiment {
  return {
    id,
    type: 'experiment',
    order: 'a0',
    name: fitText(name, recordLimits.title),
    state: 'idea',
    kind,
    stage,
    hypothesis: { change: '', metric: '', direction: 'up', reason: '' },
    background: '',
    event: '',
    who: '',
    segment: links.segment ?? null,
    journey: links.journey ?? null,
    journeyStage: links.journeyStage ?? null,
    tactic: links.tactic ?? null,
    follows: links.follows ?? null,
    owner: '',
    start: null,
    end: null,
    cost: null,
    criticality: null,
    reliability: null,
    arms: armsFor(kind, []),
    guardrails: [],
    design: defaultDesign,
    seal: null,
    metricsLooked: 1,
    quotes: '',
    learning: { observed: '', learned: '', notShown: '', next: '' },
    decision: null,
    applied: [],
    scores: noScores,
    place: links.place ?? null,
    notes: '',
    createdAt,
    extra: {},
  }
}
