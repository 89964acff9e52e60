import { AppendixSheet } from './AppendixSheet.tsx'
import { CanvasSheet } from './CanvasSheet.tsx'
import type { SheetLayout } from './useSheetLayout.tsx'

/** Pages of a layout: the canvas and its appendix. */
export function countPages({ appendix }: SheetLayout): number {
  return 1 + appendix.length
}

/** One page, from 1. */
export function SheetPage({ layout, page }: { readonly layout: SheetLayout; readonly page: number }) {
  const { content, geometry, noteSize, fits, appendix } = layout
  const common = { content, geometry, page, pages: countPages(layout) }
  if (page === 1) return <CanvasSheet {...common} noteSize={noteSize} fits={fits} />
  return <AppendixSheet {...common} columns={appendix[page - 2] ?? []} />
}
