import type { Arm, Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { nameOf, newStamp } from '../../editExperiments.ts'

export type CountPatch = Partial<Pick<Arm, 'people' | 'conversions'>>

/** Counts of one group, or of a guardrail in it; what is typed in one field is one step. */
export function enterCount(
  { document }: Pick<Desk, 'document'>,
  { id }: Pick<Experiment, 'id'>,
  to: { readonly arm: number; readonly guardrail: string | null },
  count: CountPatch,
): void {
  const stamp = newStamp()
  document.commit(
    {
      label: { key: 'countExperiment', values: { name: nameOf(document.getState().plan, id) } },
      group: `${id}:${to.guardrail ?? ''}:${to.arm}:${Object.keys(count).join()}`,
    },
    (plan) => {
      const experiment = getExperiment(plan, id)
      if (experiment === null) return plan
      const { arms, guardrails } = experiment
      const patch =
        to.guardrail === null
          ? { arms: arms.map((arm, index) => (index === to.arm ? { ...arm, ...count } : arm)) }
          : {
              guardrails: guardrails.map((each) =>
                each.id === to.guardrail ? { ...each, counts: withCount(each.counts, to.arm, count) } : each,
              ),
            }
      return updateExperiment(plan, id, patch, stamp)
    },
  )
}

type Counted = Pick<Arm, 'people' | 'conversions'>

function withCount(counts: readonly Counted[], arm: number, count: CountPatch): readonly Counted[] {
  const length = Math.max(counts.length, arm + 1)
  return Array.from({ length }, (_, index) => {
    const before = counts[index] ?? { people: null, conversions: null }
    return index === arm ? { ...before, ...count } : before
  })
}
