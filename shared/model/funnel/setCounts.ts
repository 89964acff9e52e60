import type { StageId } from '../../lib/ids.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import { getStage } from './getFunnel.ts'
import { updateStages, withActuals } from './updateFunnel.ts'

/** Counts by stage and first day of the period; null takes a count away. */
export type CountChanges = ReadonlyMap<StageId, ReadonlyMap<string, number | null>>

/** The plan with these counts, the very same where nothing changes; null where a stage would hold too many. */
export function setCounts(plan: Plan, changes: CountChanges): Plan | null {
  const patches = [...changes].flatMap(([id, counts]) => {
    const stage = getStage(plan, id)
    return stage === null ? [] : [[id, { actuals: withActuals(stage, counts) }] as const]
  })
  const isTooLong = patches.some(([, { actuals }]) => actuals.length > recordLimits.periods)
  return isTooLong ? null : updateStages(plan, new Map(patches))
}
