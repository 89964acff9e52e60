import type { SegmentMark } from '#shared/model/note/note.ts'
import type { GapSum } from '#shared/model/relationship/gapSum.ts'
import type { Category, Level } from '#shared/model/relationship/relationship.ts'
import type { SheetCard } from './sheetCard.ts'

/** Everything that stands on the pages of the relationships, in words. */
export interface MatrixContent {
  readonly title: string
  /** Segments and categories, counted. */
  readonly summary: string
  /** For one row and for several, with `{{range}}` and `{{count}}`. */
  readonly partTexts: readonly [string, string]
  readonly segmentHead: string
  readonly peopleHead: string
  readonly columns: readonly MatrixColumnContent[]
  readonly rows: readonly MatrixRowContent[]
  /** Stands instead of rows; empty when there are some. */
  readonly noRows: string
  readonly total: AmountContent
  readonly totalName: string
  readonly sums: readonly SumContent[]
  readonly gapsTitle: string
  readonly gaps: readonly GapContent[]
  /** Steps that the whole length of a gap bar stands for. */
  readonly gapSteps: number
  readonly questions: readonly QuestionContent[]
  readonly legend: { readonly levels: string; readonly short: string; readonly over: string }
}

export interface MatrixColumnContent {
  readonly category: Category
  readonly name: string
  readonly now: string
  readonly closing: string
}

export interface MatrixRowContent {
  readonly card: SheetCard
  readonly mark: SegmentMark
  readonly name: string
  /** One for each of the four questions, in words for who cannot see the box. */
  readonly answers: readonly { readonly isAnswered: boolean; readonly words: string }[]
  readonly people: string
  readonly now: AmountContent
  readonly closing: string
  readonly cells: readonly MatrixCellContent[]
}

export interface MatrixCellContent {
  readonly category: Category
  /** Null while the cell says nothing. */
  readonly card: SheetCard | null
  readonly expected: Level
  readonly established: Level
  readonly word: string
  readonly isShort: boolean
  readonly title: string
  readonly cost: AmountContent
  readonly motivations: string
}

/** An amount and, where it has a width, its range. */
export interface AmountContent {
  readonly amount: string
  readonly range: string
}

export interface SumContent extends AmountContent {
  readonly name: string
  /** What is left out, in words. */
  readonly missing: string
}

export interface GapContent {
  readonly category: Category
  readonly name: string
  readonly sum: GapSum
  readonly words: string
}

export interface QuestionContent {
  readonly name: string
  readonly isAnswered: boolean
  readonly text: string
}
