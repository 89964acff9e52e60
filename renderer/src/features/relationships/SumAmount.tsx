import type { Sum } from '#shared/model/relationship/costs.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Why } from '#renderer/ui/Why.tsx'
import { selectTotal, type SumScope } from './sumScope.ts'
import { useSumWords } from './useSumWords.ts'
import css from './SumAmount.module.css'

interface SumAmountProps {
  readonly scope: SumScope
  readonly sum: Sum
  /** In the matrix the keys of the grid lead to it, not Tab. */
  readonly inGrid?: boolean
  /** Behind the amount: the month and whether something is missing, the latter alone, or the more urgent of both. */
  readonly unit?: 'full' | 'short' | 'brief'
}

/** What a month costs, its why behind it; words while nothing is known or there is nothing to pay for. */
export function SumAmount({ scope, sum, inGrid = false, unit = 'full' }: SumAmountProps) {
  const t = useText('relationships')
  const { say, explain } = useSumWords()
  const total = usePlan((plan) => selectTotal(plan, scope, sum))
  if (total === null) return null
  const { amount, instead, missing } = say(total, sum)
  if (amount === null) return <span className={css.quiet}>{instead}</span>
  const whole = { full: t('aMonth'), short: null, brief: t('aMonth') }[unit]
  const part = { full: t('aMonthSoFar'), short: t('soFar'), brief: t('soFar') }[unit]
  const words = missing === null ? whole : part
  return (
    <>
      <span className={css.loud}>
        <Why
          label={t('why', { amount })}
          explain={() => explain(scope, sum)}
          {...(inGrid && { tabIndex: -1 })}
        >
          {amount}
        </Why>
      </span>
      {words !== null && <span className={css.quiet}> {words}</span>}
    </>
  )
}
