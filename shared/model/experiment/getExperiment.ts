import { getRecord } from '../../document/records.ts'
import type { ExperimentId } from '../../lib/ids.ts'
import type { JournalEntry, Plan } from '../plan/plan.ts'
import { trialIndexOf } from '../plan/trialIndex.ts'
import { experimentStates, type Experiment, type ExperimentState } from './experiment.ts'

type Records = Pick<Plan, 'records'>

/** The experiment with this id, or null. */
export function getExperiment(plan: Records, id: ExperimentId): Experiment | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'experiment' ? record : null
}

/** Ids of the experiments in a state, in their order: the same array until one comes, goes or moves. */
export function experimentIdsIn(plan: Records, state: ExperimentState): readonly ExperimentId[] {
  return trialIndexOf(plan.records).experiments[state]
}

/** All experiments, from idea to decided. */
export function experimentsOf(plan: Records): readonly Experiment[] {
  const { experiments } = trialIndexOf(plan.records)
  return experimentStates
    .flatMap((state) => experiments[state])
    .map((id) => getExperiment(plan, id))
    .filter((experiment) => experiment !== null)
}

/** What the journal says of an experiment, the oldest first: nothing takes any of it away. */
export function marksOf(plan: Pick<Plan, 'trail'>, id: ExperimentId): readonly JournalEntry[] {
  return plan.trail.journal.filter(({ kind, detail }) => sealKinds.has(kind) && detail['experiment'] === id)
}
const sealKinds: ReadonlySet<JournalEntry['kind']> = new Set(['sealed', 'amended', 'looked', 'unsealed'])
