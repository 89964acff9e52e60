import type { ExperimentId, FunnelId, SketchNoteId, StageId } from '#shared/lib/ids.ts'
import { experimentsOf, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { updateExperiments, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import { addSketchNote, getSketchNote, updateSketchNote } from '#shared/model/sketch/editSketch.ts'
import type { SketchLayout } from '#shared/model/sketch/layoutSketch.ts'
import type { SketchPlace } from '#shared/model/sketch/sketchNote.ts'
import type { LabelKey } from '#renderer/i18n/keys.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { Label } from '#renderer/state/label.ts'
import { makeRoom } from '#renderer/state/makeRoom.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { beginExperiment, nameOf, newStamp } from '../editExperiments.ts'
import { experimentsView } from '../experimentsView.ts'

type Patches = ReadonlyMap<ExperimentId, ExperimentPatch>

function label(
  desk: Pick<Desk, 'document'>,
  ids: readonly ExperimentId[],
  one: LabelKey,
  many: LabelKey,
): Label {
  const [only] = ids
  return only !== undefined && ids.length === 1
    ? { key: one, values: { name: nameOf(desk.document.getState().plan, only) } }
    : { key: many, values: { experiments: ids.length } }
}

/** Hangs experiments on a stage, or (null) on none; a place is where each was let go, else they are arranged. */
export function hangExperiments(
  desk: Pick<Desk, 'document'>,
  ids: readonly ExperimentId[],
  stage: StageId | null,
  places?: ReadonlyMap<ExperimentId, SketchPlace>,
): void {
  const stamp = newStamp()
  const patches: Patches = new Map(ids.map((id) => [id, { stage, place: places?.get(id) ?? null }]))
  desk.document.commit({ label: label(desk, ids, 'hangExperiment', 'hangExperiments') }, (plan) =>
    updateExperiments(plan, patches, stamp),
  )
}

/** Puts experiments and notes somewhere on the sketch as one deed; steps of one `group` are one. */
export function putOnSketch(
  desk: Pick<Desk, 'document'>,
  places: ReadonlyMap<ExperimentId | SketchNoteId, SketchPlace>,
  group?: string,
): void {
  const { plan } = desk.document.getState()
  const stamp = newStamp()
  const ids = [...places.keys()]
  // safe: the lookups decide
  const cards = ids.filter((id): id is ExperimentId => getExperiment(plan, id as ExperimentId) !== null)
  const patches: Patches = new Map(cards.map((id) => [id, { place: places.get(id) ?? null }]))
  const named: Label =
    cards.length === 0 ? { key: 'moveSketchNote' } : label(desk, cards, 'placeExperiment', 'placeExperiments')
  desk.document.commit({ label: named, ...(group !== undefined && { group }) }, (before) => {
    const placed = updateExperiments(before, patches, stamp)
    return [...places].reduce(
      (now, [id, place]) => updateSketchNote(now, id as SketchNoteId, { place }), // safe: others stay as they are
      placed,
    )
  })
}

/** Those on the sketch of a funnel that were put somewhere. */
export function placedOn(plan: Pick<Plan, 'records'>, funnel: FunnelId): readonly ExperimentId[] {
  const stages = new Set<StageId | null>([null, ...stageIdsOf(plan, funnel)])
  return experimentsOf(plan)
    .filter(({ stage, place }) => place !== null && stages.has(stage))
    .map(({ id }) => id)
}

/** Where a note that is begun by a key stands: under everything, on the left. */
export function freePlace({ bounds }: SketchLayout): SketchPlace {
  return { x: bounds.x + 16, y: bounds.y + bounds.height - 32 }
}

/** Lets the sketch place these experiments again. */
export function arrangeSketch(desk: Pick<Desk, 'document'>, ids: readonly ExperimentId[]): void {
  const stamp = newStamp()
  const patches: Patches = new Map(ids.map((id) => [id, { place: null }]))
  desk.document.commit({ label: { key: 'arrangeSketch' } }, (plan) => updateExperiments(plan, patches, stamp))
}

/** A new idea on a stage, its name to be typed. */
export function beginOnStage(desk: Desk, stage: StageId | null): void {
  const id = beginExperiment(desk, { name: '', kind: 'ab', stage })
  if (id !== null) experimentsView(desk.session).setState({ naming: id })
}

/** A note to be typed: it comes to be with its first character. */
export function beginNote({ session }: Pick<Desk, 'session'>, place: SketchPlace): void {
  const id = newId<SketchNoteId>()
  const at = { x: Math.round(place.x) + 0, y: Math.round(place.y) + 0 }
  session.select([])
  experimentsView(session).setState({ naming: id, draft: { id, place: at } })
}

/** What is typed in a note is one step, with its beginning. */
export function writeNote(desk: Desk, funnel: FunnelId, id: SketchNoteId, text: string): void {
  const { document, session } = desk
  const isThere = getSketchNote(document.getState().plan, id) !== null
  const { draft } = experimentsView(session).getState()
  if (isThere) {
    document.commit({ label: { key: 'writeSketchNote' }, group: `text:${id}` }, (plan) =>
      updateSketchNote(plan, id, { text }),
    )
  } else if (draft?.id === id && text !== '' && makeRoom(desk, 1)) {
    document.commit({ label: { key: 'addSketchNote' }, group: `text:${id}` }, (plan) =>
      addSketchNote(plan, { id, funnel, text, place: draft.place }),
    )
    session.select([id])
  }
}

/** Typing ended: a note without words goes. */
export function leaveNaming(desk: Desk): void {
  const { document, session } = desk
  const view = experimentsView(session)
  const { naming } = view.getState()
  if (naming === null) return
  view.setState({ naming: null, draft: null })
  const note = getSketchNote(document.getState().plan, naming as SketchNoteId) // safe: the lookup decides
  if (note?.text.trim() === '') {
    document.commit({ label: { key: 'removeSketchNote' }, group: `text:${note.id}` }, (plan) =>
      removeRecords(plan, [note.id]),
    )
    session.select([])
  }
  document.closeGroup()
}

/** Removes a note and offers it back. */
export function dropNotes(desk: Desk, ids: readonly SketchNoteId[]): void {
  const { document, session } = desk
  document.commit({ label: { key: 'removeSketchNote' } }, (plan) => removeRecords(plan, ids))
  session.select(session.getState().selection.filter((id) => !ids.some((gone) => gone === id)))
  session.toast({ label: { key: 'removedSketchNote' }, undo: () => document.undo() })
}
