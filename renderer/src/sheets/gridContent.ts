import type { Sheet } from '#shared/ipc/exportOptions.ts'
import type { Phase } from '#shared/model/journey/stages.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import type { CardGroup, SheetCard } from './sheetCard.ts'

/** A page of rows of columns, each with a head and cards under it: a funnel, its sketch, one experiment. */
export interface GridPage {
  /** Of its own among all pages. */
  readonly key: string
  readonly sheet: Sheet
  readonly title: string
  readonly kind: string
  /** Under the title. */
  readonly facts: readonly string[]
  /** Said above the rows in large type, and what follows from it; empty when there is nothing to say yet. */
  readonly headline: string
  readonly lead: string
  readonly figures: readonly GridFigure[]
  readonly rows: readonly GridRow[]
  /** Under the rows, beside each other where the paper is wide. */
  readonly tables: readonly GridTable[]
  /** What is said of the whole page and has room in the appendix alone: its number stands at the title. */
  readonly about: SheetCard | null
  /** The pages that take its place on paper too small for all of it; left out where it fits on any. */
  readonly onSmallPaper?: readonly GridPage[]
}

/** A number with its name, and its range or unit. */
export interface GridFigure {
  readonly name: string
  readonly value: string
  readonly isKnown: boolean
  readonly more: string
}

export interface GridRow {
  /** Over the row; empty without one. */
  readonly heading: string
  readonly columns: readonly GridColumn[]
}

export interface GridColumn {
  readonly key: string
  readonly name: string
  readonly phase: Phase | null
  /** The large number of the head, or null where words stand. */
  readonly number: string | null
  readonly words: string
  /** What comes on from the column before, “12.0 % come on”, on what that rests, and whether it is the weakest. */
  readonly joint: string
  readonly basis: string
  readonly isWeakest: boolean
  /** Counts in order of time, null where nothing was counted; drawn as bars when there are two or more. */
  readonly trend: readonly (number | null)[]
  readonly cards: readonly GridCard[]
}

/** A table with its heads; words, so that nothing is reckoned on paper. */
export interface GridTable {
  readonly key: string
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly GridTableRow[]
  /** Under the numbers, each above its last columns; null draws none. */
  readonly curve: GridCurve | null
}

export interface GridTableRow {
  readonly name: string
  readonly cells: readonly string[]
  /** Set off from the rows above: what they come to. */
  readonly isSum: boolean
}

/** Shares from 0 to 1, one for each of the last columns; null leaves a gap. */
export interface GridCurve {
  readonly name: string
  readonly shares: readonly (number | null)[]
}

export interface GridCard extends SheetCard {
  /** Over its text, small: what the text is. */
  readonly over: string
  /** Under its text, whatever becomes of that. */
  readonly lines: readonly string[]
  /** Its frame: an idea is dashed. */
  readonly isDashed: boolean
}

/** Names the place of a column's cards on all pages. */
export function columnKey(page: Pick<GridPage, 'key'>, column: Pick<GridColumn, 'key'>): string {
  return `${page.key} ${column.key}`
}

/** The pages as a paper has room for them; the very same where nothing is too much. */
export function gridsOn(
  pages: readonly GridPage[],
  { unit }: Pick<PaperGeometry, 'unit'>,
): readonly GridPage[] {
  const isSplit = unit < smallestWhole && pages.some(({ onSmallPaper }) => onSmallPaper !== undefined)
  return isSplit ? pages.flatMap((page) => page.onSmallPaper ?? [page]) : pages
}

/** Smaller paper, A5, has no room for bars and tables beside the cards. */
const smallestWhole = 0.6

/** What the appendix goes on with, page by page. */
export function gridGroups(pages: readonly GridPage[]): readonly CardGroup[] {
  return pages.map(({ title, kind, rows, about }) => ({
    name: `${kind}: ${title}`,
    cards: [
      ...(about === null ? [] : [about]),
      ...rows.flatMap(({ columns }) => columns.flatMap(({ cards }) => cards)),
    ],
  }))
}

/** A column that says words alone. */
export const plainColumn = {
  phase: null,
  number: null,
  words: '',
  joint: '',
  basis: '',
  isWeakest: false,
  trend: [],
} as const

/**
 * A text as a card; one without a text says `missing`, dashed, and is left out where that is empty too. What
 * stands under it goes along where the card stands in the appendix alone.
 */
export function textCard(
  key: string,
  said: string,
  {
    missing = '',
    over = '',
    lines = [],
  }: Partial<Pick<GridCard, 'over' | 'lines'>> & { missing?: string } = {},
): readonly GridCard[] {
  const own = said.trim()
  const title = own === '' ? missing : own
  if (title === '' && lines.length === 0) return []
  const plain = { marks: [], tag: '', hasMore: false } as const
  return [{ key, title, over, lines, details: lines.join('\n'), facts: over, ...plain, isDashed: own === '' }]
}
