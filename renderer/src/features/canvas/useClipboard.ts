import { useEffect } from 'react'
import { useDesk } from './CanvasContext.ts'

/** The clipboard of the engine belongs to the sheet while it is shown; fetched once it has been drawn. */
export function useClipboard(): void {
  const desk = useDesk()
  useEffect(() => {
    let isGone = false
    let stop = () => {}
    void import('./listenToClipboard.ts').then(({ listenToClipboard }) => {
      if (!isGone) stop = listenToClipboard(desk)
    })
    return () => {
      isGone = true
      stop()
    }
  }, [desk])
}
