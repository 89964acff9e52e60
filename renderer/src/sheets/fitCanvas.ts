import { fitCards, type CardsFit } from './fitCards.ts'
import { isWideBlock } from './isWideBlock.ts'
import { narrownessOf, type PaperGeometry } from './paperGeometry.ts'
import { widestNumber, type SheetContent } from './sheetContent.ts'

/** Measures a drawn canvas: how large its notes are and which of them go on in the appendix. */
export function fitCanvas(
  root: HTMLElement,
  { blocks, groups, continuedText }: SheetContent,
  geometry: PaperGeometry,
): CardsFit {
  const { floor, unit, largestNote: largest } = geometry
  return fitCards(
    root,
    blocks.map(({ block, cards }) => ({ key: block, cards, isWide: isWideBlock(block) })),
    {
      floor,
      readable: Math.max(floor * 1.08, 13 * unit),
      largest,
      narrownessAt: (size) => narrownessOf(geometry, size),
    },
    { continuedText, sampleNumber: widestNumber(groups) },
  )
}
