import { useMemo, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { letGo } from '#renderer/state/letGo.ts'
import { useDesk, type Desk } from '#renderer/state/useDesk.ts'
import { startDrag } from '#renderer/ui/drag/startDrag.ts'
import { chosenExperiments } from '../chosenExperiments.ts'
import { openExperiment, putExperiments } from '../editExperiments.ts'
import { rangeTo, stepFrom, toggled, type Way } from './stepBoard.ts'
import css from './Board.module.css'

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
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

const isModified = (event: MouseEvent | PointerEvent) => event.ctrlKey || event.metaKey || event.shiftKey

function onFocus({ session }: Desk, target: EventTarget): void {
  const id = cardOf(target)
  const { selection } = session.getState()
  if (id === null || selection.at(-1) === id) return
  session.select(selection.includes(id) ? [...selection.filter((other) => other !== id), id] : [id])
}

/** A click with Ctrl or Shift chooses; the focus follows the choice, not the press. */
function onChoose({ document, session }: Desk, event: MouseEvent<HTMLElement>): void {
  const id = cardOf(event.target)
  if (id === null || event.button !== 0 || !isModified(event)) return
  event.preventDefault()
  const { plan } = document.getState()
  const { selection } = session.getState()
  session.select(event.shiftKey ? rangeTo(plan, selection, id) : toggled(selection, id))
}

/** A plain click on one of several chosen cards, without a drag, means that one. */
function onSingle({ session }: Desk, event: MouseEvent<HTMLElement>): void {
  const id = cardOf(event.target)
  if (id !== null && !isModified(event) && session.getState().selection.length > 1) session.select([id])
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
    if (selection.length > 1) session.select(selection.slice(-1))
    else if (!letGo(session)) session.select([])
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
  if (id === null || face === null || isModified(event)) return
  const { document, session } = desk
  // Asked when the drag begins: the press itself may still change the choice.
  const carried = (): readonly ExperimentId[] => {
    const { selection } = session.getState()
    return selection.includes(id) ? chosenExperiments(document.getState().plan, selection) : [id]
  }
  startDrag(event.nativeEvent, face, {
    count: () => carried().length,
    onDragging: (isAway) => {
      const ids = new Set<string>(carried())
      for (const other of board.querySelectorAll<HTMLElement>('[data-card]')) {
        if (ids.has(other.dataset['card'] ?? '')) other.classList.toggle(css.away ?? '', isAway)
      }
    },
    onDrop: ({ list, before }) => {
      const state = experimentStates.find((each) => each === list)
      const ids = carried()
      if (!state || (before === id && ids.length === 1)) return
      putExperiments(desk, ids, { state, before: before as ExperimentId | null }) // safe: as above
    },
  })
}
