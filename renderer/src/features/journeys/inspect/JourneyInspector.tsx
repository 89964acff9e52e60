import { Trash2 } from 'lucide-react'
import { journeyPeriods, type Journey } from '#shared/model/journey/journey.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { PullThread } from '#renderer/state/PullThread.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { changeJourney, dropJourney, namesOf } from '../editJourneys.ts'
import { JourneyFields } from '../fields/JourneyFields.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { JourneyAside } from './JourneyAside.tsx'
import { WorthSection } from './WorthSection.tsx'
import css from './inspect.module.css'

/** The page of the journey as a whole: what a period is, when it starts, how worth is reckoned. */
export function JourneyInspector({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const desk = useDesk()
  const names = usePlan((plan) => namesOf(plan, journey))
  const limit = recordLimits.text
  return (
    <JourneyAside title={t('inspect_journey')} subtitle={t('head_pairName', names)}>
      <InspectorSection title={t('inspect_period')}>
        <SegmentedControl
          label={t('inspect_period')}
          value={journey.period}
          choices={journeyPeriods.map((value) => ({ value, label: t(`inspect_period_${value}`) }))}
          onChange={(period) => changeJourney(desk, journey.id, { period }, { key: 'changeJourneyPeriod' })}
        />
        <p className={css.hint}>{t('inspect_periodMeans')}</p>
        <Field
          type="date"
          label={t('inspect_start')}
          value={journey.start ?? ''}
          max="2199-12-31"
          onChange={({ target }) => {
            const start = target.value === '' ? null : target.value
            const group = `text:${journey.id}:start`
            changeJourney(desk, journey.id, { start }, { key: 'changeJourneyStart', group })
          }}
          onBlur={() => desk.document.closeGroup()}
        />
      </InspectorSection>
      <InspectorSection title={t('inspect_shared')}>
        <JourneyFields journey={journey} numbers={['sharedCost']} />
      </InspectorSection>
      <WorthSection journey={journey} />
      <InspectorSection title={t('inspect_notes')}>
        <LimitedText
          label={t('inspect_notes')}
          value={journey.notes}
          limit={limit}
          lines={3}
          placeholder={t('inspect_notesHint')}
          sayTooLong={(length) => t('inspect_tooLong', { limit, length })}
          onText={(notes) => {
            const group = `text:${journey.id}:notes`
            changeJourney(desk, journey.id, { notes }, { key: 'changeJourneyNotes', group })
          }}
          onLeave={() => desk.document.closeGroup()}
          onHistory={(deed) => desk.document[deed]()}
        />
      </InspectorSection>
      <PullThread id={journey.id} />
      <InspectorSection>
        <Button tone="ghost" className={css.first} onClick={() => dropJourney(desk, journey.id)}>
          <Icon of={Trash2} size={14} />
          {t('head_remove')}
        </Button>
      </InspectorSection>
    </JourneyAside>
  )
}
