import { planCosts } from '#shared/model/relationship/costs.ts'
import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { AmountAMonth } from './AmountAMonth.tsx'
import { selectColumnCost } from './selectMatrix.ts'
import { useMoney } from './useMoney.ts'
import css from './Matrix.module.css'

/** What a month costs, in all and by category, as far as it is known. */
export function TotalsRow({ categories }: { categories: readonly Category[] }) {
  const t = useText('relationships')
  const { sayMonth } = useMoney()
  const now = usePlan((plan) => planCosts(plan).now)
  const columns = usePlan((plan) => categories.map((category) => selectColumnCost(plan, category)))
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
      {categories.map((category, index) => {
        const cost = columns[index] ?? null
        return (
          <div key={category} role="gridcell" className={css.total}>
            <span className={css.columnCost}>{cost === null ? '' : sayMonth([cost])}</span>
          </div>
        )
      })}
    </div>
  )
}
