import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useText } from '#renderer/i18n/useText.ts'
import { SumAmount } from './SumAmount.tsx'
import { selectTotal, type SumScope } from './sumScope.ts'
import css from './Matrix.module.css'

/** “+ $744 to close”: what closing the gaps adds to a month, or that its cost is open. */
export function ToClose({ scope }: { scope: SumScope }) {
  const t = useText('relationships')
  const isKnown = usePlan((plan) => (selectTotal(plan, scope, 'closing')?.counted ?? 0) > 0)
  if (!isKnown) return <span className={css.quiet}>{t('closingOpen')}</span>
  return (
    <span className={css.closing}>
      + <SumAmount scope={scope} sum="closing" unit="short" inGrid />{' '}
      <span className={css.quiet}>{t('toClose')}</span>
    </span>
  )
}
