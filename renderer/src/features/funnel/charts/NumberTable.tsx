import { classNames } from '#renderer/ui/classNames.ts'
import data from '#renderer/ui/dataTable.module.css'
import css from './NumberTable.module.css'

interface NumberTableProps {
  readonly name: string
  /** Over the first column. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

/** A chart in numbers. */
export function NumberTable({ name, corner, columns, rows }: NumberTableProps) {
  return (
    <div className={data.scroller} tabIndex={0} role="region" aria-label={name}>
      <table className={classNames(data.table, css.table)}>
        <caption className={data.caption}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
