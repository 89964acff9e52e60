import { getRecord } from '../../document/records.ts'
import type { FunnelId, StageId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { trialIndexOf } from '../plan/trialIndex.ts'
import type { Funnel, FunnelStage } from './funnel.ts'

type Records = Pick<Plan, 'records'>

/** The funnel with this id, or null. */
export function getFunnel(plan: Records, id: FunnelId): Funnel | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'funnel' ? record : null
}

/** Ids of the funnels in their order: the same array until one comes, goes or moves. */
export function funnelIdsOf(plan: Records): readonly FunnelId[] {
  return trialIndexOf(plan.records).funnels
}

/** The stage with this id, or null. */
export function getStage(plan: Records, id: StageId): FunnelStage | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'stage' ? record : null
}

/** Ids of a funnel's stages in their order, hidden ones included: the same array until one comes, goes or moves. */
export function stageIdsOf(plan: Records, funnel: FunnelId): readonly StageId[] {
  return trialIndexOf(plan.records).stages.get(funnel) ?? none
}
const none: readonly StageId[] = []

/** The stages of a funnel that are in sight, in their order. */
export function shownStagesOf(plan: Records, funnel: FunnelId): readonly FunnelStage[] {
  return stageIdsOf(plan, funnel)
    .map((id) => getStage(plan, id))
    .filter((stage) => stage !== null && !stage.isHidden) as readonly FunnelStage[] // safe: null is left out
}

/** The stage in sight before this one; null for the first, and for one that is gone. */
export function stageBefore(plan: Records, id: StageId): FunnelStage | null {
  const stage = getStage(plan, id)
  if (stage === null) return null
  const ids = stageIdsOf(plan, stage.funnel)
  const before = ids.slice(0, ids.indexOf(id)).map((each) => getStage(plan, each))
  return before.findLast((each) => each !== null && !each.isHidden) ?? null
}
