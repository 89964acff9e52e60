import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react'
import { addsToChoice } from '#renderer/ui/addsToChoice.ts'
import { eachDiagram, type Box } from './diagramControl.ts'
import { nextSpot, type Spots } from './nextSpot.ts'

export interface SpotKeysProps {
  readonly spots: Spots
  readonly boxOf: (spot: string) => Box | null
  /** The keyboard came to a spot, or a press that does not add to the choice. */
  readonly onLand: (spot: string) => void
  /** True when Escape did something. */
  readonly onEscape: () => boolean
}

/** One Tab stop and arrows inside. What stands at a spot has `data-spot`. */
export function useSpotKeys(props: SpotKeysProps) {
  const { spots } = props
  const [last, setLast] = useState<string | null>(null)
  const latest = useRef(props)
  latest.current = props
  const isThere = last !== null && spots.some((column) => column.includes(last))
  // A press that adds to the choice must find the choice as it was.
  const isAdding = useRef(false)
  const onPointerDown = useCallback((press: PointerEvent<HTMLElement>) => {
    isAdding.current = addsToChoice(press)
  }, [])
  const onFocus = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    const spot = spotOf(target)
    if (spot === null) return
    setLast(spot)
    const wasAdding = isAdding.current
    isAdding.current = false
    if (!wasAdding) latest.current.onLand(spot)
  }, [])
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    isAdding.current = false
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const spot = spotOf(event.target)
    if (spot === null) return
    if (event.key !== 'Escape' || !latest.current.onEscape()) {
      const next = nextSpot(latest.current.spots, spot, event.key)
      if (next === null) return
      setLast(next)
      goToSpot(event.currentTarget, latest.current.boxOf(next), next)
    }
    event.preventDefault()
  }, [])
  return { tabStop: isThere ? last : (spots[0]?.[0] ?? ''), onPointerDown, onFocus, onKeyDown }
}

function spotOf(target: EventTarget): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('[data-spot]')?.dataset['spot']) || null
}

/** Moves the focus to a spot: what is out of view comes into view first, and is drawn with the next frame. */
export function goToSpot(place: ParentNode, box: Box | null, spot: string): void {
  if (box) eachDiagram((diagram) => diagram.reveal(box))
  const find = () => {
    const found = place.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`)
    return found?.matches('button') === false ? found.querySelector<HTMLElement>('button') : found
  }
  const there = find()
  if (there) there.focus({ preventScroll: true })
  else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus({ preventScroll: true })))
}
