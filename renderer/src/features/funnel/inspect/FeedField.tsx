import type { FunnelStage } from '#shared/model/funnel/funnel.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import { kindOf } from '#shared/model/journey/getJourney.ts'
import { stagesOf, type Stage } from '#shared/model/journey/stages.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { changeStage } from '../editFunnel.ts'
import css from './inspect.module.css'

/** Which stage of the funnel's journey gives the numbers while nothing is counted. */
export function FeedField({ stage }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const journeys = useText('journeys')
  const desk = useDesk()
  const channel = usePlan((plan) => {
    const journey = getFunnel(plan, stage.funnel)?.journey ?? null
    return journey === null ? null : kindOf(plan, journey)
  })
  if (channel === null) return null
  const feeds = stagesOf(channel)
  return (
    <InspectorSection title={t('feed_title')}>
      <SelectField<Stage | ''>
        label={t('feed_label')}
        value={stage.feed !== null && feeds.includes(stage.feed) ? stage.feed : ''}
        options={[['', t('feed_none')], ...feeds.map((each) => [each, journeys(`stage_${each}`)] as const)]}
        onChange={(feed) => changeStage(desk, stage.id, { feed: feed === '' ? null : feed }, 'feedStage')}
      />
      <p className={css.hint}>{t(stage.actuals.length > 0 ? 'feed_counted' : 'feed_hint')}</p>
    </InspectorSection>
  )
}
