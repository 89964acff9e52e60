import { classNames } from '#renderer/ui/classNames.ts'
import type { GridCurve, GridTable } from './gridContent.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import css from './GridTables.module.css'

interface GridTablesProps {
  readonly tables: readonly GridTable[]
  readonly geometry: PaperGeometry
  /** No cards stand above: the tables have more of the page. */
  readonly isAlone: boolean
}

/** Tables at the foot of a page, with a curve above the columns it is of. */
export function GridTables({ tables, geometry, isAlone }: GridTablesProps) {
  if (tables.length === 0) return null
  const isWide = geometry.width > geometry.height
  const shown = shownRows(geometry, (isAlone ? 1.4 : 1) * (isWide ? 0.42 : 0.54 / tables.length))
  return (
    <div className={classNames(css.tables, isWide && css.wide)}>
      {tables.map((table) => (
        <Table key={table.key} table={table} shown={shown} />
      ))}
    </div>
  )
}

/** A part of the page at most: small paper has fewer of the earlier rows. */
function shownRows({ height, floor, unit }: PaperGeometry, part: number): number {
  const beside = 8
  const row = Math.max(floor, 13 * unit) * 1.62
  return Math.max(3, Math.floor((height * part) / row) - beside)
}

interface TableProps {
  readonly table: GridTable
  /** How many rows, the last, beside those that sum up. */
  readonly shown: number
}

function Table({ table: { caption, heads, rows, curve }, shown }: TableProps) {
  const single = rows.filter(({ isSum }) => !isSum)
  const last = [...single.slice(-shown), ...rows.filter(({ isSum }) => isSum)]
  return (
    <table className={css.table} data-sheet-table>
      <caption className={css.caption}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={at} scope="col" className={classNames(css.head, at > 0 && css.cell)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {curve !== null && (
        <tbody>
          <tr>
            <th scope="row" colSpan={Math.max(1, heads.length - curve.shares.length)} className={css.name}>
              {curve.name}
            </th>
            <td colSpan={curve.shares.length} className={css.chart}>
              <Curve curve={curve} />
            </td>
          </tr>
        </tbody>
      )}
      <tbody>
        {last.map(({ name, cells, isSum }, row) => (
          <tr key={row} className={classNames(isSum && css.sum)}>
            <th scope="row" className={css.name}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={at} className={css.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const height = 40
const step = 10
const inset = 3

/** Every point stands in the middle of its column; the numbers are those of the table. */
function Curve({ curve: { shares } }: { readonly curve: GridCurve }) {
  const points = shares.map((share, at) =>
    share === null ? null : { x: (at + 0.5) * step, y: inset + (height - 2 * inset) * (1 - share) },
  )
  const line = points.flatMap((point, at) => {
    const before = points[at - 1]
    return point === null ? [] : [`${before ? 'L' : 'M'}${point.x} ${point.y}`]
  })
  const dots = points.flatMap((point) => (point === null ? [] : [`M${point.x} ${point.y}h0`]))
  return (
    <svg
      className={css.curve}
      viewBox={`0 0 ${shares.length * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={css.ground} d={`M0 ${height - inset}H${shares.length * step}`} />
      <path className={css.line} d={line.join('')} />
      <path className={css.dots} d={dots.join('')} />
    </svg>
  )
}
