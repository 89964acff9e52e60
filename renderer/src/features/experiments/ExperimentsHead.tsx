import { Columns3, List, Plus, Waypoints } from 'lucide-react'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useFunnelName } from '#renderer/state/useFunnelName.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { beginBesideChosen } from './editExperiments.ts'
import { experimentPages, experimentsView, type ExperimentPage } from './experimentsView.ts'
import { SketchTools } from './SketchTools.tsx'
import { useExperimentsView, useViewedFunnel } from './useExperimentsView.ts'
import css from './ExperimentsScreen.module.css'

const icons = { sketch: Waypoints, board: Columns3, list: List } as const

/** The name of the screen, whose funnel, and the three ways to look at the experiments. */
export function ExperimentsHead({ isEmpty }: { isEmpty: boolean }) {
  const t = useText('experiments')
  const desk = useDesk()
  const view = experimentsView(desk.session)
  const page = useExperimentsView((state) => state.page)
  return (
    <div className={css.head}>
      <h1 className={css.title}>{t('title')}</h1>
      {!isEmpty && page === 'sketch' && <FunnelChoice />}
      {!isEmpty && (
        <div className={css.ways}>
          {page === 'sketch' && <SketchTools />}
          <SegmentedControl<ExperimentPage>
            label={t('view_label')}
            value={page}
            choices={experimentPages.map((value) => ({
              value,
              label: (
                <span className={css.way}>
                  <Icon of={icons[value]} size={14} />
                  {t(`view_${value}`)}
                </span>
              ),
            }))}
            onChange={(value) => view.setState({ page: value })}
          />
          <Button onClick={() => beginBesideChosen(desk)}>
            <Icon of={Plus} size={14} />
            {t('new')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Which of several funnels. */
function FunnelChoice() {
  const t = useText('experiments')
  const { session } = useDesk()
  const funnels = usePlan(funnelIdsOf)
  const viewed = useViewedFunnel()
  const nameOf = useFunnelName()
  const names = usePlan((plan) => funnels.map((id) => nameOf(plan, id)).join('\n')).split('\n')
  if (viewed === null) return null
  if (funnels.length < 2) return <span className={css.funnel}>{names[0]}</span>
  return (
    <SelectField
      label={t('funnel_label')}
      options={funnels.map((id, index) => [id, names[index] ?? ''] as const)}
      value={viewed}
      onChange={(funnel) => experimentsView(session).setState({ funnel })}
    />
  )
}
