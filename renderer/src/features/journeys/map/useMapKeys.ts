import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import type { TacticId } from '#shared/lib/ids.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import { eachDiagram } from '#renderer/diagram/diagramControl.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { addsToChoice } from '../chooseTactic.ts'
import { boxOfSpot, nextSpot, spotsOf } from './mapSpots.ts'

/** One Tab stop and arrows inside; standing on a card chooses it, Enter opens what is stood on. */
export function useMapKeys(session: SessionStore, layout: BowTieLayout<TacticId>) {
  const spots = useMemo(() => spotsOf(layout), [layout])
  const [last, setLast] = useState<string | null>(null)
  const latest = useRef({ spots, layout })
  latest.current = { spots, layout }
  const isThere = last !== null && spots.some((column) => column.includes(last))
  // A press that adds to the choice must find the choice as it was.
  const isAdding = useRef(false)
  const onPointerDown = useCallback((press: PointerEvent<HTMLElement>) => {
    isAdding.current = addsToChoice(press)
  }, [])
  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const spot = spotOf(target)
      if (spot === null) return
      setLast(spot)
      const wasAdding = isAdding.current
      isAdding.current = false
      if (wasAdding) return
      const isCard = latest.current.layout.columns.some(({ cards }) => cards.some(({ id }) => id === spot))
      // safe: it is the id of a card
      if (isCard && !session.getState().selection.includes(spot as TacticId))
        session.select([spot as TacticId])
    },
    [session],
  )
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      isAdding.current = false
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const spot = spotOf(event.target)
      if (spot === null) return
      if (event.key === 'Escape' && session.getState().selection.length > 0) session.select([])
      else {
        const next = nextSpot(latest.current.spots, spot, event.key)
        if (next === null) return
        setLast(next)
        goToSpot(event.currentTarget, latest.current.layout, next)
      }
      event.preventDefault()
    },
    [session],
  )
  return { tabStop: isThere ? last : (spots[0]?.[0] ?? ''), onPointerDown, onFocus, onKeyDown }
}

function spotOf(target: EventTarget): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('[data-spot]')?.dataset['spot']) || null
}

/** What is out of view comes into view first, and is drawn with the next frame. */
function goToSpot(map: HTMLElement, layout: BowTieLayout<TacticId>, spot: string): void {
  const box = boxOfSpot(layout, spot)
  if (box) eachDiagram((diagram) => diagram.reveal(box))
  const find = () => map.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`)
  const there = find()
  if (there) there.focus({ preventScroll: true })
  else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus({ preventScroll: true })))
}
