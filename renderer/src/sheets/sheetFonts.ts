import './printFonts.css'
import type { SheetContent } from './sheetContent.ts'

const faces = [
  "400 16px 'Inter Print'",
  "600 16px 'Inter Print'",
  "500 16px 'Besley Print'",
  "400 16px 'Emoji Print'",
]
/** The fonts of SheetFrame.module.css, for drawing on a canvas. */
export const drawingFont = "'Inter Print', 'Emoji Print', 'DejaVu Sans', sans-serif"

/** Every text of the pages in one: whatever the content holds, so that nothing new is forgotten. */
export function allTextOf(content: SheetContent): string {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect(content)
  return texts.join('\n')
}

/** Fetches what the text needs of our fonts; only then do measured widths hold. */
export async function loadSheetFonts(text: string): Promise<void> {
  const characters = [...new Set(`${text} 0123456789…–·`)].join('')
  await Promise.all(faces.map((face) => document.fonts.load(face, characters)))
  await document.fonts.ready
}
