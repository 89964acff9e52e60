import css from './MatrixSheet.module.css'
import { fitText } from './fitText.ts'
import { showCut } from './NumberedText.tsx'
import { isOnePage, paginateMatrix, type MatrixPage, type MeasuredMatrix } from './paginateMatrix.ts'
import { markSize, type PaperGeometry } from './paperGeometry.ts'

export interface MatrixFit {
  readonly size: number
  /** Beginnings of the titles that do not stand whole, by card. */
  readonly cuts: ReadonlyMap<string, string>
}

const stepPx = 1 / 3
/** On several pages no title takes more lines: the rest stands in the appendix. */
const mostLines = { name: 4, title: 6 } as const

/**
 * Measures a drawn matrix with every title whole: the largest size at which all of it stands on one page. When
 * there is none, a size that reads well, on as many pages as it takes, with long titles cut at a word.
 */
export function fitMatrix(root: HTMLElement, geometry: PaperGeometry, sampleNumber: string): MatrixFit {
  const sheet = sheetIn(root)
  const { floor, largestNote, unit } = geometry
  const fitsAt = (size: number) => {
    setSize(sheet, size)
    return isOnePage(measure(sheet))
  }
  const smallest = Math.max(floor, 11 * unit)
  if (fitsAt(smallest)) {
    let [good, bad] = [0, Math.ceil((largestNote - smallest) / stepPx) + 1]
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      if (fitsAt(smallest + middle * stepPx)) good = middle
      else bad = middle
    }
    return { size: Math.min(largestNote, smallest + good * stepPx), cuts: new Map() }
  }
  const size = Math.max(floor, 13 * unit)
  setSize(sheet, size)
  return { size, cuts: cutTitles(sheet, sampleNumber) }
}

/** Lays a drawn matrix, as it will stand, onto pages. */
export function layMatrix(root: HTMLElement): readonly MatrixPage[] {
  return paginateMatrix(measure(sheetIn(root)))
}

function sheetIn(root: HTMLElement): HTMLElement {
  const sheet = root.querySelector<HTMLElement>('[data-sheet-matrix]')
  if (!sheet) throw new Error('fitMatrix needs a drawn matrix')
  return sheet
}

function setSize(sheet: HTMLElement, size: number): void {
  sheet.style.setProperty('--note', `${size}px`)
  sheet.style.setProperty('--mark-10', `${markSize(size)}px`)
}

function measure(sheet: HTMLElement): MeasuredMatrix {
  const heightOf = (name: string) => sheet.querySelector(`[${name}]`)?.getBoundingClientRect().height ?? 0
  const table = sheet.firstElementChild?.getBoundingClientRect()
  const rows = [...sheet.querySelectorAll('[data-sheet-row]')].map(
    (row) => row.getBoundingClientRect().height,
  )
  const [head, totals, summary] = ['data-sheet-heads', 'data-sheet-totals', 'data-sheet-summary'].map(
    heightOf,
  )
  const known = (head ?? 0) + (totals ?? 0) + rows.reduce((sum, height) => sum + height, 0)
  return {
    room: sheet.getBoundingClientRect().height - 1,
    // The frame of the table, and what stands instead of rows, belong to its head.
    head: (head ?? 0) + (table?.height ?? known) - known,
    rows,
    totals: totals ?? 0,
    summary: summary ?? 0,
  }
}

function cutTitles(sheet: HTMLElement, sampleNumber: string): ReadonlyMap<string, string> {
  const cuts = new Map<string, string>()
  for (const row of sheet.querySelectorAll<HTMLElement>('[data-sheet-row]')) {
    const name = row.querySelector<HTMLElement>('[data-sheet-name]')
    if (name) cutTitle(sheet, name, row.dataset['sheetRow'] ?? '', mostLines.name, sampleNumber, cuts)
    for (const cell of row.querySelectorAll<HTMLElement>('[data-sheet-cell]')) {
      const title = cell.querySelector<HTMLElement>('[data-sheet-title]')
      if (title) cutTitle(sheet, title, cell.dataset['sheetCell'] ?? '', mostLines.title, sampleNumber, cuts)
    }
  }
  return cuts
}

function cutTitle(
  sheet: HTMLElement,
  element: HTMLElement,
  key: string,
  lines: number,
  sampleNumber: string,
  cuts: Map<string, string>,
): void {
  const { height, width } = element.getBoundingClientRect()
  const { lineHeight, fontWeight } = getComputedStyle(element)
  const most = Number.parseFloat(lineHeight) * (lines + 0.5)
  if (height <= most) return
  const text = element.firstChild?.textContent ?? ''
  const probe = document.createElement('p')
  probe.className = css.probe ?? ''
  probe.dir = 'auto'
  probe.style.width = `${width}px`
  probe.style.fontWeight = fontWeight
  sheet.append(probe)
  const fits = (beginning: string) => {
    showCut(probe, beginning, sampleNumber)
    return probe.getBoundingClientRect().height <= most
  }
  cuts.set(key, fitText(text, fits))
  probe.remove()
}
