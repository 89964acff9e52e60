import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { NoteId } from '#shared/lib/ids.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import { asksNothing, noCost, type CostTotal } from '#shared/model/relationship/costs.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { nameOf } from './answers.ts'
import css from './QuickStart.module.css'

/** What a month of closing the gaps, and of what nobody asked for, comes to; never a 0 for what is not known. */
export function CostSum({ segment }: { segment: NoteId }) {
  const t = useText('quickstart')
  const costs = usePlan((plan) => relationshipMatrix(plan).rows.get(segment)?.costs ?? null)
  const name = usePlan((plan) => nameOf(plan, segment))
  const closing = costs?.closing ?? noCost
  const waste = costs?.withoutDemand ?? noCost
  const isCounted = closing.missingCustomers + waste.missingCustomers === 0
  if (!isCounted) return <p className={css.hint}>{t('notCounted', { segment: name })}</p>
  return (
    <div className={css.sums} aria-live="polite">
      <Sum label={t('closing')} total={closing} isGap />
      <Sum label={t('withoutDemand')} total={waste} />
    </div>
  )
}

function Sum({ label, total, isGap = false }: { label: string; total: CostTotal; isGap?: boolean }) {
  const t = useText('quickstart')
  const language = useLanguage()
  const currency = usePlan((plan) => plan.meta.currency)
  if (asksNothing(total)) return null
  const isKnown = total.counted > 0
  return (
    <p className={css.sum}>
      <span className={css.sumLabel}>{label}</span>
      <span className={css.figure} data-gap={isGap} data-open={!isKnown}>
        {isKnown ? formatMoney(total.likelyMinor, currency, language) : t('open')}
      </span>
      <span className={css.term}>
        {total.missingCosts > 0 ? t('missing', { count: total.missingCosts }) : t('aMonth')}
      </span>
    </p>
  )
}
