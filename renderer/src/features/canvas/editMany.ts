import { deedTitle } from '#shared/catalog/deedTitle.ts'
import { getRecord } from '#shared/document/records.ts'
import type { JourneyId, NoteId, RelationshipId } from '#shared/lib/ids.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { duplicateNotes } from '#shared/model/note/copyNotes.ts'
import { getNote, getSegment } from '#shared/model/note/getNote.ts'
import { moveNotes, type NoteTarget } from '#shared/model/note/moveNotes.ts'
import type { Block, Evidence, Note } from '#shared/model/note/note.ts'
import { describeRemoval, removeNotes, type Removal } from '#shared/model/note/removeNotes.ts'
import { setEvidence, setServes } from '#shared/model/note/updateNotes.ts'
import { hasRoom } from '#shared/model/plan/hasRoom.ts'
import { recordLimits } from '#shared/model/limits.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { clearRelationship } from '#shared/model/relationship/setRelationship.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { Label } from '#renderer/state/label.ts'
import { cardsOf, type Desk } from './editNotes.ts'
import { focusAdd } from './focusAdd.ts'
import type { CardId } from './selectCanvas.ts'

// What is done to one note or to several at once: always one step, named by the note or by how many.

function readNotes(plan: Plan, ids: readonly NoteId[]): readonly Note[] {
  return ids.map((id) => getNote(plan, id)).filter((note) => note !== null)
}

/** Removes notes, says so with what went along, and chooses the card that stood beside them. */
export function removeChosen(desk: Desk, ids: readonly NoteId[]): void {
  const { document, session } = desk
  const { plan } = document.getState()
  const [first] = readNotes(plan, ids)
  if (!first) return
  const label = removedLabel(first, describeRemoval(plan, ids))
  const block = blockOfLast(desk) ?? first.block
  const next = neighbourCard(plan, block, ids)
  const deed: Label =
    ids.length === 1
      ? { key: 'removeNote', values: { title: deedTitle(first.title) } }
      : { key: 'removeNotes', values: { notes: ids.length } }
  document.commit({ label: deed }, (now) => removeNotes(now, ids))
  forgetRemoved(desk)
  goOn(desk, block, next)
  session.toast({ label, undo: () => document.undo() })
}

/** Says what went along: cells, journeys and links, each that there is. */
function removedLabel({ title }: Note, { notes, cells, journeys, references }: Removal): Label {
  if (journeys > 0) {
    const what = `${cells > 0 ? 'Cells' : ''}Journeys${references > 0 ? 'Links' : ''}` as const
    const counts = { cells, journeys, links: references }
    if (notes > 1) return { key: `removedNotesWith${what}`, values: { notes, ...counts } }
    return { key: `removedNoteWith${what}`, values: { title: deedTitle(title), ...counts } }
  }
  const what = cells > 0 && references > 0 ? 'Both' : cells > 0 ? 'Cells' : references > 0 ? 'Links' : null
  if (notes > 1) {
    const values = { notes, cells, links: references }
    return { key: what === null ? 'removedNotes' : `removedNotesWith${what}`, values }
  }
  const values = { title: deedTitle(title), cells, links: references, count: cells > 0 ? cells : references }
  return { key: what === null ? 'removedNote' : `removedNoteWith${what}`, values }
}

/** Filter and thread let go of what is no longer there. */
function forgetRemoved({ document, session }: Desk): void {
  const { records } = document.getState().plan
  const { segmentFilter, thread } = session.getState()
  const isSegment = segmentFilter !== null && getSegment({ records }, segmentFilter) !== null
  if (segmentFilter !== null && !isSegment) session.filterSegment(null)
  if (thread !== null && getRecord(records, thread) === null) session.pullThread(null)
}

function blockOfLast({ document, session }: Desk): Block | null {
  const last = session.getState().selection.at(-1)
  return last === undefined ? null : (getNote(document.getState().plan, last as NoteId)?.block ?? null) // safe: a lookup decides
}

/** After a card is gone: its neighbour, or the place where the block begins anew. */
function goOn({ session }: Desk, block: Block, next: CardId | null): void {
  session.select(next === null ? [] : [next])
  if (next === null) requestAnimationFrame(() => focusAdd(block))
}

/** The first card behind those that go, else the last before them. */
function neighbourCard(plan: Plan, block: Block, going: readonly CardId[]): CardId | null {
  const cards = cardsOf(plan, block)
  const gone = new Set<CardId>(going)
  const last = cards.findLastIndex((id) => gone.has(id))
  const before = cards.slice(0, Math.max(last, 0)).findLast((id) => !gone.has(id))
  return cards[last + 1] ?? before ?? null
}

