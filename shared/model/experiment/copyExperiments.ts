import { placeInOrder } from '../../document/order.ts'
import { changeRecords } from '../../document/records.ts'
import type { ExperimentId } from '../../lib/ids.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { experimentIdsIn, getExperiment } from './getExperiment.ts'

/**
 * Adds a copy of each experiment as the last ideas: what was planned goes along, what was sealed, counted,
 * learned and decided does not. The copies follow `ids`. The very same plan when it is full: ask `hasRoom`.
 */
export function copyExperiments(
  plan: Plan,
  ids: readonly ExperimentId[],
  newIds: readonly ExperimentId[],
  createdAt: string,
): Plan {
  const copies = ids.flatMap((id, index) => {
    const experiment = getExperiment(plan, id)
    const newId = newIds[index]
    if (newId === undefined) throw new Error('Every copied experiment needs a new id')
    return experiment ? [asIdea(experiment, newId, createdAt)] : []
  })
  if (copies.length === 0 || !hasRoom(plan, copies.length)) return plan
  const read = (id: ExperimentId) => getExperiment(plan, id)
  const put = placeInOrder<Experiment>(experimentIdsIn(plan, 'idea'), read, copies, null)
  return { ...plan, records: changeRecords(plan.records, { put }) }
}

function asIdea(experiment: Experiment, id: ExperimentId, createdAt: string): Experiment {
  const uncounted = { people: null, conversions: null }
  return {
    ...experiment,
    id,
    createdAt,
    state: 'idea',
    start: null,
    end: null,
    arms: experiment.arms.map((arm) => ({ ...arm, ...uncounted })),
    guardrails: experiment.guardrails.map((each) => ({ ...each, counts: [] })),
    seal: null,
    metricsLooked: 1,
    quotes: '',
    learning: { observed: '', learned: '', notShown: '', next: '' },
    decision: null,
    applied: [],
    place: null,
  }
}
