import { useMemo, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { chooseClicked, chooseFocused, letGoOfOthers, toggled } from '#renderer/state/choice.ts'
import { useDesk, type Desk } from '#renderer/state/useDesk.ts'
import { addsToChoice } from '#renderer/ui/addsToChoice.ts'
import { arrowWays } from '#renderer/ui/arrowWays.ts'
import { carryCards } from '#renderer/ui/drag/carryCards.ts'
import { chosenExperiments } from '../chosenExperiments.ts'
import { openExperiment, putExperiments } from '../editExperiments.ts'
import { rangeTo, stepFrom, type Way } from './stepBoard.ts'
import css from './Board.module.css'

const ways: Readonly<Record<string, Way>> = {
  ...arrowWays,
  Home: 'first',
  End: 'last',
}

/** One set of handlers for the whole board, however many cards lie on it. */
export function useBoardHandlers() {
  const desk = useDesk()
  return useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(desk, event),
      onFocus: (event: FocusEvent<HTMLElement>) => onFocus(desk, event.target),
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        const id = cardOf(event.target)
        if (id !== null) openExperiment(desk, id)
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => onPress(desk, event),
      onMouseDown: (event: MouseEvent<HTMLElement>) => onChoose(desk, event),
      onClick: (event: MouseEvent<HTMLElement>) => onSingle(desk, event),
    }),
    [desk],
  )
}

function cardOf(target: EventTarget): ExperimentId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
  const id = card?.dataset['card']
  return id === undefined ? null : (id as ExperimentId) // safe: cards carry the id they were drawn with
}

function onFocus({ session }: Desk, target: EventTarget): void {
  const id = cardOf(target)
  if (id !== null) chooseFocused(session, id)
}

/** A click with Ctrl or Shift chooses; the focus follows the choice, not the press. */
function onChoose({ document, session }: Desk, event: MouseEvent<HTMLElement>): void {
  const id = cardOf(event.target)
  if (id === null || event.button !== 0 || !addsToChoice(event)) return
  event.preventDefault()
  const { plan } = document.getState()
  const { selection } = session.getState()
  session.select(event.shiftKey ? rangeTo(plan, selection, id) : toggled(selection, id))
}

function onSingle({ session }: Desk, event: MouseEvent<HTMLElement>): void {
  const id = cardOf(event.target)
  if (id !== null && !addsToChoice(event)) chooseClicked(session, id)
}

function onKey(desk: Desk, event: KeyboardEvent<HTMLElement>): void {
  const id = cardOf(event.target)
  if (id === null || event.ctrlKey || event.metaKey || event.altKey) return
  const way = ways[event.key]
  const { document, session } = desk
  const { plan } = document.getState()
  const { selection } = session.getState()
  if (event.key === 'Enter') openExperiment(desk, id)
  else if (event.key === 'Escape') {
    if (letGoOfOthers(session)) session.select([])
  } else if (way !== undefined) {
    const next = stepFrom(plan, id, way)
    if (next !== null) session.select(event.shiftKey ? rangeTo(plan, selection, next) : [next])
  } else return
  event.preventDefault()
}

function onPress(desk: Desk, event: PointerEvent<HTMLElement>): void {
  const board = event.currentTarget
  const id = cardOf(event.target)
  const face = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
  if (id === null || face === null || addsToChoice(event)) return
  const { document, session } = desk
  carryCards(event.nativeEvent, board, face, {
    carried: (): readonly ExperimentId[] => {
      const { selection } = session.getState()
      return selection.includes(id) ? chosenExperiments(document.getState().plan, selection) : [id]
    },
    away: css.away,
    onDrop: (ids, { list, before }) => {
      const state = experimentStates.find((each) => each === list)
      if (state) putExperiments(desk, ids, { state, before: before as ExperimentId | null }) // safe: as above
    },
  })
}
