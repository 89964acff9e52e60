import { useEffect } from 'react'
import { diffRecords } from '#shared/document/diff.ts'
import { getRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { inPlanOrder } from '#shared/model/note/copyNotes.ts'
import { recordOfCard } from '#shared/model/journey/journeyCards.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Note } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import type { DocumentState } from '#renderer/state/documentStore.ts'
import { useDesk } from './CanvasContext.ts'

/**
 * Says what became of the chosen note, whoever moved or marked it, and after undo and redo goes to what
 * changed.
 */
export function useSayChanges(): void {
  const { document, session } = useDesk()
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  useEffect(() => {
    const place = (plan: Plan, note: Note) => {
      const ids = notesInBlock(plan, note.block)
      return t('placed', {
        title: shortTitle(note.title),
        place: ids.indexOf(note.id) + 1,
        count: ids.length,
        block: tCatalog(`block_${note.block}`),
      })
    }
    return document.subscribe((now, before) => {
      if (now.plan === before.plan) return
      if (isTimeTravel(now, before)) return followChange(before.plan, now.plan, session)
      const id = session.getState().selection.at(-1)
      if (id === undefined || session.getState().editing !== null) return
      const was = getNote(before.plan, id as NoteId) // safe: a lookup decides
      const is = getNote(now.plan, id as NoteId) // safe: a lookup decides
      if (!was || !is) return
      if (was.block !== is.block || was.order !== is.order) session.announce(place(now.plan, is))
      for (const segment of changedIds(was.segments, is.segments)) {
        const name = shortTitle(getNote(now.plan, segment)?.title ?? '')
        session.announce(t(is.segments.includes(segment) ? 'nowServes' : 'noLongerServes', { segment: name }))
      }
    })
  }, [document, session, t, tCatalog])
  useEffect(
    () =>
      session.subscribe(({ selection }, before) => {
        if (selection === before.selection) return
        const count = selection.length
        if (count > 1 && count !== before.selection.length) session.announce(t('chosenCount', { count }))
      }),
    [session, t],
  )
}

/** Undo and redo are the only changes that put something before what can be redone, or take it from there. */
function isTimeTravel(now: DocumentState, before: DocumentState): boolean {
  const steps = now.history.future.length - before.history.future.length
  const past = now.history.past.length - before.history.past.length
  return (steps === 1 && past === -1) || (steps === -1 && past === 1)
}

/** What came back is chosen, else what changed; what went is chosen no more, others only lost a link to it. */
function followChange(before: Plan, now: Plan, session: SessionStore): void {
  const { added, changed, removed } = diffRecords(before.records, now.records)
  const concerned = added.length > 0 ? added : removed.length > 0 ? [] : changed.map(({ after }) => after)
  const ids = concerned.filter((record) => record.type === 'note').map(({ id }) => id)
  if (ids.length > 0) return session.select(inPlanOrder(now, ids))
  const { selection } = session.getState()
  const alive = selection.filter((id) => getRecord(now.records, recordOfCard(id)) !== null)
  if (alive.length < selection.length) session.select(alive)
}

function changedIds(before: readonly NoteId[], after: readonly NoteId[]): readonly NoteId[] {
  return [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
}
