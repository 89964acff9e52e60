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

/** Every text of the pages in one. */
export function allTextOf(content: SheetContent): string {
  const cards = content.blocks.flatMap(({ name, cards: own }) => [
    name,
    ...own.flatMap(({ title, details, facts }) => [title, details, facts]),
  ])
  const { planName, canvasTitle, appendixTitle, appendixIntro, facts, footer, legend } = content
  const names = legend.map(({ name }) => name)
  const more = [content.dateAndVersion, content.languageName, content.attribution, content.continuedText]
  return [
    planName,
    canvasTitle,
    appendixTitle,
    appendixIntro,
    ...facts,
    footer,
    ...names,
    ...more,
    ...cards,
  ].join('\n')
}

/** Fetches what the text needs of our fonts; only then do measured widths hold. */
export async function loadSheetFonts(text: string): Promise<void> {
  const characters = [...new Set(`${text} 0123456789…–·`)].join('')
  await Promise.all(faces.map((face) => document.fonts.load(face, characters)))
  await document.fonts.ready
}
