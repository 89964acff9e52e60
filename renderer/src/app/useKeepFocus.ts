import { useEffect, useRef } from 'react'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { Screen } from '#renderer/state/sessionStore.ts'

/** When what had the keyboard is gone (another screen, an undone card), the screen itself has it, never nothing. */
export function useKeepFocus(document: DocumentStore, screen: Screen) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const take = () => {
      const { activeElement, body } = globalThis.document
      if (activeElement === null || activeElement === body) main.current?.focus({ preventScroll: true })
    }
    let frame = 0
    const takeNextFrame = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(take)
    }
    takeNextFrame()
    const stop = document.subscribe(takeNextFrame)
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [document, screen])
  return main
}
