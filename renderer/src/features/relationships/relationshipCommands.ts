import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { usesTransactional } from '#shared/model/relationship/relationshipMatrix.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { deskOn, on } from '#renderer/state/commandOn.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { rowOrders } from '#shared/model/relationship/sortRows.ts'
import { clearCell, cycleEstablished, cycleExpected, wishTransactional, type Desk } from './editCells.ts'
import { matrixView, sortView } from './matrixView.ts'
import { openField } from './openField.ts'
import { cellAt, placeOf, type CellPlace } from './selectMatrix.ts'

interface Chosen extends Desk {
  readonly place: CellPlace
}

const deskOf = deskOn('relationships', 'whyNotOnRelationships')

function chosenOf(context: CommandContext): Chosen | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const id = desk.session.getState().selection.at(-1)
  const place = id === undefined ? null : placeOf(desk.document.getState().plan, id)
  return place === null ? 'whyNoCellChosen' : { ...desk, place }
}

export const relationshipCommands: readonly Command[] = [
  on(
    chosenOf,
    { id: 'relationships.cycleExpected', label: 'cycleExpected', shortcuts: ['E'], menu: 'note' },
    (chosen) => cycleExpected(chosen, chosen.place),
  ),
  on(
    chosenOf,
    { id: 'relationships.cycleEstablished', label: 'cycleEstablished', shortcuts: ['S'], menu: 'note' },
    (chosen) => cycleEstablished(chosen, chosen.place),
  ),
  on(
    chosenOf,
    { id: 'relationships.clearCell', label: 'clearCell', shortcuts: ['Delete', 'Backspace'], menu: 'note' },
    (chosen) => clearCell(chosen, chosen.place),
    ({ document, place }) => (isFilled(cellAt(document.getState().plan, place)) ? true : 'whyCellEmpty'),
  ),
  on(
    deskOf,
    { id: 'relationships.details', label: 'cellDetails', shortcuts: ['Space'], menu: 'view' },
    ({ session }) => session.setInspector(!session.getState().inspectorOpen),
  ),
  on(
    chosenOf,
    { id: 'relationships.explain', label: 'explainCategory', shortcuts: ['H'], menu: 'help' },
    ({ place }) => document.querySelector<HTMLElement>(`[data-category="${place.category}"]`)?.click(),
  ),
  on(
    chosenOf,
    { id: 'relationships.linkNote', label: 'linkNoteToCell', shortcuts: ['L'], menu: 'note' },
    ({ session, place }) => openField(session, place, 'leansOn'),
  ),
  on(
    deskOf,
    { id: 'relationships.compare', label: 'compareSegments', shortcuts: ['C'], menu: 'view' },
    ({ session }) => {
      const view = matrixView(session)
      view.setState({ isComparing: !view.getState().isComparing })
    },
    ({ document }) => (segmentsOf(document.getState().plan).length > 1 ? true : 'whyOneSegment'),
  ),
  on(
    deskOf,
    { id: 'relationships.leaveCompare', label: 'leaveCompare', shortcuts: ['Escape'] },
    ({ session }) => matrixView(session).setState({ isComparing: false }),
    ({ session }) => (matrixView(session).getState().isComparing ? true : 'whyNotComparing'),
  ),
  ...rowOrders.map((order) =>
    on(
      deskOf,
      { id: `relationships.sort.${order}`, label: `sortRows_${order}` },
      ({ document, session }) => {
        matrixView(session).setState({ isComparing: false })
        sortView(matrixView(session), document.getState().plan, order)
      },
      ({ session }) => (matrixView(session).getState().order === order ? 'whyAlready' : true),
    ),
  ),
  on(
    deskOf,
    { id: 'relationships.transactional', label: 'transactionalColumn', menu: 'view' },
    wishTransactional,
    ({ document }) => (usesTransactional(document.getState().plan) ? 'whyTransactionalUsed' : true),
  ),
]
