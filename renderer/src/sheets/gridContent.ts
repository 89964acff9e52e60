import type { Sheet } from '#shared/ipc/exportOptions.ts'
import type { Phase } from '#shared/model/journey/stages.ts'
import type { SheetCard } from './sheetCard.ts'
import type { CardGroup } from './sheetContent.ts'

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
  /** What comes on from the column before: “12.0 %”, and whether it is the weakest. */
  readonly joint: string
  readonly isWeakest: boolean
  /** Counts in order of time, null where nothing was counted; drawn as bars when there are two or more. */
  readonly trend: readonly (number | null)[]
  readonly cards: readonly GridCard[]
}

export interface GridCard extends SheetCard {
  /** Under its text, whatever becomes of that. */
  readonly lines: readonly string[]
  /** Its frame: an idea is dashed. */
  readonly isDashed: boolean
}

/** Names the place of a column's cards on all pages. */
export function columnKey(page: Pick<GridPage, 'key'>, column: Pick<GridColumn, 'key'>): string {
  return `${page.key} ${column.key}`
}

/** What the appendix goes on with, page by page. */
export function gridGroups(pages: readonly GridPage[]): readonly CardGroup[] {
  return pages.map(({ title, kind, rows }) => ({
    name: `${kind}: ${title}`,
    cards: rows.flatMap(({ columns }) => columns.flatMap(({ cards }) => cards)),
  }))
}
