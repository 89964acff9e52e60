import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { AmountAMonth } from './AmountAMonth.tsx'
import { useMoney } from './useMoney.ts'
import css from './Matrix.module.css'

/** What a month costs, in all and by category, as far as it is known. */
export function TotalsRow({ categories }: { categories: readonly Category[] }) {
  const t = useText('relationships')
  const { sayMonth } = useMoney()
  const now = usePlan((plan) => relationshipMatrix(plan).costs.now)
  const { columns } = usePlan(relationshipMatrix)
  return (
    <div role="row" className={css.row}>
      <div role="rowheader" className={css.total} aria-label={t('total')}>
        <span>
          {now.counted > 0 ? (
            <AmountAMonth minor={now.likelyMinor} />
          ) : (
            <span className={css.quiet}>{t('costOpen')}</span>
          )}
        </span>
      </div>
      {categories.map((category) => {
        const { counted, likelyMinor } = columns[category].costs.now
        return (
          <div key={category} role="gridcell" className={css.total}>
            <span className={css.columnCost}>{counted === 0 ? '' : sayMonth([likelyMinor])}</span>
          </div>
        )
      })}
    </div>
  )
}
