import { AppendixSheet } from './AppendixSheet.tsx'
import { CanvasSheet } from './CanvasSheet.tsx'
import { GridSheet } from './GridSheet.tsx'
import { JourneySheet } from './JourneySheet.tsx'
import { numberOf } from './layoutSteps.ts'
import { MatrixSheet } from './MatrixSheet.tsx'
import { appendixIntro } from './sheetContent.ts'
import { countPages, countSheetPages, type SheetLayout } from './sheetLayout.ts'

/** One page, from 1: the canvas, the relationships, the journeys, funnels and experiments, the appendix. */
export function SheetPage({ layout, page }: { readonly layout: SheetLayout; readonly page: number }) {
  const { content, geometry, canvas, matrix, journeys, grids, numbers, appendix } = layout
  const common = { content, geometry, page, pages: countPages(layout) }
  if (canvas && page === 1) return <CanvasSheet {...common} {...canvas} numbers={numbers} />
  const matrixFrom = canvas ? 2 : 1
  const part = matrix?.pages[page - matrixFrom]
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
  const journeysFrom = matrixFrom + (matrix?.pages.length ?? 0)
  const journey = content.journeys?.journeys[page - journeysFrom]
  if (journeys && journey) {
    return (
      <JourneySheet
        {...common}
        {...journeys}
        journey={journey}
        band={journeys.bands.get(journey.card.key) ?? null}
        numberOf={(key) => numbers.get(key)?.toString() ?? null}
      />
    )
  }
  const grid = content.grids[page - journeysFrom - (content.journeys?.journeys.length ?? 0)]
  if (grids && grid) {
    return (
      <GridSheet
        {...common}
        {...grids}
        grid={grid}
        numberOf={(key) => numbers.get(key)?.toString() ?? null}
      />
    )
  }
  const sheetPages = countSheetPages(content, layout)
  const columns = appendix[page - 1 - sheetPages] ?? []
  return <AppendixSheet {...common} intro={appendixIntro(content, sheetPages)} columns={columns} />
}
