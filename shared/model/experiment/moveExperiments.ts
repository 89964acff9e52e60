import { placeInOrder, standsThere } from '../../document/order.ts'
import { changeRecords } from '../../document/records.ts'
import type { ExperimentId } from '../../lib/ids.ts'
import type { JournalEntry, Plan } from '../plan/plan.ts'
import type { Experiment, ExperimentState } from './experiment.ts'
import { experimentIdsIn, getExperiment } from './getExperiment.ts'
import { sealed, unsealed, withEntries, type Stamp } from './seal.ts'
import { stampOf } from './updateExperiment.ts'

/**
 * Puts experiments into a state, before another one or at its end. Whatever starts to run is sealed; what
 * goes back to ideas or ready loses its seal. The journal keeps both. What skips running was never sealed.
 */
export function moveExperiments(
  plan: Plan,
  ids: readonly ExperimentId[],
  { state, before: follower }: { readonly state: ExperimentState; readonly before: ExperimentId | null },
  stamp: Stamp,
): Plan {
  const moving = [...new Set(ids)].map((id) => getExperiment(plan, id)).filter((each) => each !== null)
  const all = experimentIdsIn(plan, state)
  const before = follower !== null && all.includes(follower) ? follower : null
  if (
    moving.length === 0 ||
    standsThere(
      all,
      moving.map(({ id }) => id),
      before,
    )
  )
    return plan
  const entries: JournalEntry[] = []
  const moved = moving.map((experiment, index): Experiment => {
    const there = { ...experiment, state }
    const sealing = sealingFor(plan, there, stampOf(stamp, index))
    if (sealing === null) return experiment.state === state ? experiment : there
    entries.push(sealing.entry)
    return sealing.experiment
  })
  const put = placeInOrder<Experiment>(all, (id) => getExperiment(plan, id), moved, before)
  const records = changeRecords(plan.records, { put })
  return records === plan.records ? plan : withEntries({ ...plan, records }, entries)
}

function sealingFor(plan: Plan, experiment: Experiment, stamp: Stamp) {
  const isPlanned = experiment.state === 'idea' || experiment.state === 'ready'
  if (isPlanned) return experiment.seal === null ? null : unsealed(experiment, stamp)
  return experiment.state === 'running' && experiment.seal === null ? sealed(plan, experiment, stamp) : null
}
