import type { BadCell } from '#shared/model/funnel/readCounts.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useCountProblem } from './useCountProblem.ts'
import css from './RefusedCells.module.css'

interface RefusedCellsProps {
  readonly cells: readonly BadCell[]
  /** Where a cell would have gone, in words; null where it is not known. */
  readonly sayPlace: (cell: BadCell) => string | null
  readonly onClose: () => void
}

/** So many are told one by one. */
const most = 6

/** A pasted block that was not taken: each bad cell by its place and the reason. */
export function RefusedCells({ cells, sayPlace, onClose }: RefusedCellsProps) {
  const t = useText('funnel')
  const problemOf = useCountProblem()
  return (
    <div role="alert" className={css.refused}>
      <p className={css.title}>{t('paste_refused', { count: cells.length })}</p>
      <ul className={css.list}>
        {cells.slice(0, most).map((cell) => {
          const place = sayPlace(cell) ?? t('paste_place', { line: cell.row + 1, cell: cell.column + 1 })
          return (
            <li key={`${cell.row} ${cell.column}`}>
              <strong>{place}</strong> {problemOf(cell.text.trim().slice(0, 60), cell.code)}
            </li>
          )
        })}
      </ul>
      {cells.length > most && <p>{t('paste_more', { count: cells.length - most })}</p>}
      <Button onClick={onClose}>{t('paste_understood')}</Button>
    </div>
  )
}
