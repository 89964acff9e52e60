import { useEffect, useRef, type RefObject } from 'react'

/**
 * What is chosen comes into view, and has the keyboard unless somebody else uses it. Base for a cell and
 * for the head of a row.
 */
export function useSpot(isChosen: boolean): RefObject<HTMLDivElement | null> {
  const face = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = face.current
    const active = document.activeElement
    if (!isChosen || !element || element.contains(active)) return
    const isFree = active === null || active.matches('body, main') || active.closest('[data-matrix]') !== null
    if (isFree) element.focus()
    else element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isChosen])
  return face
}
