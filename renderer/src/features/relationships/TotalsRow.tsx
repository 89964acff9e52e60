import type { Category } from '#shared/model/relationship/relationship.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { totalSpot, wholeSpot } from './gridSpots.ts'
import { SumAmount } from './SumAmount.tsx'
import { wholeScope, type SumScope } from './sumScope.ts'
import { ToClose } from './ToClose.tsx'
import css from './Matrix.module.css'

/** What a month costs and what closing the gaps would, in all and by category, as far as it is known. */
export function TotalsRow({
  categories,
  tabStop,
}: {
  categories: readonly Category[]
  tabStop: string | null
}) {
  const t = useText('relationships')
  const hasGap = usePlan((plan) => relationshipMatrix(plan).gaps.short > 0)
  return (
    <div role="row" className={classNames(css.row, css.totalRow)}>
      <div
        role="rowheader"
        className={classNames(css.total, css.rowheader)}
        aria-label={t('total')}
        tabIndex={tabStop === wholeSpot ? 0 : -1}
        data-spot={wholeSpot}
      >
        <span>
          <SumAmount scope={wholeScope} sum="now" inGrid unit="brief" />
        </span>
        {hasGap && <ToClose scope={wholeScope} />}
      </div>
      {categories.map((category) => (
        <ColumnTotal key={category} category={category} />
      ))}
    </div>
  )
}

function ColumnTotal({ category }: { category: Category }) {
  const column = usePlan((plan) => relationshipMatrix(plan).columns[category])
  const scope: SumScope = { kind: 'category', category }
  return (
    <div
      role="gridcell"
      className={classNames(css.total, css.columnTotal)}
      tabIndex={-1}
      data-spot={totalSpot(category)}
    >
      {column.costs.now.counted > 0 && (
        <span>
          <SumAmount scope={scope} sum="now" inGrid unit="short" />
        </span>
      )}
      {column.costs.closing.counted > 0 && <ToClose scope={scope} />}
    </div>
  )
}
