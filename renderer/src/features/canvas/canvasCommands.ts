import { getRecord } from '#shared/document/records.ts'
import {
  evidenceStates,
  segmentMarks,
  type Block,
  type Note,
  type SegmentMark,
} from '#shared/model/note/note.ts'
import { blocks } from '#shared/model/note/note.ts'
import type { JourneyId, NoteId, RelationshipId } from '#shared/lib/ids.ts'
import { recordOfCard } from '#shared/model/journey/journeyCards.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { deskOn, on } from '#renderer/state/commandOn.ts'
import { besideInOrder, currentBlock, enterBlock } from './blockWays.ts'
import { chooseAll, chosenNotes } from './chooseNotes.ts'
import {
  callThem,
  clearCell,
  sayLivesElsewhere,
  duplicateChosen,
  placeNotes,
  removeChosen,
  serveTogether,
} from './editMany.ts'
import { changeNote, leaveTitle, serveSegment, startDraft, type Desk } from './editNotes.ts'
import { blockOfCard, targetFor } from './moveCards.ts'
import type { Direction } from './selectCanvas.ts'

/** What is chosen: notes, or one card that comes from the relationships. */
interface Chosen {
  readonly desk: Desk
  /** As they stand on the sheet; empty when the card comes from the relationships. */
  readonly ids: readonly NoteId[]
  /** The card from the relationships. */
  readonly cell: RelationshipId | null
  /** The card shows a journey. */
  readonly journey: JourneyId | null
}

/** Notes are chosen, and one of them has the keyboard. */
interface ChosenNotes extends Chosen {
  readonly note: Note
}

const deskOf = deskOn('canvas', 'whyNotOnCanvas')

function chosenOf(context: CommandContext): Chosen | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const { selection } = context.session.getState()
  const last = selection.at(-1)
  if (last === undefined) return 'whyNothingChosen'
  const ids = chosenNotes(desk)
  const record = getRecord(desk.document.getState().plan.records, recordOfCard(last))
  return {
    desk,
    ids,
    cell: ids.length === 0 && record?.type === 'relationship' ? record.id : null,
    journey: ids.length === 0 && record?.type === 'journey' ? record.id : null,
  }
}

function notesOf(context: CommandContext): ChosenNotes | CommandKey {
  const chosen = chosenOf(context)
  if (typeof chosen === 'string') return chosen
  const { plan } = chosen.desk.document.getState()
  const last = context.session.getState().selection.at(-1)
  const note = getNote(plan, (last ?? '') as NoteId) ?? getNote(plan, chosen.ids[0] ?? ('' as NoteId)) // safe: lookups decide
  if (note !== null) return { ...chosen, note }
  return chosen.journey === null ? 'whyFromRelationships' : 'whyFromJourneys'
}

function move(direction: Direction, label: CommandKey, key: string): Command {
  const target = ({ desk, ids, note }: ChosenNotes) =>
    targetFor(desk.document.getState().plan, ids, note, direction)
  return on(
    notesOf,
    { id: `canvas.move.${direction}`, label, shortcuts: [`Alt+${key}`], menu: 'note' },
    (found) => {
      const place = target(found)
      if (place) placeNotes(found.desk, found.ids, place, false)
    },
    (found) => (target(found) === null ? 'whyAtEdge' : true),
  )
}

/** To the end of a block, wherever on the sheet that is. */
function moveToBlock(block: Block): Command {
  return on(
    notesOf,
    { id: `canvas.moveTo.${block}`, label: `moveToBlock_${block}` },
    ({ desk, ids }) => placeNotes(desk, ids, { block, before: null }, true),
    ({ desk, ids }) => {
      const { plan } = desk.document.getState()
      return ids.every((id) => getNote(plan, id)?.block === block) ? 'whyInThatBlock' : true
    },
  )
}

function segmentWithMark({ desk }: Chosen, mark: SegmentMark): Note | null {
  const { plan } = desk.document.getState()
  const notes = segmentsOf(plan).map((id) => getNote(plan, id))
  return notes.find((note) => note?.mark === mark) ?? null
}

function serve(mark: SegmentMark): Command {
  return on(
    notesOf,
    { id: `canvas.serve.${mark}`, label: `serveMark_${mark}`, shortcuts: [String(mark)] },
    (found) => {
      const segment = segmentWithMark(found, mark)
      if (!segment) return
      if (found.ids.length > 1) serveTogether(found.desk, found.ids, segment)
      else serveSegment(found.desk, found.note, segment)
    },
    (found) => {
      const { plan } = found.desk.document.getState()
      if (found.ids.every((id) => getNote(plan, id)?.block === 'customer_segments')) return 'whyIsSegment'
      return segmentWithMark(found, mark) === null ? 'whyNoSuchSegment' : true
    },
  )
}

