import type { ExperimentId } from '#shared/lib/ids.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

type Records = Pick<Plan, 'records'>
export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/** The card one step on; sideways that of the next column that has any, at the same height. Null at the end. */
export function stepFrom(plan: Records, id: ExperimentId, way: Way): ExperimentId | null {
  const experiment = getExperiment(plan, id)
  if (experiment === null) return null
  const there = experimentIdsIn(plan, experiment.state)
  const at = there.indexOf(id)
  switch (way) {
    case 'up':
      return there[at - 1] ?? null
    case 'down':
      return there[at + 1] ?? null
    case 'first':
      return there[0] ?? null
    case 'last':
      return there.at(-1) ?? null
    default: {
      const column = experimentStates.indexOf(experiment.state)
      const others =
        way === 'right' ? experimentStates.slice(column + 1) : experimentStates.slice(0, column).toReversed()
      const next = others.map((state) => experimentIdsIn(plan, state)).find((ids) => ids.length > 0)
      return next?.[Math.min(at, next.length - 1)] ?? null
    }
  }
}

/** All from the card where the choice began to this one, where both stand in one column; else this one too. */
export function rangeTo<Id extends string>(
  plan: Records,
  selection: readonly Id[],
  id: ExperimentId & Id,
): readonly Id[] {
  const state = getExperiment(plan, id)?.state
  const there = state === undefined ? [] : (experimentIdsIn(plan, state) as readonly (ExperimentId & Id)[]) // safe: ids of records
  const anchor = selection.find((each) => there.some((other) => other === each))
  if (anchor === undefined) return [...selection.filter((each) => each !== id), id]
  const from = there.findIndex((each) => each === anchor)
  const to = there.indexOf(id)
  const between = from <= to ? there.slice(from, to + 1) : there.slice(to, from + 1).toReversed()
  return between
}
