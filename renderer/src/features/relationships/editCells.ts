import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { levels, type Level } from '#shared/model/relationship/relationship.ts'
import {
  clearRelationship,
  setRelationship,
  type RelationshipPatch,
} from '#shared/model/relationship/setRelationship.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { Label } from '#renderer/state/label.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { cellAt, type CellPlace } from './selectMatrix.ts'

export interface Desk {
  readonly document: DocumentStore
  readonly session: SessionStore
}

/** A segment as a deed names it. */
export function segmentName(plan: Plan, { segment }: Pick<CellPlace, 'segment'>): string {
  return shortTitle(getNote(plan, segment)?.title ?? '') || '…'
}

/** One field of a cell as one deed; typing is grouped by the field. */
export function changeCell(
  { document }: Desk,
  place: CellPlace,
  patch: RelationshipPatch,
  { key, group }: { readonly key: Label['key']; readonly group?: string },
): void {
  const label: Label = { key, values: { segment: segmentName(document.getState().plan, place) } }
  document.commit({ label, ...(group !== undefined && { group }) }, (plan) =>
    setRelationship(plan, place.segment, place.category, patch),
  )
}

export function expectLevel(desk: Desk, place: CellPlace, expected: Level): void {
  changeCell(desk, place, { expected }, { key: `expect_${expected}` })
}

export function establishLevel(desk: Desk, place: CellPlace, established: Level): void {
  changeCell(desk, place, { established }, { key: `establish_${established}` })
}

const nextLevel = (level: Level): Level => levels[(levels.indexOf(level) + 1) % levels.length] ?? 'none'

/** None, light, full and around again. */
export function cycleExpected(desk: Desk, place: CellPlace): void {
  expectLevel(desk, place, nextLevel(cellAt(desk.document.getState().plan, place).expected))
}

export function cycleEstablished(desk: Desk, place: CellPlace): void {
  establishLevel(desk, place, nextLevel(cellAt(desk.document.getState().plan, place).established))
}

/** Empties a cell and says so; its card on the canvas goes with it. */
export function clearCell({ document, session }: Desk, place: CellPlace): void {
  const { plan } = document.getState()
  if (!isFilled(cellAt(plan, place))) return
  const values = { segment: segmentName(plan, place) }
  document.commit({ label: { key: 'clearCell', values } }, (now) =>
    clearRelationship(now, place.segment, place.category),
  )
  session.toast({ label: { key: 'clearedCell', values }, undo: () => document.undo() })
}

/** Asks for the optional seventh column, or lets it go again; the plan keeps the wish. */
export function wishTransactional({ document }: Desk): void {
  const transactional = !document.getState().plan.meta.transactional
  document.commit({ label: { key: transactional ? 'showTransactional' : 'hideTransactional' } }, (plan) =>
    updateMeta(plan, { transactional }),
  )
}

/** How many customers a segment has now; typing is one step. */
export function countCustomers({ document }: Desk, segment: NoteId, customers: number | null): void {
  const title = segmentName(document.getState().plan, { segment })
  const label: Label = { key: 'changeCustomers', values: { title } }
  document.commit({ label, group: `text:${segment}:customers` }, (plan) =>
    updateNote(plan, segment, { customers }),
  )
}
