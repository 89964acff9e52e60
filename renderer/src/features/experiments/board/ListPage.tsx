import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { experimentsView } from '../experimentsView.ts'
import { BulkBar } from './BulkBar.tsx'
import { ListHead } from './ListHead.tsx'
import { firstListView } from './listRows.ts'
import { ListTable } from './ListTable.tsx'
import { useListRows } from './useListRows.ts'
import { useSayStates } from './useSayStates.ts'
import css from './List.module.css'

/** The experiments one under the other: sorted, filtered, ranked, several changed at once. */
export function ListPage() {
  const t = useText('board')
  const { session } = useDesk()
  const { rows, total, impactBy } = useListRows()
  useSayStates()
  return (
    <div className={css.list} role="region" aria-label={t('list_title')} data-list="">
      <ListHead shown={rows.length} total={total} impactBy={impactBy} />
      {rows.length === 0 ? (
        <div className={css.nothing}>
          <p>{t('list_nothing')}</p>
          <Button
            onClick={() =>
              experimentsView(session).setState(({ list }) => ({
                list: { ...firstListView, sort: list.sort, isDescending: list.isDescending },
              }))
            }
          >
            {t('list_showAll')}
          </Button>
        </div>
      ) : (
        <ListTable rows={rows} />
      )}
      {/* Below the rows: were it above them, the first click of a double click would move the second. */}
      <BulkBar />
    </div>
  )
}
