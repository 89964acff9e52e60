import type { NoteId } from '../../lib/ids.ts'
import type { CostShare } from './costs.ts'
import { gapOf } from './gapOf.ts'
import type { KeyQuestion } from './keyQuestions.ts'
import type { Relationship } from './relationship.ts'
import type { MatrixRow } from './relationshipMatrix.ts'

/** A field that would answer a question; a cell of null means any of the row, for customers the segment. */
export interface MissingAnswer {
  readonly field: 'expected' | 'established' | 'establishedCost' | 'expectedCost' | 'customers' | 'leansOn'
  readonly cell: Relationship | null
}

/** What answers a question of a row, and what is missing; of a question that is answered nothing is. */
export interface QuestionDetail {
  /** Cells that answer it, in category order; for `costly` those with every cost they need. */
  readonly cells: readonly Relationship[]
  /** Notes that the row leans on, each once; only for `integrated`. */
  readonly notes: readonly NoteId[]
  readonly missing: readonly MissingAnswer[]
}

export function questionDetail(row: MatrixRow, question: KeyQuestion): QuestionDetail {
  const missing = row.questions[question] ? [] : missingAnswers(row, question)
  if (question === 'integrated') {
    const cells = row.cells.filter((cell) => cell.leansOn.length > 0)
    return { cells, notes: [...new Set(cells.flatMap((cell) => cell.leansOn))], missing }
  }
  return { cells: row.cells.filter((cell) => answers(cell, question)), notes: [], missing }
}

function answers(cell: Relationship, question: 'expects' | 'established' | 'costly'): boolean {
  if (question === 'expects') return cell.expected !== 'none'
  if (question === 'established') return cell.established !== 'none'
  const asks = cell.established !== 'none' || cell.expected !== 'none'
  return asks && openCosts(cell).length === 0
}

function missingAnswers(row: MatrixRow, question: KeyQuestion): readonly MissingAnswer[] {
  const widest = [...row.cells].sort((a, b) => gapOf(b) - gapOf(a))[0] ?? null
  switch (question) {
    case 'expects':
      return [{ field: 'expected', cell: row.cells[0] ?? null }]
    case 'established':
      return [{ field: 'established', cell: widest }]
    case 'integrated':
      return row.cells.length === 0
        ? [{ field: 'leansOn', cell: null }]
        : row.cells.map((cell) => ({ field: 'leansOn', cell }))
    case 'costly':
      return missingCosts(row, widest)
  }
}

function missingCosts(row: MatrixRow, widest: Relationship | null): readonly MissingAnswer[] {
  const costs = row.cells.flatMap((cell) => openCosts(cell).map((field) => ({ field, cell })))
  const isUncounted = row.customers === null && hasShares(row)
  if (costs.length === 0 && !isUncounted) return [{ field: 'established', cell: widest }]
  return isUncounted ? [...costs, { field: 'customers', cell: null }] : costs
}

const hasShares = ({ shares }: MatrixRow): boolean =>
  ([] as CostShare[]).concat(shares.now, shares.closing, shares.withoutDemand).length > 0

/** The costs a cell needs for its sums and does not have. */
export function openCosts(cell: Relationship): readonly ('establishedCost' | 'expectedCost')[] {
  const open: ('establishedCost' | 'expectedCost')[] = []
  if (cell.established !== 'none' && cell.establishedCost === null) open.push('establishedCost')
  if (cell.expected !== 'none' && gapOf(cell) !== 0 && cell.expectedCost === null) open.push('expectedCost')
  return open
}
