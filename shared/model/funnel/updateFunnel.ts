import { placeInOrder, standsThere } from '../../document/order.ts'
import { changeRecords } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { FunnelId, StageId } from '../../lib/ids.ts'
import { isSameData } from '../../lib/isSameData.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import { funnelSchema, stageSchema } from './funnelSchema.ts'
import type { Funnel, FunnelStage } from './funnel.ts'
import { getFunnel, getStage, stageIdsOf } from './getFunnel.ts'
import { getJourney } from '../journey/getJourney.ts'

export type FunnelPatch = Partial<Omit<Funnel, 'id' | 'type' | 'order' | 'extra'>>

/** Changes fields of a funnel. The very same plan when it is gone, nothing changes, or a value cannot be. */
export function updateFunnel(plan: Plan, id: FunnelId, patch: FunnelPatch): Plan {
  const funnel = getFunnel(plan, id)
  if (funnel === null) return plan
  const merged = { ...funnel, ...patch }
  const journey = merged.journey !== null && getJourney(plan, merged.journey) !== null ? merged.journey : null
  const next: Funnel = {
    ...merged,
    journey,
    name: fitText(merged.name, recordLimits.title),
    notes: fitText(merged.notes, recordLimits.text),
    cohorts: byStart(merged.cohorts),
  }
  if (isSameData(funnel, next) || !funnelSchema.safeParse(next).success) return plan
  return { ...plan, records: changeRecords(plan.records, { put: [next] }) }
}

export type StagePatch = Partial<Omit<FunnelStage, 'id' | 'type' | 'funnel' | 'order' | 'extra'>>

/** Changes fields of a stage. The very same plan when it is gone, nothing changes, or a value cannot be. */
export function updateStage(plan: Plan, id: StageId, patch: StagePatch): Plan {
  return updateStages(plan, new Map([[id, patch]]))
}

/** Changes fields of several stages as one step; a patch with a value that cannot be changes nothing. */
export function updateStages(plan: Plan, patches: ReadonlyMap<StageId, StagePatch>): Plan {
  const put = [...patches].flatMap(([id, patch]) => {
    const stage = getStage(plan, id)
    if (stage === null) return []
    const next = cleanStage({ ...stage, ...patch })
    return isSameData(stage, next) || !stageSchema.safeParse(next).success ? [] : [next]
  })
  return put.length === 0 ? plan : { ...plan, records: changeRecords(plan.records, { put }) }
}

/** The actuals with some periods counted anew, or with null no longer. */
export function withActuals(
  { actuals }: Pick<FunnelStage, 'actuals'>,
  counts: ReadonlyMap<string, number | null>,
): FunnelStage['actuals'] {
  const kept = actuals.filter(({ start }) => !counts.has(start))
  const said = [...counts].flatMap(([start, count]) => (count === null ? [] : [{ start, count }]))
  return byStart([...kept, ...said])
}

/** Puts stages before another one of their funnel, or at its end. */
export function moveStages(plan: Plan, ids: readonly StageId[], follower: StageId | null): Plan {
  const moving = [...new Set(ids)].map((id) => getStage(plan, id)).filter((stage) => stage !== null)
  const funnel = moving[0]?.funnel
  if (funnel === undefined || moving.some((stage) => stage.funnel !== funnel)) return plan
  const all = stageIdsOf(plan, funnel)
  const before = follower !== null && all.includes(follower) ? follower : null
  const own = moving.map(({ id }) => id)
  if (standsThere(all, own, before)) return plan
  const put = placeInOrder<FunnelStage>(all, (id) => getStage(plan, id), moving, before)
  const records = changeRecords(plan.records, { put })
  return records === plan.records ? plan : { ...plan, records }
}

function cleanStage(stage: FunnelStage): FunnelStage {
  const title = (text: string) => fitText(text, recordLimits.title)
  return {
    ...stage,
    name: title(stage.name),
    event: title(stage.event),
    property: title(stage.property),
    who: title(stage.who),
    notes: fitText(stage.notes, recordLimits.text),
    actuals: byStart(stage.actuals),
  }
}

function byStart<Item extends { readonly start: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}
