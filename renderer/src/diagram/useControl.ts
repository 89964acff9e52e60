import { useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { registerDiagram, type DiagramControl } from './diagramControl.ts'
import { clampViewport, revealed, viewAll, zoomedBy, type Size } from './viewport.ts'

export interface ControlProps {
  /** Of everything there is, from the corner 0, 0. */
  readonly extent: Size
  readonly view: Size
  /** How large it is shown at first. */
  readonly startZoom: number
  /** As large as it is made; as at first where nothing else is said. */
  readonly actualZoom?: number
}

/** Zoom and fit by keys and buttons; as long as nobody moved it, it follows the size of the window. */
export function useControl({
  extent,
  view,
  startZoom,
  actualZoom = startZoom,
}: ControlProps): (event: unknown) => void {
  const flow = useReactFlow()
  const isUntouched = useRef(true)
  const latest = useRef({ extent, view, actualZoom })
  latest.current = { extent, view, actualZoom }
  // The sizes are what matters, not the objects that carry them.
  const { width, height } = view
  const { width: allWidth, height: allHeight } = extent
  useEffect(() => {
    const now = isUntouched.current ? { x: 0, y: 0, zoom: startZoom } : flow.getViewport()
    void flow.setViewport(clampViewport(now, { width, height }, { width: allWidth, height: allHeight }))
  }, [flow, width, height, allWidth, allHeight, startZoom])
  useEffect(() => {
    const set = (isStill: boolean, next: Parameters<typeof flow.setViewport>[0]) => {
      isUntouched.current = isStill
      void flow.setViewport(next)
    }
    const control: DiagramControl = {
      zoomBy: (factor) =>
        set(false, zoomedBy(flow.getViewport(), factor, latest.current.view, latest.current.extent)),
      showAll: () => set(false, viewAll(latest.current.view, latest.current.extent)),
      showActual: () => {
        const { view: now, extent: all, actualZoom: zoom } = latest.current
        set(zoom === startZoom, clampViewport({ x: 0, y: 0, zoom }, now, all))
      },
      reveal: (box) => {
        const now = flow.getViewport()
        const next = revealed(now, box, latest.current.view, latest.current.extent)
        if (next !== now) set(false, next)
      },
    }
    return registerDiagram(control)
  }, [flow, startZoom])
  return useCallback((event: unknown) => {
    if (event) isUntouched.current = false
  }, [])
}
