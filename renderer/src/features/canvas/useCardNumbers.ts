import { useEffect, type RefObject } from 'react'

/**
 * Of a long block only the chunks near the view are drawn. Their cards say which of how many they are, so
 * that a screen reader knows the rest. Written past React: one card more must not draw all of them anew.
 */
export function useCardNumbers(content: RefObject<HTMLElement | null>, isLong: boolean): void {
  useEffect(() => {
    const list = content.current
    if (!list || !isLong) return
    const look = () => numberCards(list)
    look()
    const observer = new MutationObserver(look)
    observer.observe(list, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const card of list.querySelectorAll('[role="listitem"]')) {
        card.removeAttribute('aria-posinset')
        card.removeAttribute('aria-setsize')
      }
    }
  }, [content, isLong])
}

function numberCards(list: HTMLElement): void {
  const chunks = [...list.children].filter((child) => child instanceof HTMLElement)
  const sizes = chunks.map((chunk) => Number(chunk.dataset['count']))
  const whole = String(sizes.reduce((sum, size) => sum + size, 0))
  let before = 0
  chunks.forEach((chunk, index) => {
    let place = before
    for (const card of chunk.children) {
      place += 1
      setIfNew(card, 'aria-posinset', String(place))
      setIfNew(card, 'aria-setsize', whole)
    }
    before += sizes[index] ?? 0
  })
}

function setIfNew(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
