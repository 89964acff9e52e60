import type { FunnelId, JourneyId, StageId } from '#shared/lib/ids.ts'
import { addFunnel, addStage, feedOf } from '#shared/model/funnel/addFunnel.ts'
import type { Funnel, FunnelPeriod } from '#shared/model/funnel/funnel.ts'
import { getFunnel, getStage, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import {
  moveStages,
  updateFunnel,
  updateStage,
  updateStages,
  type StagePatch,
} from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import { newId } from '#renderer/platform/newId.ts'
import { freeJourney, freshFunnel } from '#renderer/state/beginFunnel.ts'
import type { Label } from '#renderer/state/label.ts'
import { makeRoom } from '#renderer/state/makeRoom.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { funnelView } from './funnelView.ts'
import { stageIn } from './useFunnelView.ts'

/** Another funnel, which is looked at then; false when the plan is full. */
export function newFunnel(desk: Desk): boolean {
  const funnel = freshFunnel(freeJourney(desk.document.getState().plan))
  if (!makeRoom(desk, 1 + funnel.stages.length)) return false
  desk.document.commit({ label: { key: 'addFunnel' } }, (plan) => addFunnel(plan, funnel))
  funnelView(desk.session).setState({ funnel: funnel.id, stage: null, page: 'stages' })
  return true
}

/** The funnel with all that is counted in it; experiments on its stages stay. */
export function dropFunnel({ document, session }: Desk, id: FunnelId): void {
  document.commit({ label: { key: 'removeFunnel' } }, (plan) => removeRecords(plan, [id]))
  funnelView(session).setState({ funnel: null, stage: null })
  session.toast({ label: { key: 'removedFunnel' }, undo: () => document.undo() })
}

export function renameFunnel({ document }: Desk, id: FunnelId, name: string): void {
  document.commit({ label: { key: 'renameFunnel' }, group: `title:${id}` }, (plan) =>
    updateFunnel(plan, id, { name }),
  )
}

/** What one column is. Only while nothing is counted: weeks cannot be turned into months. */
export function changePeriod({ document }: Desk, id: FunnelId, period: FunnelPeriod): void {
  document.commit({ label: { key: 'changeFunnelPeriod' } }, (plan) =>
    isCounted(plan, id) ? plan : updateFunnel(plan, id, { period }),
  )
}

/** True when something was counted by the funnel's period. */
export function isCounted(plan: Pick<Plan, 'records'>, id: FunnelId): boolean {
  const cohorts = getFunnel(plan, id)?.cohorts.length ?? 0
  return cohorts > 0 || stageIdsOf(plan, id).some((stage) => (getStage(plan, stage)?.actuals.length ?? 0) > 0)
}

/** The journey that gives numbers to what is not counted; its stages are fed anew. */
export function changeJourney({ document }: Desk, id: FunnelId, journey: JourneyId | null): void {
  document.commit({ label: { key: 'feedFunnel' } }, (plan) => {
    const linked = updateFunnel(plan, id, { journey })
    const patches = stageIdsOf(plan, id).flatMap((stage) => {
      const kind = getStage(plan, stage)?.kind ?? null
      const feed = journey === null || kind === null ? null : feedOf(plan, journey, kind)
      return kind === null ? [] : [[stage, { feed }] as const]
    })
    return updateStages(linked, new Map<StageId, StagePatch>(patches))
  })
}

/** A stage of one's own, after the open one or at the end; its page opens. */
export function newStage(desk: Desk, funnel: Funnel): void {
  if (!makeRoom(desk, 1)) return
  const { document, session } = desk
  const { plan } = document.getState()
  const id = newId<StageId>()
  const ids = stageIdsOf(plan, funnel.id)
  const open = stageIn(plan, funnel.id, funnelView(session).getState().stage)
  const before = open === null ? null : (ids[ids.indexOf(open.id) + 1] ?? null)
  document.commit({ label: { key: 'addStage' } }, (now) =>
    addStage(now, { id, funnel: funnel.id, kind: null, name: '' }, before),
  )
  funnelView(session).setState({ stage: id })
}

/** Fields of a stage; what is typed in one field under one `group` is one step. */
export function changeStage(
  { document }: Pick<Desk, 'document'>,
  id: StageId,
  patch: StagePatch,
  key: Extract<Label['key'], `${string}Stage`>,
  group?: string,
): void {
  document.commit({ label: { key }, ...(group !== undefined && { group: `${id}:${group}` }) }, (plan) =>
    updateStage(plan, id, patch),
  )
}

export function dropStage({ document, session }: Desk, id: StageId): void {
  document.commit({ label: { key: 'removeStage' } }, (plan) => removeRecords(plan, [id]))
  funnelView(session).setState({ stage: null })
  session.toast({ label: { key: 'removedStage' }, undo: () => document.undo() })
}

/** Before another stage of its funnel, or at the end. */
export function placeStage({ document }: Pick<Desk, 'document'>, id: StageId, before: StageId | null): void {
  document.commit({ label: { key: 'moveStage' } }, (plan) => moveStages(plan, [id], before))
}

/** One place along those in sight; false at the ends. */
export function stepStage(desk: Pick<Desk, 'document'>, id: StageId, step: 1 | -1): boolean {
  const { plan } = desk.document.getState()
  const funnel = getStage(plan, id)?.funnel
  if (funnel === undefined) return false
  const ids = stageIdsOf(plan, funnel).filter(
    (each) => each === id || getStage(plan, each)?.isHidden === false,
  )
  const at = ids.indexOf(id) + step
  if (at < 0 || at >= ids.length) return false
  placeStage(desk, id, step === 1 ? (ids[at + 1] ?? null) : (ids[at] ?? null))
  return true
}

/** Opens the page of a stage, or closes it. */
export function toggleStage({ session }: Pick<Desk, 'session'>, id: StageId): void {
  const view = funnelView(session)
  session.select([])
  view.setState({ stage: view.getState().stage === id ? null : id })
}
