import { useMemo, useState } from 'react'
import type { JourneyId } from '#shared/lib/ids.ts'
import { getJourney, journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { ledgerOf, ledgerOrders, sortLedger, type LedgerOrder } from '#shared/model/journey/ledger.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { Why } from '#renderer/ui/Why.tsx'
import { namesOf } from '../editJourneys.ts'
import { LedgerRows } from './LedgerRows.tsx'
import css from './LedgerView.module.css'

/** So many rows are drawn at once; more on demand. */
const page = 200

const selectPlan = (plan: Plan) => ({ plan })

/** Every number of the plan with range, source and evidence: first what is uncertain and matters. */
export function LedgerView() {
  const t = useText('journeys')
  const { plan } = usePlan(selectPlan)
  const journeys = usePlan(journeyIdsOf)
  const [order, setOrder] = useState<LedgerOrder>('concern')
  const [only, setOnly] = useState<JourneyId | 'all'>('all')
  const [shown, setShown] = useState(page)
  const rows = useMemo(() => ledgerOf(plan), [plan])
  const filtered = useMemo(
    () => sortLedger(only === 'all' ? rows : rows.filter(({ journey }) => journey === only), order),
    [rows, only, order],
  )
  const nameOf = (id: JourneyId) => {
    const journey = getJourney(plan, id)
    return journey ? t('head_pairName', namesOf(plan, journey)) : ''
  }
  const open = filtered.filter(({ estimate }) => estimate.low === null || estimate.source === '').length
  return (
    <div className={css.ledger} role="region" aria-label={t('head_view_ledger')}>
      <div className={css.head}>
        <p className={css.says}>
          {t('ledger_count', { count: filtered.length })}
          {open > 0 && ` · ${t('ledger_open', { count: open })}`}
        </p>
        <SelectField<JourneyId | 'all'>
          label={t('ledger_filter')}
          value={only}
          options={[['all', t('ledger_all')], ...journeys.map((id) => [id, nameOf(id)] as const)]}
          onChange={setOnly}
        />
        <SelectField<LedgerOrder>
          label={t('ledger_order')}
          value={order}
          options={ledgerOrders.map((each) => [each, t(`ledger_order_${each}`)] as const)}
          onChange={setOrder}
        />
        <OrderWhy />
      </div>
      {filtered.length === 0 ? (
        <p className={css.nothing}>{t('ledger_nothing')}</p>
      ) : (
        <div className={css.scroll} tabIndex={0} role="group" aria-label={t('ledger_table')}>
          <LedgerRows rows={filtered.slice(0, shown)} nameOf={nameOf} />
          {filtered.length > shown && (
            <Button className={css.more} onClick={() => setShown(shown + page * 5)}>
              {t('ledger_more', { count: filtered.length - shown })}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** How uncertain and influential are weighed. */
function OrderWhy() {
  const t = useText('journeys')
  const explain = () => ({
    title: t('ledger_order_concern'),
    formula: t('ledger_whyFormula'),
    inputs: [],
    assumptions: [t('ledger_whyInfluence'), t('ledger_whyDoubt'), t('ledger_whyTaken')],
  })
  return (
    <Why label={t('ledger_whyAsk')} explain={explain}>
      {t('ledger_why')}
    </Why>
  )
}
