import type { DiagramPoint } from './diagramNode.ts'

export interface Box extends DiagramPoint {
  readonly width: number
  readonly height: number
}

/** What keys and buttons do with a diagram. */
export interface DiagramControl {
  zoomBy(factor: number): void
  /** Everything in view. */
  showAll(): void
  /** As large as it is made. */
  showActual(): void
  /** Brings a place into view if it is not. */
  reveal(box: Box): void
}

/** One press of larger or smaller. */
export const zoomStep = 1.25

// The diagrams on the screen: commands stand outside of them and work on all, maps side by side move together.
const shown = new Set<DiagramControl>()

export function registerDiagram(control: DiagramControl): () => void {
  shown.add(control)
  return () => shown.delete(control)
}

export function eachDiagram(act: (control: DiagramControl) => void): void {
  for (const control of shown) act(control)
}

export function isDiagramShown(): boolean {
  return shown.size > 0
}
