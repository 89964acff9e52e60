import { deedTitle } from '#shared/catalog/deedTitle.ts'
import type { ExperimentId, StageId } from '#shared/lib/ids.ts'
import { addExperiment, type NewExperiment } from '#shared/model/experiment/addExperiment.ts'
import { copyExperiments } from '#shared/model/experiment/copyExperiments.ts'
import type { Experiment, ExperimentState } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import type { Stamp } from '#shared/model/experiment/seal.ts'
import {
  updateExperiment,
  updateExperiments,
  type ExperimentPatch,
} from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { funnelIdsOf, getStage } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import type { LabelKey } from '#renderer/i18n/keys.ts'
import { newId } from '#renderer/platform/newId.ts'
import { now } from '#renderer/platform/now.ts'
import { freeJourney, freshFunnel } from '#renderer/state/beginFunnel.ts'
import type { Label } from '#renderer/state/label.ts'
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

/** A new idea beside what is chosen: on the same stage. On the sketch its name is typed where it hangs. */
export function beginBesideChosen(desk: Desk): void {
  const { plan } = desk.document.getState()
  const chosen = desk.session.getState().selection.at(-1) ?? ''
  // safe: the lookups decide
  const stage =
    getStage(plan, chosen as StageId)?.id ?? getExperiment(plan, chosen as ExperimentId)?.stage ?? null
  const id = beginExperiment(desk, { name: '', kind: 'ab', stage })
  const view = experimentsView(desk.session)
  const { page, isOutline, opened } = view.getState()
  if (id !== null && page === 'sketch' && !isOutline && opened === null) view.setState({ naming: id })
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
    (plan, goesOn) => updateExperiment(plan, id, patch, { ...stamp, goesOn }),
  )
}

/** Puts experiments into a state; a rule sealed or unsealed by it is said, since undo keeps its mark. */
export function putExperiments(
  { document, session }: Desk,
  ids: readonly ExperimentId[],
  to: { readonly state: ExperimentState; readonly before: ExperimentId | null },
): void {
  const { plan } = document.getState()
  const label = nameDeed(plan, ids, `moveExperiment_${to.state}`, `moveExperiments_${to.state}`)
  document.commit({ label }, (before) => moveExperiments(before, ids, to, newStamp()))
  const after = document.getState().plan
  const sealedIn = (at: Plan) => ids.filter((id) => (getExperiment(at, id)?.seal ?? null) !== null)
  const had = new Set(sealedIn(plan))
  const has = new Set(sealedIn(after))
  const changed = ids.filter((id) => had.has(id) !== has.has(id))
  if (changed.length === 0) return
  const told =
    to.state === 'running'
      ? nameDeed(plan, changed, 'sealedExperiment', 'sealedExperiments')
      : nameDeed(plan, changed, 'unsealedExperiment', 'unsealedExperiments')
  session.toast({ label: told, undo: () => document.undo() })
}

/** What a deed on one or several experiments is called. */
export function nameDeed(plan: Plan, ids: readonly ExperimentId[], one: LabelKey, several: LabelKey): Label {
  const [only] = ids
  return only !== undefined && ids.length === 1
    ? { key: one, values: { name: nameOf(plan, only) } }
    : { key: several, values: { experiments: ids.length } }
}

/** Fields of several experiments as one deed; a patch that needs the experiment gets it. */
export function changeExperiments(
  { document }: Pick<Desk, 'document'>,
  ids: readonly ExperimentId[],
  patchFor: (experiment: Experiment) => ExperimentPatch,
): void {
  const { plan } = document.getState()
  const label = nameDeed(plan, ids, 'changeExperiment', 'changeExperiments')
  const patches = new Map(
    ids.flatMap((id) => {
      const experiment = getExperiment(plan, id)
      return experiment === null ? [] : [[id, patchFor(experiment)] as const]
    }),
  )
  document.commit({ label }, (before) => updateExperiments(before, patches, newStamp()))
}

/** Adds a copy of each as an idea, chosen. */
export function copyThem(desk: Desk, ids: readonly ExperimentId[]): void {
  const { document, session } = desk
  if (ids.length === 0 || !makeRoom(desk, ids.length)) return
  const copies = ids.map(() => newId<ExperimentId>())
  const label = nameDeed(document.getState().plan, ids, 'copyExperiment', 'copyExperiments')
  document.commit({ label }, (plan) => copyExperiments(plan, ids, copies, now()))
  session.select(copies)
}

/** Removes experiments and offers them back; what the journal says of them stays. */
export function dropExperiments({ document, session }: Desk, ids: readonly ExperimentId[]): void {
  const { plan } = document.getState()
  if (ids.length === 0) return
  const told = nameDeed(plan, ids, 'removedExperiment', 'removedExperiments')
  const label = { key: 'removeExperiments', values: { count: ids.length } } as const
  document.commit({ label }, (before) => removeRecords(before, ids))
  session.select(session.getState().selection.filter((id) => !ids.some((gone) => gone === id)))
  const { opened } = experimentsView(session).getState()
  if (opened !== null && ids.includes(opened)) experimentsView(session).setState({ opened: null })
  session.toast({ label: told, undo: () => document.undo() })
}

/** Opens the card of an experiment, or (null) goes back to all of them. */
export function openExperiment({ session }: Pick<Desk, 'session'>, id: ExperimentId | null): void {
  experimentsView(session).setState({ opened: id })
  if (id !== null) session.select([id])
}
