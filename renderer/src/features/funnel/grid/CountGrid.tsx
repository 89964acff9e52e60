import { useId } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { isSame, type CountGridProps, type Spot } from './gridTypes.ts'
import { useCountGrid } from './useCountGrid.ts'
import css from './CountGrid.module.css'

/** Counts in rows and columns, edited as in a spreadsheet: one Tab stop, arrows, typing, copy and paste. */
export function CountGrid(props: CountGridProps) {
  const { label, corner, rows, columns, children } = props
  const t = useText('funnel')
  const help = useId()
  const grid = useCountGrid(props)
  return (
    <div className={css.frame}>
      <div className={css.scroller}>
        <table
          ref={grid.table}
          className={css.grid}
          role="grid"
          aria-label={label}
          aria-describedby={help}
          onKeyDown={grid.onKeyDown}
          onCopy={grid.copy}
          onCut={grid.copy}
          onPaste={grid.paste}
        >
          <thead>
            <tr>
              <th scope="col" className={css.corner}>
                {corner}
              </th>
              {columns.map(({ key, head }) => (
                <th key={key} scope="col" className={css.head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, head, isQuiet }, row) => (
              <tr key={key} data-quiet={isQuiet || undefined}>
                <th scope="row" className={css.name}>
                  {head}
                </th>
                {columns.map((column, index) => (
                  <Cell key={column.key} spot={{ row, column: index }} props={props} grid={grid} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {grid.problem !== null && (
        <p role="alert" className={css.problem}>
          {grid.problem}
        </p>
      )}
      {children}
      <p id={help} className={css.help}>
        {t('grid_help')}
      </p>
    </div>
  )
}

interface CellProps {
  readonly spot: Spot
  readonly props: CountGridProps
  readonly grid: ReturnType<typeof useCountGrid>
}

function Cell({ spot, props: { rows, columns, countAt, bad }, grid }: CellProps) {
  const language = useLanguage()
  const count = countAt(spot)
  const isHere = isSame(grid.spot, spot)
  const typed = grid.typed && isSame(grid.typed.spot, spot) ? grid.typed.text : null
  const isRefused = (typed !== null && grid.problem !== null) || bad.some((one) => isSame(one, spot))
  const isChosen = grid.chosen.length > 1 && grid.chosen.some((one) => isSame(one, spot))
  return (
    <td
      role="gridcell"
      className={css.cell}
      aria-selected={isChosen || isHere}
      data-chosen={isChosen || undefined}
    >
      <input
        className={css.input}
        data-spot={`${spot.row} ${spot.column}`}
        aria-label={`${rows[spot.row]?.name ?? ''}, ${columns[spot.column]?.name ?? ''}`}
        data-typing={typed === null ? undefined : ''}
        aria-invalid={isRefused || undefined}
        inputMode="numeric"
        autoComplete="off"
        tabIndex={isHere ? 0 : -1}
        value={typed ?? (count === null ? '' : formatNumber(count, language))}
        onChange={({ target }) => grid.type(spot, target.value)}
        onFocus={({ target }) => {
          if (!isHere) grid.act({ kind: 'go', to: spot, extends: false })
          else if (typed === null) target.select()
        }}
        onMouseDown={(event) => {
          if (!event.shiftKey) return
          event.preventDefault()
          grid.act({ kind: 'go', to: spot, extends: true })
        }}
        onClick={({ currentTarget }) => typed === null && currentTarget.select()}
        onDoubleClick={() => typed === null && grid.act({ kind: 'edit' })}
        onBlur={grid.leave}
      />
    </td>
  )
}
