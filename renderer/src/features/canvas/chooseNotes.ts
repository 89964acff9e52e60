import type { NoteId } from '#shared/lib/ids.ts'
import { inPlanOrder } from '#shared/model/note/copyNotes.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { toggled } from '#renderer/state/choice.ts'
import { columnsOf, currentBlock } from './blockWays.ts'
import type { Desk } from './editNotes.ts'
import { stepWithin, type CardId, type Direction } from './selectCanvas.ts'

// Only notes are chosen together: a card of a filled cell stands for something on another screen.

interface KnownChoice {
  readonly records: Plan['records']
  readonly ids: readonly NoteId[]
}

const knownChoices = new WeakMap<readonly CardId[], KnownChoice>()

/** The chosen notes as they stand on the sheet; the same list while choice and plan stay. */
export function chosenNotes({ document, session }: Desk): readonly NoteId[] {
  const { selection } = session.getState()
  const { plan } = document.getState()
  const only = selection.length === 1 ? selection[0] : undefined
  if (only !== undefined) return getNote(plan, only as NoteId) ? [only as NoteId] : [] // safe: a lookup decides
  const known = knownChoices.get(selection)
  if (known?.records === plan.records) return known.ids
  const ids = inPlanOrder(plan, selection)
  knownChoices.set(selection, { records: plan.records, ids })
  return ids
}

/** Ctrl and a click: the card joins the choice or leaves it; the last to join has the keyboard. */
export function toggleChoice({ document, session }: Desk, id: CardId): void {
  const { plan } = document.getState()
  const { selection } = session.getState()
  const isNote = (card: CardId) => getNote(plan, card as NoteId) !== null // safe: a lookup decides
  if (!isNote(id) || !selection.every(isNote)) return session.select([id])
  session.select(toggled(selection, id))
}

/** Shift: all notes of the block from the one that was chosen first to this one. */
export function extendChoice({ document, session }: Desk, id: CardId): void {
  const { plan } = document.getState()
  const note = getNote(plan, id as NoteId) // safe: a lookup decides
  if (!note) return session.select([id])
  const ids = notesInBlock(plan, note.block)
  const first = session.getState().selection[0]
  const from = first === undefined ? -1 : ids.indexOf(first as NoteId) // safe: what is not found is not there
  const to = ids.indexOf(note.id)
  if (from === -1) return session.select([id])
  // The first stays first and the last has the keyboard, so that Shift and an arrow go on from here.
  session.select(from <= to ? ids.slice(from, to + 1) : ids.slice(to, from + 1).reverse())
}

/** Shift and an arrow: the choice grows or shrinks by what the arrow passes within the block. */
export function extendBy(desk: Desk, direction: Direction | 'first' | 'last'): void {
  const { plan } = desk.document.getState()
  const last = desk.session.getState().selection.at(-1)
  const note = last === undefined ? null : getNote(plan, last as NoteId) // safe: a lookup decides
  if (!note) return
  const ids = notesInBlock(plan, note.block)
  const index = ids.indexOf(note.id)
  const next =
    direction === 'first'
      ? 0
      : direction === 'last'
        ? ids.length - 1
        : stepWithin(columnsOf(note.block), index, ids.length, direction)
  const id = next === null ? undefined : ids[next]
  if (id !== undefined) extendChoice(desk, id)
}

/** All notes of the block; where they are chosen already, or there are none, all of the canvas. */
export function chooseAll(desk: Desk): void {
  const { plan } = desk.document.getState()
  const { selection } = desk.session.getState()
  const chosen = new Set<string>(selection)
  const block = currentBlock(desk)
  const here = block === null ? [] : notesInBlock(plan, block)
  const isDone = here.every((id) => chosen.has(id))
  const all = isDone ? blocks.flatMap((each) => notesInBlock(plan, each)) : here
  // The card with the keyboard keeps it.
  const active = selection.at(-1)
  const isKept = active !== undefined && all.some((id) => id === active)
  desk.session.select(isKept ? [...all.filter((id) => id !== active), active] : all)
}
