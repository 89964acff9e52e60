import { AppendixSheet } from './AppendixSheet.tsx'
import { CanvasSheet } from './CanvasSheet.tsx'
import { numberOf } from './layoutSteps.ts'
import { MatrixSheet } from './MatrixSheet.tsx'
import { appendixIntro } from './sheetContent.ts'
import { countPages, countSheetPages, type SheetLayout } from './sheetLayout.ts'

/** One page, from 1: the canvas, the relationships, the appendix. */
export function SheetPage({ layout, page }: { readonly layout: SheetLayout; readonly page: number }) {
  const { content, geometry, canvas, matrix, numbers, appendix } = layout
  const common = { content, geometry, page, pages: countPages(layout) }
  if (canvas && page === 1) return <CanvasSheet {...common} {...canvas} numbers={numbers} />
  const part = matrix?.pages[page - (canvas ? 2 : 1)]
  if (matrix && part && content.matrix) {
    return (
      <MatrixSheet
        {...common}
        matrix={content.matrix}
        size={matrix.size}
        cuts={matrix.cuts}
        part={part}
        numberOf={(key) => numberOf(numbers, matrix.cuts, key)}
      />
    )
  }
  const sheetPages = countSheetPages(layout)
  const columns = appendix[page - 1 - sheetPages] ?? []
  return <AppendixSheet {...common} intro={appendixIntro(content, sheetPages)} columns={columns} />
}
