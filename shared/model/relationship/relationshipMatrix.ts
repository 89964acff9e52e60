import { getRecord, type RecordSet } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import { getNote } from '../note/getNote.ts'
import { segmentsOf } from '../note/notesInBlock.ts'
import type { Plan, PlanRecord } from '../plan/plan.ts'
import { addTotals, costShares, totalsOf, type CostShares, type CostTotals } from './costs.ts'
import { gapSum, type GapSum } from './gapSum.ts'
import { filledCells } from './getRelationship.ts'
import { answersOf, type KeyQuestions } from './keyQuestions.ts'
import { categories, type Category, type Relationship } from './relationship.ts'

/** One segment: its filled cells, what they cost and what they answer. */
export interface MatrixRow {
  readonly segment: NoteId
  readonly customers: number | null
  /** Filled cells in category order, without gaps. */
  readonly cells: readonly Relationship[]
  readonly shares: CostShares
  readonly costs: CostTotals
  readonly questions: KeyQuestions
  readonly gaps: GapSum
}

/** One category over all segments. */
export interface MatrixColumn {
  readonly category: Category
  /** Filled cells in the order of their segments. */
  readonly cells: readonly Relationship[]
  readonly shares: CostShares
  readonly costs: CostTotals
  readonly gaps: GapSum
}

/** All that screen and page say about the relationships; rows are in the order of the canvas. */
export interface RelationshipMatrix {
  readonly rows: ReadonlyMap<NoteId, MatrixRow>
  /** All seven categories; `shownCategories` says which have a column. */
  readonly columns: Readonly<Record<Category, MatrixColumn>>
  readonly costs: CostTotals
  readonly gaps: GapSum
  /** Open key questions over all rows. */
  readonly open: number
}

type Records = Pick<Plan, 'records'>

const known = new WeakMap<RecordSet<PlanRecord>, RelationshipMatrix>()
let latest: RelationshipMatrix | null = null

/**
 * The whole block in numbers, remembered per record set. A row or column stays the same object while
 * nothing of it changes, and so does the matrix while none of them does.
 */
export function relationshipMatrix(plan: Records): RelationshipMatrix {
  const matrix = known.get(plan.records) ?? nextMatrix(plan, latest)
  known.set(plan.records, matrix)
  latest = matrix
  return matrix
}

/** Open questions over all segments; null while there is no segment to ask about. */
export function openQuestions(plan: Records): number | null {
  const { rows, open } = relationshipMatrix(plan)
  return rows.size === 0 ? null : open
}

/** The six, and the seventh when it is used or wished for. */
export function shownCategories(plan: Pick<Plan, 'records' | 'meta'>): readonly Category[] {
  return usesTransactional(plan) || plan.meta.transactional ? categories : sixCategories
}

export const sixCategories: readonly Category[] = categories.filter(
  (category) => category !== 'transactional',
)

export function usesTransactional(plan: Records): boolean {
  return relationshipMatrix(plan).columns.transactional.cells.length > 0
}

function nextMatrix(plan: Records, old: RelationshipMatrix | null): RelationshipMatrix {
  const cellsOf = groupCells(plan)
  const rows = new Map<NoteId, MatrixRow>()
  let isSame = old !== null
  for (const segment of segmentsOf(plan)) {
    const customers = getNote(plan, segment)?.customers ?? null
    const row = sameRow(old?.rows.get(segment), customers, cellsOf.get(segment) ?? noCells)
    rows.set(segment, row ?? createRow(segment, customers, cellsOf.get(segment) ?? noCells))
    isSame &&= row !== null
  }
  if (old && isSame && sameOrder([...old.rows.keys()], [...rows.keys()])) return old
  return createMatrix(rows, old)
}

const noCells: readonly Relationship[] = []

function groupCells(plan: Records): ReadonlyMap<NoteId, readonly Relationship[]> {
  const groups = new Map<NoteId, Relationship[]>()
  for (const id of filledCells(plan)) {
    const cell = getRecord(plan.records, id)
    if (cell?.type !== 'relationship') continue
    const group = groups.get(cell.segment)
    if (group) group.push(cell)
    else groups.set(cell.segment, [cell])
  }
  return groups
}

function sameRow(
  row: MatrixRow | undefined,
  customers: number | null,
  cells: readonly Relationship[],
): MatrixRow | null {
  return row?.customers === customers && sameOrder(row.cells, cells) ? row : null
}

function createRow(segment: NoteId, customers: number | null, cells: readonly Relationship[]): MatrixRow {
  const shares = costShares(cells, customers)
  const costs = totalsOf(shares)
  return { segment, customers, cells, shares, costs, questions: answersOf(cells, costs), gaps: gapSum(cells) }
}

function createMatrix(
  rows: ReadonlyMap<NoteId, MatrixRow>,
  old: RelationshipMatrix | null,
): RelationshipMatrix {
  const all = [...rows.values()]
  const columns = Object.fromEntries(
    categories.map((category) => [category, createColumn(all, category, old?.columns[category])]),
  ) as Record<Category, MatrixColumn> // safe: every category is given
  return {
    rows,
    columns,
    costs: addTotals(all.map((row) => row.costs)),
    gaps: gapSum(all.flatMap((row) => row.cells)),
    open: all.reduce((sum, row) => sum + row.questions.open, 0),
  }
}

function createColumn(
  rows: readonly MatrixRow[],
  category: Category,
  old: MatrixColumn | undefined,
): MatrixColumn {
  const members = rows.flatMap(({ cells, customers }) =>
    cells.filter((cell) => cell.category === category).map((cell) => ({ cell, customers })),
  )
  const cells = members.map((member) => member.cell)
  const parts = members.map(({ cell, customers }) => costShares([cell], customers))
  const costs = addTotals(parts.map(totalsOf))
  if (old && sameOrder(old.cells, cells) && sameCustomers(old.shares, parts)) return old
  return { category, cells, shares: joinShares(parts), costs, gaps: gapSum(cells) }
}

function joinShares(parts: readonly CostShares[]): CostShares {
  return {
    now: parts.flatMap((part) => part.now),
    closing: parts.flatMap((part) => part.closing),
    withoutDemand: parts.flatMap((part) => part.withoutDemand),
  }
}

function sameCustomers(old: CostShares, parts: readonly CostShares[]): boolean {
  const count = ({ now, closing, withoutDemand }: CostShares) =>
    [...now, ...closing, ...withoutDemand].map(({ customers }) => customers)
  return sameOrder(count(old), count(joinShares(parts)))
}

function sameOrder<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]))
}
