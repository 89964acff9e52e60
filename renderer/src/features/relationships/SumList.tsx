import { sums, type Sum } from '#shared/model/relationship/costs.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { SumAmount } from './SumAmount.tsx'
import { selectInputs, selectTotal, type SumScope } from './sumScope.ts'
import { useSumWords } from './useSumWords.ts'
import css from './SumList.module.css'

interface SumListProps {
  readonly scope: SumScope
  /** Sums that nothing goes into are left out. */
  readonly onlyAsked?: boolean
}

/** Now, closing the gaps, without demand: amount, range, and what is missing from each. */
export function SumList({ scope, onlyAsked = false }: SumListProps) {
  const t = useText('relationships')
  const asked = usePlan((plan) => sums.filter((sum) => selectInputs(plan, scope, sum).length > 0))
  return (
    <dl className={css.sums}>
      {(onlyAsked ? asked : sums).map((sum) => (
        <div key={sum} className={css.sum}>
          <dt className={css.name}>{t(`sum_${sum}`)}</dt>
          <dd className={css.amount}>
            <SumAmount scope={scope} sum={sum} unit={scope.kind === 'cell' ? 'full' : 'short'} />
          </dd>
          <SumNote scope={scope} sum={sum} />
        </div>
      ))}
    </dl>
  )
}

function SumNote({ scope, sum }: { scope: SumScope; sum: Sum }) {
  const { say } = useSumWords()
  const total = usePlan((plan) => selectTotal(plan, scope, sum))
  if (total === null) return null
  const { range, missing } = say(total, sum)
  if (range === null && missing === null) return null
  return <dd className={css.note}>{[range, missing].filter((part) => part !== null).join('. ')}</dd>
}
