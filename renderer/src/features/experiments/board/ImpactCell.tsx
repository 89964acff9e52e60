import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { Impact } from '#shared/model/experiment/impact.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { useImpactWhy } from './useImpactWhy.ts'
import { useImpactWords } from './useImpactWords.ts'
import css from './List.module.css'

interface ImpactCellProps {
  readonly experiment: Experiment
  readonly impact: Impact
  readonly tabIndex: number
}

/** Customers and money a month with their ranges, or why there are none. */
export function ImpactCell({ experiment, impact, tabIndex }: ImpactCellProps) {
  const t = useText('board')
  const common = useText('common')
  const words = useImpactWords()
  const explain = useImpactWhy()
  const { by, customersPerMonth, moneyPerMonth } = impact
  const customers = t('impact_customers', { amount: words.customers(customersPerMonth) })
  const isKnown = customersPerMonth.kind === 'defined'
  const says = isKnown ? customers : t('impact_unknown')
  const asked = isKnown ? `${says}, ${common(`impactBy_${by}`)}` : says
  const customersRange = words.range('customers', impact.customersLow, impact.customersHigh)
  const moneyRange = words.range('money', impact.moneyLow, impact.moneyHigh)
  return (
    <span className={css.impact} title={isKnown ? common(`impactTells_${by}`) : undefined}>
      <span
        className={classNames(isKnown ? css.figure : css.none, moneyPerMonth.kind !== 'defined' && css.alone)}
      >
        <Why
          label={t('impact_ask', { value: asked })}
          explain={() => explain(experiment)}
          tabIndex={tabIndex}
        >
          {says}
        </Why>
        {isKnown && <span className={css.range}>{common(`impactBy_${by}`)}</span>}
        {customersRange !== null && <span className={css.range}>{customersRange}</span>}
      </span>
      {moneyPerMonth.kind === 'defined' && (
        <span className={css.figure}>
          {words.money(moneyPerMonth)}
          {moneyRange !== null && <span className={css.range}>{moneyRange}</span>}
        </span>
      )}
    </span>
  )
}
