import type { CanvasFit } from './fitCanvas.ts'
import type { MatrixFit } from './fitMatrix.ts'
import type { AppendixPages } from './layAppendix.ts'
import type { MatrixPage } from './paginateMatrix.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import type { SheetContent } from './sheetContent.ts'

export interface MatrixLayout extends MatrixFit {
  readonly pages: readonly MatrixPage[]
}

/** What to draw: found by measuring real text in real boxes. */
export interface SheetLayout {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  /** Null when the sheet is not wanted. */
  readonly canvas: CanvasFit | null
  readonly matrix: MatrixLayout | null
  /** Of the cards that go on in the appendix. */
  readonly numbers: ReadonlyMap<string, number>
  readonly appendix: AppendixPages
}

/** Pages before the appendix. */
export function countSheetPages({ canvas, matrix }: Pick<SheetLayout, 'canvas' | 'matrix'>): number {
  return (canvas === null ? 0 : 1) + (matrix?.pages.length ?? 0)
}

/** All pages of a layout. */
export function countPages(layout: SheetLayout): number {
  return countSheetPages(layout) + layout.appendix.length
}
