import { fillIn } from '#shared/lib/fillIn.ts'
import type { Sheet } from '#shared/ipc/exportOptions.ts'
import type { Block, SegmentMark } from '#shared/model/note/note.ts'
import type { GridPage } from './gridContent.ts'
import type { JourneysContent } from './journeyContent.ts'
import type { MatrixContent } from './matrixContent.ts'
import type { CardGroup, SheetCard } from './sheetCard.ts'

export interface SheetBlock extends CardGroup {
  readonly block: Block
  /** In the teaching order, from 1. */
  readonly number: number
}

export interface LegendEntry {
  readonly mark: SegmentMark
  readonly name: string
}

/** Everything that stands on the pages, in words: no ids to look up, no language to choose. */
export interface SheetContent {
  readonly language: string
  readonly planName: string
  readonly canvasTitle: string
  readonly appendixTitle: string
  /** For one page and for several, with `{{pages}}`. */
  readonly appendixIntros: readonly [string, string]
  /** Designed for, by, iteration. */
  readonly facts: readonly string[]
  readonly legend: readonly LegendEntry[]
  /** Says how many segments the legend leaves out, or nothing. */
  readonly legendMore: string
  readonly sheets: readonly Sheet[]
  readonly blocks: readonly SheetBlock[]
  /** Null when the sheet is not wanted. */
  readonly matrix: MatrixContent | null
  readonly journeys: JourneysContent | null
  /** Funnels, their sketches and experiments, one page each. */
  readonly grids: readonly GridPage[]
  /** All cards of the pages in the order of the appendix; the same card on two sheets has one number. */
  readonly groups: readonly CardGroup[]
  /** The user's own line at the foot of every page. */
  readonly footer: string
  readonly dateAndVersion: string
  readonly languageName: string
  /** Whose layout the canvas has; empty without one. */
  readonly attribution: string
  /** With `{{page}}` and `{{pages}}`. */
  readonly pageText: string
  /** With `{{numbers}}`. */
  readonly continuedText: string
}

/** How a card stands on the canvas. */
/** `bare` stands without the lines under its name. */
export type CardFit =
  { readonly kind: 'whole' | 'bare' | 'left' } | { readonly kind: 'cut'; readonly text: string }

export type CardFits = ReadonlyMap<string, CardFit>

/** Numbers of the cards that go on in the appendix, in reading order from 1. */
export function numberCards(groups: readonly CardGroup[], fits: CardFits): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { cards } of groups) {
    for (const card of cards) if (goesOn(card, fits)) numbers.set(card.key, numbers.size + 1)
  }
  return numbers
}

/** Whether a card has more to say than stands of it on its sheet. */
export function goesOn(card: SheetCard, fits: CardFits): boolean {
  return card.hasMore || (fits.get(card.key)?.kind ?? 'whole') !== 'whole'
}

/** `4, 5, 6`, or `4–12` when there are more than three in a row. */
export function formatNumbers(numbers: readonly number[]): string {
  const parts: string[] = []
  for (let start = 0; start < numbers.length;) {
    let end = start
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1
    const run = numbers.slice(start, end + 1)
    parts.push(...(run.length > 3 ? [`${run[0] ?? ''}–${run.at(-1) ?? ''}`] : run.map(String)))
    start = end + 1
  }
  return parts.join(', ')
}

/** Stands for any number of the appendix while room is measured: none is wider. */
export function widestNumber(groups: readonly CardGroup[]): string {
  return '8'.repeat(String(groups.reduce((sum, { cards }) => sum + cards.length, 0)).length)
}

/** Says which pages the appendix goes on from; it stands behind them. */
export function appendixIntro({ appendixIntros: [one, several] }: SheetContent, pages: number): string {
  return pages === 1 ? fillIn(one, { pages: 1 }) : fillIn(several, { pages: `1–${pages}` })
}
