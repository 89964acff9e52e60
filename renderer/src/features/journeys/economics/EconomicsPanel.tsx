import type { Journey } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { economicReaches, journeysView, type EconomicReach } from '../journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import css from './EconomicsPanel.module.css'
import { JourneyFigures } from './JourneyFigures.tsx'
import { TotalFigures } from './TotalFigures.tsx'
import { useEconomics, useTried } from './useEconomics.ts'

const scopes = ['now', 'plan'] as const

/** What a customer costs and is worth: of one journey, of a channel or of the whole plan. */
export function EconomicsPanel({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const view = journeysView(useDesk().session)
  const scope = useJourneysView((state) => state.scope)
  const reach = useJourneysView((state) => state.reach)
  const tried = useTried()
  const economics = useEconomics(journey, scope, tried)
  return (
    <div data-economics="">
      <InspectorSection>
        <div className={css.switches}>
          <SegmentedControl<EconomicReach>
            label={t('econ_reach')}
            value={reach}
            choices={economicReaches.map((value) => ({ value, label: t(`econ_reach_${value}`) }))}
            onChange={(value) => view.setState({ reach: value })}
          />
          <SegmentedControl
            label={t('econ_scope')}
            value={scope}
            choices={scopes.map((value) => ({ value, label: t(`econ_scope_${value}`) }))}
            onChange={(value) => view.setState({ scope: value })}
          />
        </div>
        {tried && <p className={css.quiet}>{t('econ_trying')}</p>}
      </InspectorSection>
      {reach !== 'journey' ? (
        <TotalFigures channel={reach === 'channel' ? journey.channel : null} scope={scope} tried={tried} />
      ) : (
        economics && <JourneyFigures journey={journey} economics={economics} scope={scope} />
      )}
    </div>
  )
}
