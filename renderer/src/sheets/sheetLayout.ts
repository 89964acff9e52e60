import type { CardsFit } from './fitCards.ts'
import type { JourneysFit } from './fitJourneys.ts'
import type { MatrixFit } from './fitMatrix.ts'
import type { AppendixPages } from './layAppendix.ts'
import type { MatrixPage } from './paginateMatrix.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import type { SheetContent } from './sheetContent.ts'

export interface MatrixLayout extends MatrixFit {
  readonly pages: readonly MatrixPage[]
}

/** The sheets before the appendix; null when one is not wanted. */
export interface LaidSheets {
  readonly canvas: CardsFit | null
  readonly matrix: MatrixLayout | null
  /** By journey, one page each. */
  readonly journeys: JourneysFit | null
  /** By page of columns, in the order of the content. */
  readonly grids: CardsFit | null
}

/** What to draw: found by measuring real text in real boxes. */
export interface SheetLayout extends LaidSheets {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  /** Of the cards that go on in the appendix. */
  readonly numbers: ReadonlyMap<string, number>
  readonly appendix: AppendixPages
}

/** Pages before the appendix. */
export function countSheetPages(
  content: SheetContent,
  { canvas, matrix, journeys, grids }: LaidSheets,
): number {
  const journeyPages = journeys === null ? 0 : (content.journeys?.journeys.length ?? 0)
  const gridPages = grids === null ? 0 : content.grids.length
  return (canvas === null ? 0 : 1) + (matrix?.pages.length ?? 0) + journeyPages + gridPages
}

/** All pages of a layout. */
export function countPages(layout: SheetLayout): number {
  return countSheetPages(layout.content, layout) + layout.appendix.length
}
