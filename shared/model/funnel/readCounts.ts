import type { Language } from '../../lib/language.ts'
import { foldText } from '../../lib/foldText.ts'
import { parseCount, type NumberFailure } from '../../lib/parseNumber.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { recordLimits } from '../limits.ts'
import type { FunnelPeriod } from './funnel.ts'
import { shift, startOf } from './periods.ts'
import { readDay, type DayFailure } from './readDay.ts'

/** A cell that cannot be taken; row and column from 0 within the pasted block. */
export interface BadCell {
  readonly row: number
  readonly column: number
  /** The row and the column of the grid that it would have gone to, where they are known. */
  readonly place?: readonly [row: number | string, column: number | string]
  readonly text: string
  readonly code:
    | Exclude<NumberFailure['code'], 'empty'>
    | DayFailure['code']
    | 'no_row'
    | 'same_period'
    | 'no_size'
    | 'more_than_size'
    | 'left_before'
    | 'no_joined'
}

/** Every cell that cannot be taken: nothing of the block is. */
export interface BadCells {
  readonly code: 'bad_cells'
  readonly cells: readonly BadCell[]
}

/** One cell that said a number. */
export interface PastedCount<Row, Column> {
  readonly row: Row
  readonly column: Column
  readonly count: number
  /** Where it stood in the block. */
  readonly at: { readonly row: number; readonly column: number }
  readonly text: string
}

export type Cells = readonly (readonly string[])[]
type Read<Row, Column> = Result<readonly PastedCount<Row, Column>[], BadCells>

export interface ActualsPaste {
  readonly language: Language
  readonly period: FunnelPeriod
  /** What the rows of the grid are called. */
  readonly rows: readonly string[]
  /** The cell that was stood on. */
  readonly row: number
  readonly start: string
}

/**
 * A pasted block as counts of rows (by place) and periods (by start). Days in its first line say the periods and
 * names of rows in its first column the rows; without them it lies from the cell stood on. An empty cell says
 * nothing. With a single bad cell nothing is taken and all of them are named.
 */
export function readActuals(cells: Cells, paste: ActualsPaste): Read<number, string> {
  const { language, period, rows } = paste
  const names = new Map(rows.map((name, index) => [foldText(name), index]))
  const hasHeader = isHeader(cells, language)
  const body = hasHeader ? cells.slice(1) : cells
  const hasNames = body.length > 0 && body.every(([name = '']) => names.has(foldText(name)))
  const [firstRow, firstColumn] = [hasHeader ? 1 : 0, hasNames ? 1 : 0]
  const starts = new Map<number, string>()
  const bad: BadCell[] = []
  const width = Math.max(0, ...cells.map((line) => line.length))
  for (let column = firstColumn; column < width; column += 1) {
    const text = cells[0]?.[column] ?? ''
    const day = hasHeader ? readDay(text, language) : null
    const start = day === null ? shift(paste.start, period, column - firstColumn) : null
    if (start !== null) starts.set(column, start)
    else if (day?.ok) {
      const found = startOf(day.value, period)
      if ([...starts.values()].includes(found)) bad.push({ row: 0, column, text, code: 'same_period' })
      starts.set(column, found)
    } else if (day && text.trim() !== '') bad.push({ row: 0, column, text, code: day.error.code })
  }
  return readCells(
    cells,
    { firstRow, firstColumn, language },
    {
      rowOf: (line, index) => {
        const row = hasNames ? names.get(foldText(line[0] ?? '')) : paste.row + index
        return row !== undefined && row < rows.length ? row : null
      },
      columnOf: (column) => starts.get(column) ?? null,
    },
    bad,
  )
}

export interface CohortsPaste {
  readonly language: Language
  readonly period: FunnelPeriod
  readonly start: string
  readonly age: number
}

/**
 * A pasted retention table as counts of cohorts (by start) and ages. Days in the first column say the cohorts, and
 * then a first line without one is a heading; without them the block lies from the cell stood on.
 */
export function readCohorts(cells: Cells, paste: CohortsPaste): Read<string, number> {
  const { language, period } = paste
  const isDayIn = (line: readonly string[] | undefined) => readDay(line?.[0] ?? '', language).ok
  const hasHeader = cells.length > 1 && !isDayIn(cells[0]) && isDayIn(cells[1])
  const hasDays = isDayIn(cells[hasHeader ? 1 : 0])
  const [firstRow, firstColumn] = [hasHeader ? 1 : 0, hasDays ? 1 : 0]
  const bad: BadCell[] = []
  const starts = new Map<number, string>()
  cells.slice(firstRow).forEach((line, index) => {
    const [text = ''] = line
    const row = firstRow + index
    const day = hasDays ? readDay(text, language) : null
    if (day === null) starts.set(index, shift(paste.start, period, index))
    else if (day.ok) {
      const start = startOf(day.value, period)
      if ([...starts.values()].includes(start)) bad.push({ row, column: 0, text, code: 'same_period' })
      starts.set(index, start)
    } else bad.push({ row, column: 0, text, code: day.error.code })
  })
  return readCells(
    cells,
    { firstRow, firstColumn, language },
    {
      rowOf: (_, index) => starts.get(index) ?? '',
      columnOf: (column) => (hasDays ? column - firstColumn : paste.age + column),
    },
    bad,
  )
}

interface Frame {
  readonly firstRow: number
  readonly firstColumn: number
  readonly language: Language
}

interface Places<Row, Column> {
  readonly rowOf: (line: readonly string[], index: number) => Row | null
  readonly columnOf: (column: number) => Column | null
}

function readCells<Row extends number | string, Column extends number | string>(
  cells: Cells,
  { firstRow, firstColumn, language }: Frame,
  { rowOf, columnOf }: Places<Row, Column>,
  bad: BadCell[],
): Read<Row, Column> {
  const found: PastedCount<Row, Column>[] = []
  cells.slice(firstRow).forEach((line, index) => {
    const row = rowOf(line, index)
    line.slice(firstColumn).forEach((text, offset) => {
      const at = { row: firstRow + index, column: firstColumn + offset }
      if (text.trim() === '') return
      const column = columnOf(at.column)
      // Its heading was refused already.
      if (column === null && bad.some((one) => one.row === 0 && one.column === at.column)) return
      const place = row === null || column === null ? {} : { place: [row, column] as const }
      const count = parseCount(text, language, recordLimits.customers)
      if (!count.ok) {
        // An empty one was passed over above.
        const code = count.error.code === 'empty' ? 'not_a_number' : count.error.code
        bad.push({ ...at, ...place, text, code })
      } else if (row === null) bad.push({ ...at, text, code: 'no_row' })
      else if (column === null) bad.push({ ...at, text, code: 'not_a_day' })
      else found.push({ row, column, count: count.value, at, text })
    })
  })
  return bad.length > 0 ? fail({ code: 'bad_cells', cells: bad }) : ok(found)
}

/** The first line says days, apart from its first cell, which may name the column of names. */
function isHeader(cells: Cells, language: Language): boolean {
  const [head = [], ...rest] = cells
  if (rest.length === 0) return false
  const said = head.filter((text, column) => column > 0 && text.trim() !== '')
  const isSaid = (text: string) => {
    const day = readDay(text, language)
    return day.ok || day.error.code === 'ambiguous_day'
  }
  return said.length > 0 ? said.every(isSaid) : isSaid(head[0] ?? '')
}
