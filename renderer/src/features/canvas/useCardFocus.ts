import { useEffect, useRef } from 'react'

/**
 * The chosen card has the keyboard, wherever an edit, an undo or a move put it; a field elsewhere
 * (the inspector) keeps it.
 */
export function useCardFocus(isChosen: boolean) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = card.current
    if (!isChosen || !element || document.activeElement === element) return
    const active = document.activeElement
    const isFree = active === null || active === document.body || active.closest('[data-canvas]') !== null
    if (isFree) element.focus()
    else element.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return card
}
