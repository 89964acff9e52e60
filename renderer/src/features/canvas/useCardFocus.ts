import { useEffect, useRef } from 'react'

/**
 * The card that was chosen last has the keyboard, wherever an edit, an undo or a move put it; a field elsewhere
 * (the inspector) keeps it.
 */
export function useCardFocus(isActive: boolean) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = card.current
    if (!isActive || !element || document.activeElement === element) return
    const active = document.activeElement
    const isFree = active === null || active === document.body || active.closest('[data-canvas]') !== null
    if (isFree) element.focus()
    else element.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return card
}
