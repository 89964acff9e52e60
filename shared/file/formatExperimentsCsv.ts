import { experimentsOf } from '../model/experiment/getExperiment.ts'
import { armsOf } from '../model/experiment/soundExperiment.ts'
import type { Plan } from '../model/plan/plan.ts'
import { experimentColumns, type CsvCell, type CsvTexts } from './experimentColumns.ts'

/**
 * All experiments as a table, one row each after a row of heads, in the order of the board. RFC 4180 in UTF-8
 * with a byte order mark; numbers with a plain dot, shares from 0 to 1, money in whole units; what is not known
 * is empty. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function formatExperimentsCsv(plan: Plan, texts: CsvTexts): string {
  const experiments = experimentsOf(plan)
  const groups = Math.max(1, ...experiments.map((experiment) => armsOf(experiment).length))
  const columns = experimentColumns(plan, groups, texts)
  const rows = experiments.map((experiment) => columns.map(({ cell }) => shown(cell(experiment))))
  const table = [columns.map(({ head }) => shown(head)), ...rows]
  return `\uFEFF${table.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

function shown(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
