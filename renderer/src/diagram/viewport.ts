import type { Box } from './diagramControl.ts'

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const leastZoom = 0.04
export const mostZoom = 3

/** Not beyond the edges: what is larger than the view cannot leave it, what is smaller stands in its middle. */
export function clampViewport({ x, y, zoom }: Viewport, view: Size, extent: Size): Viewport {
  return {
    x: clampSide(x, view.width, extent.width * zoom, true),
    y: clampSide(y, view.height, extent.height * zoom, false),
    zoom,
  }
}

function clampSide(offset: number, view: number, length: number, isCentred: boolean): number {
  if (length <= view) return isCentred ? (view - length) / 2 : 0
  return Math.min(0, Math.max(offset, view - length))
}

/** Everything in view, never larger than it is made. */
export function viewAll(view: Size, extent: Size): Viewport {
  const zoom = Math.min(1, view.width / extent.width, view.height / extent.height)
  return clampViewport({ x: 0, y: 0, zoom: Math.max(leastZoom, zoom) }, view, extent)
}

/** Zoomed by a factor around the middle of the view. */
export function zoomedBy(now: Viewport, factor: number, view: Size, extent: Size): Viewport {
  const zoom = Math.min(mostZoom, Math.max(viewAll(view, extent).zoom, now.zoom * factor))
  const by = zoom / now.zoom
  const [middleX, middleY] = [view.width / 2, view.height / 2]
  return clampViewport(
    { x: middleX - (middleX - now.x) * by, y: middleY - (middleY - now.y) * by, zoom },
    view,
    extent,
  )
}

const margin = 24

/** Moved just as far as it takes to see a place whole; the same when it is seen. */
export function revealed(now: Viewport, box: Box, view: Size, extent: Size): Viewport {
  const x = now.x + shift(box.x * now.zoom + now.x, box.width * now.zoom, view.width)
  const y = now.y + shift(box.y * now.zoom + now.y, box.height * now.zoom, view.height)
  return x === now.x && y === now.y ? now : clampViewport({ x, y, zoom: now.zoom }, view, extent)
}

function shift(start: number, length: number, view: number): number {
  if (start < 0) return margin - start
  if (start + length > view) return Math.max(view - margin - start - length, margin - start)
  return 0
}
