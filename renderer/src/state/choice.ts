import type { RecordId } from '#shared/lib/ids.ts'
import { letGo } from './letGo.ts'
import type { SessionStore } from './sessionStore.ts'

/** The choice with one more, or one less; the last of it has the keyboard. */
export function toggled<Id extends string>(selection: readonly Id[], id: Id): readonly Id[] {
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]
}

/** The card that gets the keyboard is chosen; one of several that are chosen becomes the last of them. */
export function chooseFocused(session: SessionStore, id: RecordId): void {
  const { selection } = session.getState()
  if (selection.at(-1) === id) return
  session.select(selection.includes(id) ? [...selection.filter((other) => other !== id), id] : [id])
}

/** A plain click on one of several chosen cards, without a drag, means that one. */
export function chooseClicked(session: SessionStore, id: RecordId): void {
  if (session.getState().selection.length > 1) session.select([id])
}

/** Escape lets go of the others of several cards, then of thread, filters and zoom; true once nothing but the card is left. */
export function letGoOfOthers(session: SessionStore): boolean {
  const { selection } = session.getState()
  if (selection.length > 1) session.select(selection.slice(-1))
  else return !letGo(session)
  return false
}