function call(evidence: (typeof evidenceStates)[number]): Command {
  return on(
    notesOf,
    { id: `canvas.evidence.${evidence}`, label: `evidence_${evidence}` },
    ({ desk, ids, note }) => {
      if (ids.length > 1) callThem(desk, ids, evidence)
      else changeNote(desk, note, { evidence }, { key: `evidence_${evidence}` })
    },
    ({ desk, ids }) => {
      const { plan } = desk.document.getState()
      return ids.every((id) => getNote(plan, id)?.evidence === evidence) ? 'whyAlready' : true
    },
  )
}

/** Into the block before or after; a title that is being typed ends there. */
function walk(step: 1 | -1, label: CommandKey, shortcut: string): Command {
  return {
    ...on(
      deskOf,
      { id: `canvas.block.${step === 1 ? 'next' : 'previous'}`, label, shortcuts: [shortcut], menu: 'view' },
      (desk) => {
        const block = currentBlock(desk)
        leaveTitle(desk)
        // The card that had the keyboard, and a field beside the sheet, let go of it.
        desk.session.select([])
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        enterBlock(desk, block === null ? 'customer_segments' : besideInOrder(block, step))
      },
    ),
    inFields: true,
  }
}

/** What the engine does with the choice: it asks the sheet for the notes (see `useClipboard`). */
function clip(deed: 'copy' | 'cut', label: CommandKey, shortcut: string): Command {
  return on(
    notesOf,
    { id: `canvas.${deed}`, label, shortcuts: [shortcut], menu: 'edit', isNative: true },
    () =>
      outsideOverlays(() => {
        document.execCommand(deed)
      }),
  )
}

/** Runs once the palette or the menu that the command came from has given the keyboard back. */
function outsideOverlays(run: () => void, frames = 60): void {
  const overlay = document.activeElement?.closest('[role="dialog"], [role="menu"]') ?? null
  if (overlay === null || frames === 0) run()
  else requestAnimationFrame(() => outsideOverlays(run, frames - 1))
}

export const canvasCommands: readonly Command[] = [
  on(deskOf, { id: 'canvas.addNote', label: 'addNote', shortcuts: ['N'], menu: 'note' }, (desk) => {
    const { plan } = desk.document.getState()
    const last = desk.session.getState().selection.at(-1)
    const note = last === undefined ? null : getNote(plan, last as NoteId) // safe: a lookup decides
    startDraft(
      desk,
      (last === undefined ? currentBlock(desk) : blockOfCard(plan, last)) ?? 'customer_segments',
      note?.id ?? null,
    )
  }),
  on(
    notesOf,
    { id: 'canvas.editNote', label: 'editNote', shortcuts: ['F2'], menu: 'note' },
    ({ desk, note }) => desk.session.edit(note.id),
  ),
  on(
    chosenOf,
    { id: 'canvas.removeNote', label: 'removeNote', shortcuts: ['Delete', 'Backspace'], menu: 'note' },
    ({ desk, ids, cell, journey }) => {
      if (journey !== null) sayLivesElsewhere(desk, journey)
      else if (cell !== null) clearCell(desk, cell)
      else removeChosen(desk, ids)
    },
  ),
  on(
    notesOf,
    { id: 'canvas.duplicate', label: 'duplicateNotes', shortcuts: ['Mod+D'], menu: 'note' },
    ({ desk, ids }) => duplicateChosen(desk, ids),
  ),
  clip('copy', 'copyNotes', 'Mod+C'),
  clip('cut', 'cutNotes', 'Mod+X'),
  on(
    deskOf,
    { id: 'canvas.paste', label: 'pasteNotes', shortcuts: ['Mod+V'], menu: 'edit', isNative: true },
    (_, { desktop }) => outsideOverlays(() => void desktop.paste()),
  ),
  on(
    deskOf,
    { id: 'canvas.chooseAll', label: 'chooseAll', shortcuts: ['Mod+A'], menu: 'edit' },
    chooseAll,
    ({ document }) => (document.getState().plan.records.size === 0 ? 'whyNoNotes' : true),
  ),
  move('up', 'moveUp', 'ArrowUp'),
  move('down', 'moveDown', 'ArrowDown'),
  move('left', 'moveLeft', 'ArrowLeft'),
  move('right', 'moveRight', 'ArrowRight'),
  ...blocks.map(moveToBlock),
  walk(1, 'nextBlock', 'F6'),
  walk(-1, 'previousBlock', 'Shift+F6'),
  on(
    deskOf,
    { id: 'canvas.details', label: 'showDetails', shortcuts: ['Space'], menu: 'view' },
    ({ session }) => session.setInspector(!session.getState().inspectorOpen),
  ),
  on(chosenOf, { id: 'canvas.openCell', label: 'openCell', menu: 'note' }, openCell, ({ cell }) =>
    cell !== null ? true : 'whyNotFromRelationships',
  ),
  ...segmentMarks.map(serve),
  ...evidenceStates.map(call),
]

/** Shows the cell of a derived card where it is made. */
function openCell({ desk, cell }: Chosen): void {
  if (cell !== null) desk.session.jump({ screen: 'relationships', select: [cell] })
}