/** Moves notes together; leaving the segments is said, since their cells go with them. */
export function placeNotes(desk: Desk, ids: readonly NoteId[], target: NoteTarget, say: boolean): void {
  const { document, session } = desk
  const { plan } = document.getState()
  const leaving = readNotes(plan, ids).filter((note) => note.block !== target.block)
  const first = getNote(plan, ids[0] ?? ('' as NoteId)) // safe: an unknown id gives null
  if (!first) return
  const owners = leaving.filter(({ block }) => block === 'customer_segments' || block === 'channels')
  const { cells, journeys } = describeRemoval(
    plan,
    owners.map(({ id }) => id),
  )
  const values = { title: deedTitle(first.title), notes: ids.length, count: cells, cells, journeys }
  const one = ids.length === 1
  const isLeaving = leaving.length > 0
  const deed: Label['key'] = one
    ? isLeaving
      ? `moveTo_${target.block}`
      : 'reorderNote'
    : isLeaving
      ? `moveNotesTo_${target.block}`
      : 'reorderNotes'
  const active = session.getState().selection.at(-1)
  document.commit({ label: { key: deed, values } }, (now) => moveNotes(now, ids, target))
  if (document.getState().plan === plan) return
  forgetRemoved(desk)
  session.select(one ? ids : keepLast(ids, active))
  const lost = lostKey(one, first.block, cells, journeys)
  if (isLeaving && (say || lost !== null)) {
    const key = lost ?? (one ? `movedTo_${target.block}` : `movedNotesTo_${target.block}`)
    session.toast({ label: { key, values }, undo: () => document.undo() })
  }
}

/** How the loss of cells and journeys is said; null when nothing was lost. */
function lostKey(one: boolean, from: Block, cells: number, journeys: number): Label['key'] | null {
  if (journeys > 0) {
    if (!one) return cells > 0 ? 'notesLeftWithCellsJourneys' : 'notesLeftWithJourneys'
    if (from === 'channels') return 'leftChannels'
    return cells > 0 ? 'leftSegmentsWithCellsJourneys' : 'leftSegmentsWithJourneys'
  }
  if (cells === 0) return null
  return one ? 'leftSegments' : 'notesLeftSegments'
}

/** The chosen notes with the one that has the keyboard last. */
function keepLast(ids: readonly NoteId[], active: CardId | undefined): readonly CardId[] {
  if (active === undefined || !ids.some((id) => id === active)) return ids
  return [...ids.filter((id) => id !== active), active]
}

/** Gives several notes one state of evidence. */
export function callThem({ document }: Desk, ids: readonly NoteId[], evidence: Evidence): void {
  const label: Label = { key: `notesEvidence_${evidence}`, values: { notes: ids.length } }
  document.commit({ label }, (plan) => setEvidence(plan, ids, evidence))
}

/** Says that several notes serve a segment: all of them, or when all do none. */
export function serveTogether({ document }: Desk, ids: readonly NoteId[], segment: Note): void {
  const notes = readNotes(document.getState().plan, ids).filter(({ block }) => block !== 'customer_segments')
  if (notes.length === 0) return
  const serves = !notes.every(({ segments }) => segments.includes(segment.id))
  const label: Label = {
    key: serves ? 'serveSegmentNotes' : 'unserveSegmentNotes',
    values: { notes: notes.length, segment: deedTitle(segment.title) },
  }
  const changing = notes.map(({ id }) => id)
  document.commit({ label }, (plan) => setServes(plan, changing, segment.id, serves))
}

/** Puts a copy of each chosen note behind the last of them in its block and chooses the copies. */
export function duplicateChosen({ document, session }: Desk, ids: readonly NoteId[]): void {
  const { plan } = document.getState()
  const [first] = readNotes(plan, ids)
  if (!first) return
  if (!hasRoom(plan, ids.length)) return sayFull({ document, session }, ids.length)
  const copies = ids.map(() => newId<NoteId>())
  const label: Label =
    ids.length === 1
      ? { key: 'duplicateNote', values: { title: deedTitle(first.title) } }
      : { key: 'duplicateNotes', values: { notes: ids.length } }
  document.commit({ label }, (now) => duplicateNotes(now, ids, copies))
  session.select(copies)
}

/** A plan holds so many records; what would not fit is not begun. */
export function sayFull({ document, session }: Desk, count: number): void {
  const room = recordLimits.records - document.getState().plan.records.size
  session.toast({
    label: { key: 'noRoomForNotes', values: { count, room, limit: recordLimits.records } },
    tone: 'problem',
  })
}

/** The card of a journey is no record: it is removed where it lives, and that is said. */
export function sayLivesElsewhere({ document, session }: Desk, id: JourneyId): void {
  const { plan } = document.getState()
  const journey = getJourney(plan, id)
  if (!journey) return
  const titleOf = (note: NoteId) => deedTitle(getNote(plan, note)?.title ?? '')
  const values = { segment: titleOf(journey.segment), channel: titleOf(journey.channel) }
  session.toast({ label: { key: 'livesOnJourneys', values } })
}

/** Clears the cell behind a derived card and chooses its neighbour. */
export function clearCell(desk: Desk, id: RelationshipId): void {
  const { document, session } = desk
  const { plan } = document.getState()
  const cell = getRecord(plan.records, id)
  if (cell?.type !== 'relationship') return
  const values = { segment: deedTitle(getNote(plan, cell.segment)?.title ?? '') }
  const next = neighbourCard(plan, 'customer_relationships', [id])
  document.commit({ label: { key: 'clearCell', values } }, (now) =>
    clearRelationship(now, cell.segment, cell.category),
  )
  goOn(desk, 'customer_relationships', next)
  session.toast({ label: { key: 'clearedCell', values }, undo: () => document.undo() })
}
