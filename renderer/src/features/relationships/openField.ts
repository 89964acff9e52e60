import type { NoteId, RecordId } from '#shared/lib/ids.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { focusSpot } from './gridSpots.ts'
import type { CellPlace } from './selectMatrix.ts'

const details = '[data-relationship-details]'
const controls = 'input:checked, input:not([type="radio"]), textarea, button'

/** The details open and take the keyboard; Escape there leads back. */
export function enterDetails(session: SessionStore): void {
  session.setInspector(true)
  focusSoon(
    () =>
      document.querySelector<HTMLElement>(`${details} input:checked`) ??
      document.querySelector<HTMLElement>(`${details} [data-field="customers"] input`) ??
      document.querySelector<HTMLElement>(`${details} section button`),
  )
}

/** Goes to one field of one cell. */
export function openField(session: SessionStore, place: CellPlace, field: string): void {
  openFieldOf(session, relationshipId(place.segment, place.category), field)
}

/** Goes to where the customers of a segment are counted. */
export function openCustomers(session: SessionStore, segment: NoteId): void {
  openFieldOf(session, segment, 'customers')
}

function openFieldOf(session: SessionStore, id: RecordId, field: string): void {
  session.select([id])
  session.setInspector(true)
  focusSoon(() => {
    const part = document.querySelector<HTMLElement>(`${details} [data-field="${field}"]`)
    const fold = part?.closest('details')
    if (fold) fold.open = true
    return part?.querySelector(controls)
  })
}

/** To the note itself, where it is written and counted; `back` returns. */
export function openNote(session: SessionStore, id: NoteId): void {
  session.jump({ screen: 'canvas', select: [id] })
  session.setInspector(true)
}

/** Chooses a cell or a row of this screen and stands on it. */
export function standOn(session: SessionStore, id: RecordId): void {
  session.select([id])
  requestAnimationFrame(() => focusSpot(id))
}

// What is to be focused is drawn with the next frame.
function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus())
}
