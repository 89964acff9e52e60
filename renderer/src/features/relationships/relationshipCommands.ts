import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { usesTransactional } from '#shared/model/relationship/relationshipMatrix.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { clearCell, cycleEstablished, cycleExpected, type Desk } from './editCells.ts'
import { cellAt, placeOf, type CellPlace } from './selectMatrix.ts'
import { transactionalWish } from './showTransactional.ts'

interface Chosen extends Desk {
  readonly place: CellPlace
}

function deskOf({ document, session }: CommandContext): Desk | CommandKey {
  if (document === null) return 'whyNoPlan'
  return session.getState().screen === 'relationships' ? { document, session } : 'whyNotOnRelationships'
}

function chosenOf(context: CommandContext): Chosen | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const id = desk.session.getState().selection.at(-1)
  const place = id === undefined ? null : placeOf(desk.document.getState().plan, id)
  return place === null ? 'whyNoCellChosen' : { ...desk, place }
}

type Basics = Pick<Command, 'id' | 'label' | 'shortcuts' | 'menu'>

function onCell(
  basics: Basics,
  run: (chosen: Chosen) => void,
  refuse: (chosen: Chosen) => true | CommandKey = () => true,
): Command {
  return {
    ...basics,
    isEnabled: (context) => {
      const chosen = chosenOf(context)
      return typeof chosen === 'string' ? chosen : refuse(chosen)
    },
    run: (context) => {
      const chosen = chosenOf(context)
      if (typeof chosen !== 'string') run(chosen)
    },
  }
}

export const relationshipCommands: readonly Command[] = [
  onCell(
    { id: 'relationships.cycleExpected', label: 'cycleExpected', shortcuts: ['E'], menu: 'note' },
    (chosen) => cycleExpected(chosen, chosen.place),
  ),
  onCell(
    { id: 'relationships.cycleEstablished', label: 'cycleEstablished', shortcuts: ['S'], menu: 'note' },
    (chosen) => cycleEstablished(chosen, chosen.place),
  ),
  onCell(
    { id: 'relationships.clearCell', label: 'clearCell', shortcuts: ['Delete', 'Backspace'], menu: 'note' },
    (chosen) => clearCell(chosen, chosen.place),
    ({ document, place }) => (isFilled(cellAt(document.getState().plan, place)) ? true : 'whyCellEmpty'),
  ),
  {
    id: 'relationships.details',
    label: 'cellDetails',
    shortcuts: ['Space'],
    menu: 'view',
    isEnabled: (context) => {
      const desk = deskOf(context)
      return typeof desk === 'string' ? desk : true
    },
    run: ({ session }) => session.setInspector(!session.getState().inspectorOpen),
  },
  {
    id: 'relationships.transactional',
    label: 'transactionalColumn',
    shortcuts: [],
    menu: 'view',
    isEnabled: (context) => {
      const desk = deskOf(context)
      if (typeof desk === 'string') return desk
      return usesTransactional(desk.document.getState().plan) ? 'whyTransactionalUsed' : true
    },
    run: ({ session }) => {
      const wish = transactionalWish(session)
      wish.setState({ isShown: !wish.getState().isShown })
    },
  },
]
