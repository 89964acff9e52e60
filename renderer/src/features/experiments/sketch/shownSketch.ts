import type { SketchLayout } from '#shared/model/sketch/layoutSketch.ts'

// The sketch on the screen: commands stand outside of it and need to know where its things are.
let shown: SketchLayout | null = null

export function showSketch(layout: SketchLayout): () => void {
  shown = layout
  return () => {
    if (shown === layout) shown = null
  }
}

export function shownSketch(): SketchLayout | null {
  return shown
}
