import { useEffect } from 'react'
import { blockOfChoice } from './blockWays.ts'
import { useDesk } from './CanvasContext.ts'

/** The block that fills the sheet is always the one in which something is chosen or typed. */
export function useZoomFollows(): void {
  const desk = useDesk()
  useEffect(
    () =>
      desk.session.subscribe((now, before) => {
        if (now.zoomedBlock === null || now.zoomedBlock !== before.zoomedBlock) return
        if (now.selection === before.selection && now.editing === before.editing) return
        const block = blockOfChoice(desk)
        if (block !== null && block !== now.zoomedBlock) desk.session.zoomBlock(block)
      }),
    [desk],
  )
}
