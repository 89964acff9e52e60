import { useMemo } from 'react'
import { sketchMetrics, type SketchLayout } from '#shared/model/sketch/layoutSketch.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Smaller than this the words of a card are hard to read: then one goes sideways instead. */
const leastStart = 0.8

/** How large the paper is, which place of the sketch is its corner, and how large it is shown at first. */
export function useSheet({ columns, bounds }: SketchLayout, { width, height }: Size, unit: number) {
  const { x: left, y: top } = bounds
  const [right, bottom] = [left + bounds.width, top + bounds.height]
  const { left: margin, right: aside, pitch, width: column } = sketchMetrics
  const wide = margin + aside + Math.max(0, columns.length - 1) * pitch + column
  return useMemo(() => {
    const startZoom = Math.max(Math.min(1, width / (wide * unit)), leastStart / unit)
    const shown = { width: width / unit / startZoom, height: height / unit / startZoom }
    // Where there is more room than the funnel needs it stands in the middle, and the rest is paper.
    const spare = Math.max(0, (shown.width - wide) / 2)
    const origin = { x: Math.min(left, -spare), y: top }
    const extent = {
      width: (Math.max(right, wide + spare) - origin.x) * unit,
      height: Math.max(bottom - origin.y, shown.height) * unit,
    }
    return { origin, extent, startZoom }
  }, [left, top, right, bottom, wide, width, height, unit])
}
