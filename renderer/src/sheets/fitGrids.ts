import { fitCards, type CardsFit } from './fitCards.ts'
import { columnKey } from './gridContent.ts'
import { tacticNarrownessOf, type PaperGeometry } from './paperGeometry.ts'
import { widestNumber, type CardFit, type SheetContent } from './sheetContent.ts'

/** Measures drawn pages of columns: how large the cards of each are, and which of them go on in the appendix. */
export function fitGrids(
  root: HTMLElement,
  { grids, groups, continuedText }: SheetContent,
  geometry: PaperGeometry,
): CardsFit {
  const sizes = new Map<string, number>()
  const fits = new Map<string, CardFit>()
  const { floor, unit } = geometry
  for (const page of grids) {
    const sheet = root.querySelector<HTMLElement>(`[data-sheet-grid="${page.key}"]`)
    if (!sheet) throw new Error('fitGrids needs drawn pages')
    const columns = Math.max(1, ...page.rows.map((row) => row.columns.length))
    const fit = fitCards(
      sheet,
      page.rows.flatMap((row) =>
        row.columns.map((column) => ({ key: columnKey(page, column), cards: column.cards, isWide: false })),
      ),
      {
        floor,
        readable: Math.max(floor * 1.08, 12 * unit),
        largest: Math.max(floor * 1.25, 19 * unit),
        narrownessAt: (size) => tacticNarrownessOf(geometry, columns, size),
      },
      { continuedText, sampleNumber: widestNumber(groups) },
    )
    for (const [place, size] of fit.sizes) sizes.set(place, size)
    for (const [card, how] of fit.fits) fits.set(card, how)
  }
  return { sizes, fits }
}
