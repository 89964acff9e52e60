import { useDeferredValue } from 'react'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { countTried } from '#shared/model/journey/whatIfNumbers.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useEconomics, useTried } from '../economics/useEconomics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { applyWhatIf, discardWhatIf } from './tryNumbers.ts'
import { Influences } from './Influences.tsx'
import { Outcomes } from './Outcomes.tsx'
import { Sliders } from './Sliders.tsx'
import css from './WhatIfPanel.module.css'

/** Numbers to drag, what follows, and what matters most; the plan stays as it is until it is applied. */
export function WhatIfPanel({ journey }: { journey: Journey }) {
  const scope = useJourneysView((state) => state.scope)
  const tried = useTried()
  const plan = useEconomics(journey, scope, null)
  const now = useEconomics(journey, scope, tried)
  // Sliders and results come with the next frame; what takes longer follows when there is time.
  const later = useDeferredValue(now)
  if (!plan || !now) return null
  return (
    <div className={css.panel} data-what-if="">
      <Sliders economics={plan} tried={tried} />
      <Outcomes journey={journey} scope={scope} plan={plan} tried={now} later={later ?? now} />
      <Influences economics={plan} />
      <Foot economics={plan} />
    </div>
  )
}

function Foot({ economics }: { economics: JourneyEconomics }) {
  const t = useText('journeys')
  const desk = useDesk()
  const tried = useSession(({ whatIf }) => whatIf)
  const count = usePlan((plan) => (tried === null ? 0 : countTried(plan, tried)))
  return (
    <div className={css.foot} data-journey={economics.model.journey}>
      <Button tone="ghost" size="big" onClick={() => discardWhatIf(desk)}>
        {t('whatIf_discard')}
      </Button>
      <Button
        tone="ribbon"
        size="big"
        className={css.apply}
        disabled={count === 0}
        onClick={() => applyWhatIf(desk)}
      >
        {t('whatIf_apply')}
      </Button>
    </div>
  )
}
