import { ChartNoAxesColumnDecreasing, Ellipsis, Rows3 } from 'lucide-react'
import type { FunnelId, JourneyId } from '#shared/lib/ids.ts'
import { funnelPeriods, type Funnel } from '#shared/model/funnel/funnel.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useFunnelName, useJourneyName } from '#renderer/state/useFunnelName.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { changeJourney, changePeriod, dropFunnel, isCounted, newFunnel } from './editFunnel.ts'
import { FunnelName } from './FunnelName.tsx'
import { funnelPages, funnelView, type FunnelPage } from './funnelView.ts'
import { useFunnelView } from './useFunnelView.ts'
import css from './FunnelHead.module.css'

const icons = { stages: ChartNoAxesColumnDecreasing, cohorts: Rows3 } as const

/** The name of the screen, which funnel by what period fed by which journey, and its two pages. */
export function FunnelHead({ funnel }: { funnel: Funnel | null }) {
  const t = useText('funnel')
  return (
    <div className={css.head}>
      <h1 className={css.title}>{t('title')}</h1>
      {funnel !== null && (
        <>
          <div className={css.which} role="group" aria-label={t('head_which')}>
            <FunnelName key={funnel.id} funnel={funnel} />
            <FunnelChoice funnel={funnel.id} />
            <FunnelMenu funnel={funnel.id} />
          </div>
          <div className={css.ways}>
            <JourneyChoice funnel={funnel} />
            <PeriodChoice funnel={funnel} />
            <PageSwitch />
          </div>
        </>
      )}
    </div>
  )
}

/** Which of several funnels. */
function FunnelChoice({ funnel }: { funnel: FunnelId }) {
  const t = useText('funnel')
  const { session } = useDesk()
  const ids = usePlan(funnelIdsOf)
  const nameOf = useFunnelName()
  const names = usePlan((plan) => ids.map((id) => nameOf(plan, id)))
  if (ids.length < 2) return null
  return (
    <div className={css.select}>
      <SelectField
        label={t('head_funnel')}
        value={funnel}
        options={ids.map((id, index) => [id, names[index] ?? ''] as const)}
        onChange={(next) => funnelView(session).setState({ funnel: next, stage: null })}
      />
    </div>
  )
}

function FunnelMenu({ funnel }: { funnel: FunnelId }) {
  const t = useText('funnel')
  const desk = useDesk()
  return (
    <MenuButton
      tone="ghost"
      menuLabel={t('head_menu')}
      aria-label={t('head_menu')}
      title={t('head_menu')}
      items={[
        { kind: 'item', id: 'new', label: t('head_new'), onSelect: () => newFunnel(desk) },
        { kind: 'separator' },
        { kind: 'item', id: 'remove', label: t('head_remove'), onSelect: () => dropFunnel(desk, funnel) },
      ]}
    >
      <Icon of={Ellipsis} />
    </MenuButton>
  )
}

function JourneyChoice({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const desk = useDesk()
  const ids = usePlan(journeyIdsOf)
  const nameOf = useJourneyName()
  const names = usePlan((plan) => ids.map((id) => nameOf(plan, id)))
  if (ids.length === 0) return null
  return (
    <div className={css.select}>
      <SelectField<JourneyId | ''>
        label={t('head_journey')}
        value={funnel.journey ?? ''}
        options={[['', t('head_noJourney')], ...ids.map((id, index) => [id, names[index] ?? ''] as const)]}
        onChange={(id) => changeJourney(desk, funnel.id, id === '' ? null : id)}
      />
    </div>
  )
}

/** Weeks or months; once something is counted it stays, and says so. */
function PeriodChoice({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const desk = useDesk()
  const isFixed = usePlan((plan) => isCounted(plan, funnel.id))
  return (
    <div title={isFixed ? t('head_periodFixed') : undefined}>
      <SegmentedControl
        label={isFixed ? `${t('head_period')}. ${t('head_periodFixed')}` : t('head_period')}
        value={funnel.period}
        disabled={isFixed}
        choices={funnelPeriods.map((value) => ({ value, label: t(`head_period_${value}`) }))}
        onChange={(period) => changePeriod(desk, funnel.id, period)}
      />
    </div>
  )
}

function PageSwitch() {
  const t = useText('funnel')
  const { session } = useDesk()
  const page = useFunnelView((view) => view.page)
  return (
    <SegmentedControl<FunnelPage>
      label={t('head_page')}
      value={page}
      choices={funnelPages.map((value) => ({
        value,
        label: (
          <span className={css.way}>
            <Icon of={icons[value]} size={14} />
            {t(`page_${value}`)}
          </span>
        ),
      }))}
      onChange={(value) => funnelView(session).setState({ page: value })}
    />
  )
}
