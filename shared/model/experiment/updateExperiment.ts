import { changeRecords } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { ExperimentId } from '../../lib/ids.ts'
import { isSameData } from '../../lib/isSameData.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import { withKnownTargets } from '../plan/pointers.ts'
import { armsFor } from './addExperiment.ts'
import type { Experiment } from './experiment.ts'
import { experimentSchema } from './experimentSchema.ts'
import { getExperiment } from './getExperiment.ts'
import { amended, withEntries, type Stamp } from './seal.ts'

/** `state` and `order` change by `moveExperiments`, the seal by itself. */
export type ExperimentPatch = Partial<
  Omit<Experiment, 'id' | 'type' | 'order' | 'state' | 'seal' | 'createdAt' | 'extra'>
>

/**
 * Changes fields of an experiment. Once it is sealed, a change of what decides is possible and leaves an entry
 * in the journal under `stamp`. The very same plan when it is gone, nothing changes, or a value cannot be.
 */
export function updateExperiment(plan: Plan, id: ExperimentId, patch: ExperimentPatch, stamp: Stamp): Plan {
  return updateExperiments(plan, new Map([[id, patch]]), stamp)
}

/** Changes fields of several experiments as one step; a patch with a value that cannot be changes nothing. */
export function updateExperiments(
  plan: Plan,
  patches: ReadonlyMap<ExperimentId, ExperimentPatch>,
  stamp: Stamp,
): Plan {
  const changes = [...patches].flatMap(([id, patch], index) => {
    const before = getExperiment(plan, id)
    if (before === null) return []
    const next = cleanExperiment(plan, { ...before, ...patch })
    if (isSameData(before, next) || !experimentSchema.safeParse(next).success) return []
    return [amended(plan, before, next, stampOf(stamp, index)) ?? { experiment: next, entry: null }]
  })
  if (changes.length === 0) return plan
  const records = changeRecords(plan.records, { put: changes.map(({ experiment }) => experiment) })
  return withEntries(
    { ...plan, records },
    changes.flatMap(({ entry }) => (entry === null ? [] : [entry])),
  )
}

/** One stamp for a deed on several experiments, each with an entry of its own. */
export function stampOf(stamp: Stamp, index: number): Stamp {
  return index === 0 ? stamp : { ...stamp, id: `${stamp.id}-${index}` }
}

/** Texts within their limits, groups for the kind, no pointer to nothing. */
function cleanExperiment(plan: Plan, experiment: Experiment): Experiment {
  const title = (text: string) => fitText(text, recordLimits.title)
  const text = (value: string) => fitText(value, recordLimits.text)
  const { hypothesis, learning } = experiment
  const arms = armsFor(experiment.kind, experiment.arms)
  const clean: Experiment = {
    ...experiment,
    name: title(experiment.name),
    event: title(experiment.event),
    who: title(experiment.who),
    owner: fitText(experiment.owner, recordLimits.name),
    background: text(experiment.background),
    quotes: text(experiment.quotes),
    notes: text(experiment.notes),
    hypothesis: {
      ...hypothesis,
      change: title(hypothesis.change),
      metric: title(hypothesis.metric),
      reason: title(hypothesis.reason),
    },
    learning: {
      ...learning,
      observed: text(learning.observed),
      learned: text(learning.learned),
      notShown: text(learning.notShown),
      next: text(learning.next),
    },
    arms: arms.map((arm) => ({ ...arm, name: title(arm.name) })),
    guardrails: experiment.guardrails.map((each) => ({ ...each, name: title(each.name) })),
  }
  return withKnownTargets(plan, clean)
}
