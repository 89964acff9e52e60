import { deedTitle } from '#shared/catalog/deedTitle.ts'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { addExperiment, type NewExperiment } from '#shared/model/experiment/addExperiment.ts'
import { experimentStates, type ExperimentState } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import type { Stamp } from '#shared/model/experiment/seal.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import { newId } from '#renderer/platform/newId.ts'
import { now } from '#renderer/platform/now.ts'
import { freeJourney, freshFunnel } from '#renderer/state/beginFunnel.ts'
import { makeRoom } from '#renderer/state/makeRoom.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { experimentsView } from './experimentsView.ts'

/** The id and time under which the journal keeps what is done now. */
export function newStamp(): Stamp {
  return { id: newId(), at: now() }
}

export function nameOf(plan: Plan, id: ExperimentId): string {
  return deedTitle(getExperiment(plan, id)?.name ?? '') || '…'
}

/**
 * A new idea on a stage, with the funnel it hangs from where there is none yet; one deed. It is chosen and its
 * id given back, null when the plan is full.
 */
export function beginExperiment(
  desk: Desk,
  fields: Omit<NewExperiment, 'id' | 'createdAt'>,
): ExperimentId | null {
  const { document, session } = desk
  const { plan } = document.getState()
  const funnel = funnelIdsOf(plan).length === 0 ? freshFunnel(freeJourney(plan)) : null
  if (!makeRoom(desk, 1 + (funnel === null ? 0 : 1 + funnel.stages.length))) return null
  const id = newId<ExperimentId>()
  const label = { key: 'addExperiment', values: { name: deedTitle(fields.name) || '…' } } as const
  document.commit({ label }, (before) => {
    const ready = funnel === null ? before : addFunnel(before, funnel)
    const stage = fields.stage ?? funnel?.stages[1] ?? null
    return addExperiment(ready, { ...fields, stage, id, createdAt: now() })
  })
  session.select([id])
  return id
}

/** Fields of an experiment as one deed; what is typed in one field under one `group` is one step. */
export function changeExperiment(
  { document }: Pick<Desk, 'document'>,
  id: ExperimentId,
  patch: ExperimentPatch,
  group?: string,
): void {
  const values = { name: nameOf(document.getState().plan, id) }
  const stamp = newStamp()
  document.commit(
    { label: { key: 'changeExperiment', values }, ...(group !== undefined && { group: `${id}:${group}` }) },
    (plan) => updateExperiment(plan, id, patch, stamp),
  )
}

/** Puts experiments into a state; starting one seals its rule. `state` is named in the words of the screen. */
export function putExperiments(
  { document }: Pick<Desk, 'document'>,
  ids: readonly ExperimentId[],
  to: { readonly state: ExperimentState; readonly before: ExperimentId | null },
  stateName: string,
): void {
  const { plan } = document.getState()
  const [only] = ids
  if (only === undefined) return
  const stamp = newStamp()
  const label =
    ids.length === 1
      ? ({ key: 'moveExperiment', values: { name: nameOf(plan, only), state: stateName } } as const)
      : ({ key: 'moveExperiments', values: { experiments: ids.length, state: stateName } } as const)
  document.commit({ label }, (before) => moveExperiments(before, ids, to, stamp))
}

/** Removes experiments; what followed them up stays, and so does what the journal says of them. */
export function dropExperiments({ document, session }: Desk, ids: readonly ExperimentId[]): void {
  document.commit({ label: { key: 'removeExperiments', values: { count: ids.length } } }, (plan) =>
    removeRecords(plan, ids),
  )
  const { opened } = experimentsView(session).getState()
  if (opened !== null && ids.includes(opened)) experimentsView(session).setState({ opened: null })
}

/** The state before or after one, or null at the ends. */
export function nextState(state: ExperimentState, step: 1 | -1): ExperimentState | null {
  return experimentStates[experimentStates.indexOf(state) + step] ?? null
}

/** Opens the card of an experiment, or (null) goes back to all of them. */
export function openExperiment({ session }: Pick<Desk, 'session'>, id: ExperimentId | null): void {
  experimentsView(session).setState({ opened: id })
  if (id !== null) session.select([id])
}
