import type { FunnelId, JourneyId, StageId } from '#shared/lib/ids.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds } from '#shared/model/funnel/funnel.ts'
import { funnelIdsOf, getFunnel } from '#shared/model/funnel/getFunnel.ts'
import { journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { newId } from '#renderer/platform/newId.ts'
import { makeRoom } from './makeRoom.ts'
import type { Desk } from './useDesk.ts'

/** What a funnel with its stages needs, made of new ids: fed by this journey, or by none. */
export function freshFunnel(journey: JourneyId | null) {
  return {
    id: newId<FunnelId>(),
    name: '',
    journey,
    period: 'week' as const,
    stages: aarrrKinds.map(() => newId<StageId>()),
  }
}

/** The first journey that no funnel takes its numbers from yet. */
export function freeJourney(plan: Plan): JourneyId | null {
  const taken = new Set(funnelIdsOf(plan).map((id) => getFunnel(plan, id)?.journey ?? null))
  return journeyIdsOf(plan).find((id) => !taken.has(id)) ?? null
}

/** Begins a funnel with the five stages, fed by the first journey that feeds none; null when the plan is full. */
export function beginFunnel(desk: Desk): FunnelId | null {
  const funnel = freshFunnel(freeJourney(desk.document.getState().plan))
  if (!makeRoom(desk, 1 + funnel.stages.length)) return null
  desk.document.commit({ label: { key: 'addFunnel' } }, (plan) => addFunnel(plan, funnel))
  return funnel.id
}
