import { useEffect } from 'react'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { MoneyProvider, usePlanMoney } from '#renderer/state/useMoney.ts'
import { FirstJourney } from './FirstJourney.tsx'
import { JourneyPage } from './JourneyPage.tsx'
import { JourneyPanel } from './JourneyPanel.tsx'
import { JourneysHead } from './JourneysHead.tsx'
import { PickTactic } from './PickTactic.tsx'
import { channelsOf } from './selectJourneys.ts'
import { useFollowChoice } from './useFollowChoice.ts'
import { useSayMoves } from './useSayMoves.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useViewedJourney } from './useJourneysView.ts'
import css from './JourneysScreen.module.css'

/** How people become customers, stay and bring others, per segment and channel. */
export function JourneysScreen() {
  const t = useText('journeys')
  const { session } = useDesk()
  const money = usePlanMoney()
  const isEmpty = usePlan(
    (plan) =>
      segmentsOf(plan).length === 0 || channelsOf(plan).length === 0 || journeyIdsOf(plan).length === 0,
  )
  const journey = useViewedJourney()
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen) && journey !== null
  useFollowChoice()
  useSayMoves()
  // What a customer costs and is worth is half of this page: it is open here, and elsewhere as it was.
  useEffect(() => {
    const { inspectorOpen } = session.getState()
    session.setInspector(true)
    return () => session.setInspector(inspectorOpen)
  }, [session])
  return (
    <MoneyProvider value={money}>
      <div className={css.screen} data-inspecting={isInspecting}>
        <div className={css.main}>
          <JourneysHead isInspecting={isInspecting || journey === null} isEmpty={isEmpty} />
          {isEmpty ? <FirstJourney /> : <JourneyPage />}
          <p className={css.words} id="journeys-keys">
            {t('keysHelp')}
          </p>
        </div>
        {isInspecting && <JourneyPanel journey={journey} />}
        {journey && <PickTactic journey={journey} />}
      </div>
    </MoneyProvider>
  )
}
