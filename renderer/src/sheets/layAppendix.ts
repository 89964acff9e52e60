import type { AppendixPiece } from './appendixPieces.ts'
import type { AppendixPart } from './AppendixSheet.tsx'
import { graphemeCuts } from './cutText.ts'
import { paginateAppendix, type MeasuredPiece } from './paginateAppendix.ts'
import type { PaperGeometry } from './paperGeometry.ts'

export type AppendixPages = readonly (readonly (readonly AppendixPart[])[])[]

/**
 * Measures a drawn appendix that has everything in its first column, and lays it into columns and pages. What
 * is split is split between two lines, so that both parts break as they did before.
 */
export function layAppendix(
  root: HTMLElement,
  pieces: readonly AppendixPiece[],
  geometry: PaperGeometry,
): AppendixPages {
  const container = root.querySelector<HTMLElement>('[data-sheet-columns]')
  if (!container) throw new Error('layAppendix needs a drawn appendix')
  const height = container.getBoundingClientRect().height - 0.5
  const elements = [...container.querySelectorAll<HTMLElement>('[data-sheet-piece]')]
  const measured = elements.map((element, index) => measure(element, pieces[index]?.kind ?? 'details'))
  const columns = paginateAppendix(measured, height).map((slices) =>
    slices.map(({ piece: index, from, to }): AppendixPart => {
      const [piece, element, size] = [pieces[index], elements[index], measured[index]]
      if (!piece || !element || !size) throw new Error('a slice of a piece that is not there')
      const start = from === 0 ? 0 : endOfLine(element, piece.text, from, size)
      const end = to === size.lines ? piece.text.length : endOfLine(element, piece.text, to, size)
      // What is collapsed between two lines must not begin a column as an empty line.
      const text = piece.text.slice(start, end)
      return {
        piece: shownPiece(piece, from),
        text: from === 0 ? text : text.trimStart(),
        isEnd: to === size.lines,
      }
    }),
  )
  const pages: (readonly AppendixPart[])[][] = []
  for (let at = 0; at < columns.length; at += geometry.appendixColumns) {
    pages.push(columns.slice(at, at + geometry.appendixColumns))
  }
  return pages
}

/** The number stands once, at the beginning. */
function shownPiece(piece: AppendixPiece, from: number): AppendixPiece {
  return from === 0 ? piece : { ...piece, number: null }
}

function measure(element: HTMLElement, kind: AppendixPiece['kind']): MeasuredPiece {
  const style = getComputedStyle(element)
  const lineHeight = Number.parseFloat(style.lineHeight)
  const before = Number.parseFloat(style.paddingTop)
  const height = element.getBoundingClientRect().height
  return {
    before,
    lineHeight,
    lines: Math.max(1, Math.round((height - before) / lineHeight)),
    keepsNext: kind === 'block' || kind === 'title',
  }
}

/** Index behind the last grapheme of the first `lines` lines. */
function endOfLine(
  element: HTMLElement,
  text: string,
  lines: number,
  { before, lineHeight }: MeasuredPiece,
): number {
  const node = element.querySelector('[data-sheet-text]')?.firstChild
  if (!node) return text.length
  const top = element.getBoundingClientRect().top + before
  const range = document.createRange()
  // The middle of a glyph's box decides: fallback fonts reach above and below their line.
  const lineOf = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    const box = range.getBoundingClientRect()
    return box.height === 0 ? null : Math.floor((box.top + box.height / 2 - top) / lineHeight)
  }
  const starts = [0, ...graphemeCuts(text)]
  const isBeyond = (index: number) => {
    // Collapsed spaces have no box: they belong to what stands before them.
    for (let at = index; at >= 0; at -= 1) {
      const line = lineOf(starts[at] ?? 0, starts[at + 1] ?? text.length)
      if (line !== null) return line >= lines
    }
    return false
  }
  let [good, bad] = [-1, starts.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isBeyond(middle)) bad = middle
    else good = middle
  }
  return starts[bad] ?? text.length
}
