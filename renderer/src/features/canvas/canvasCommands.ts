import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { segmentMarks, type Note, type SegmentMark } from '#shared/model/note/note.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { clearCell, placeNote, removeNote, serveSegment, startDraft, type Desk } from './editNotes.ts'
import { blockOfCard, targetFor } from './moveCards.ts'
import type { CardId, Direction } from './selectCanvas.ts'

type Basics = Pick<Command, 'id' | 'label' | 'shortcuts'> & { readonly menu?: Command['menu'] }

interface Chosen {
  readonly desk: Desk
  readonly id: CardId
  /** Null for a derived card. */
  readonly note: Note | null
}

function deskOf({ document, session }: CommandContext): Desk | CommandKey {
  if (document === null) return 'whyNoPlan'
  return session.getState().screen === 'canvas' ? { document, session } : 'whyNotOnCanvas'
}

function chosenOf(context: CommandContext): Chosen | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const id = context.session.getState().selection.at(-1)
  if (id === undefined) return 'whyNothingChosen'
  return { desk, id, note: getNote(desk.document.getState().plan, id as NoteId) } // safe: a lookup decides
}

function noteOf(context: CommandContext): (Chosen & { readonly note: Note }) | CommandKey {
  const chosen = chosenOf(context)
  if (typeof chosen === 'string') return chosen
  const { note } = chosen
  return note === null ? 'whyFromRelationships' : { ...chosen, note }
}

/** A command on what `find` gives; its reason when there is nothing. */
function on<T extends object>(
  { id, label, shortcuts, menu = 'note' }: Basics,
  find: (context: CommandContext) => T | CommandKey,
  run: (found: T) => void,
  refuse: (found: T) => true | CommandKey = () => true,
): Command {
  return {
    id,
    label,
    shortcuts,
    menu,
    isEnabled: (context) => {
      const found = find(context)
      return typeof found === 'string' ? found : refuse(found)
    },
    run: (context) => {
      const found = find(context)
      if (typeof found !== 'string') run(found)
    },
  }
}

function move(direction: Direction, label: CommandKey, key: string): Command {
  const target = ({ desk, note }: Chosen & { readonly note: Note }) =>
    targetFor(desk.document.getState().plan, note, direction)
  return on(
    { id: `canvas.move.${direction}`, label, shortcuts: [`Alt+${key}`] },
    noteOf,
    (found) => {
      const place = target(found)
      if (place) placeNote(found.desk, found.note.id, place, false)
    },
    (found) => (target(found) === null ? 'whyAtEdge' : true),
  )
}

function segmentWithMark({ desk }: Chosen, mark: SegmentMark): Note | null {
  const { plan } = desk.document.getState()
  const notes = segmentsOf(plan).map((id) => getNote(plan, id))
  return notes.find((note) => note?.mark === mark) ?? null
}

function serve(mark: SegmentMark): Command {
  return on(
    { id: `canvas.serve.${mark}`, label: `serveMark_${mark}`, shortcuts: [String(mark)], menu: null },
    noteOf,
    (found) => {
      const segment = segmentWithMark(found, mark)
      if (segment) serveSegment(found.desk, found.note, segment)
    },
    (found) => {
      if (found.note.block === 'customer_segments') return 'whyIsSegment'
      return segmentWithMark(found, mark) === null ? 'whyNoSuchSegment' : true
    },
  )
}

export const canvasCommands: readonly Command[] = [
  on({ id: 'canvas.addNote', label: 'addNote', shortcuts: ['N'] }, deskOf, (desk) => {
    const { plan } = desk.document.getState()
    const last = desk.session.getState().selection.at(-1)
    const note = last === undefined ? null : getNote(plan, last as NoteId) // safe: a lookup decides
    startDraft(desk, last === undefined ? 'customer_segments' : blockOfCard(plan, last), note?.id ?? null)
  }),
  on({ id: 'canvas.editNote', label: 'editNote', shortcuts: ['F2'] }, noteOf, ({ desk, note }) =>
    desk.session.edit(note.id),
  ),
  on(
    { id: 'canvas.removeNote', label: 'removeNote', shortcuts: ['Delete', 'Backspace'] },
    chosenOf,
    (found) => {
      const { desk, id, note } = found
      if (note) removeNote(desk, note.id)
      else clearCell(desk, id)
    },
  ),
  move('up', 'moveUp', 'ArrowUp'),
  move('down', 'moveDown', 'ArrowDown'),
  move('left', 'moveLeft', 'ArrowLeft'),
  move('right', 'moveRight', 'ArrowRight'),
  on(
    { id: 'canvas.details', label: 'showDetails', shortcuts: ['Space'], menu: 'view' },
    deskOf,
    ({ session }) => session.setInspector(!session.getState().inspectorOpen),
  ),
  on({ id: 'canvas.openCell', label: 'openCell', shortcuts: [] }, chosenOf, openCell, ({ note }) =>
    note === null ? true : 'whyNotFromRelationships',
  ),
  ...segmentMarks.map(serve),
]

/** Shows the cell of a derived card where it is made. */
function openCell({ desk, id }: Chosen): void {
  desk.session.go('relationships')
  desk.session.select([id])
}
