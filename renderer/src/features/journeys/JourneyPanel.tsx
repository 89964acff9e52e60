import type { KeyboardEvent } from 'react'
import type { TacticId } from '#shared/lib/ids.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { EconomicsPanel } from './economics/EconomicsPanel.tsx'
import { namesOf } from './editJourneys.ts'
import { JourneyAside } from './inspect/JourneyAside.tsx'
import { JourneyInspector } from './inspect/JourneyInspector.tsx'
import { ManyTacticsInspector } from './inspect/ManyTacticsInspector.tsx'
import { StageInspector } from './inspect/StageInspector.tsx'
import { TacticInspector } from './inspect/TacticInspector.tsx'
import { focusMap } from './focusMap.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from './useJourneysView.ts'
import { discardWhatIf } from './whatif/tryNumbers.ts'
import { WhatIfPanel } from './whatif/WhatIfPanel.tsx'
import css from './JourneyPanel.module.css'

/** The page on the right: numbers tried out, what is chosen, or what it all costs and brings. */
export function JourneyPanel({ journey }: { journey: Journey }) {
  const desk = useDesk()
  const { session } = desk
  const stage = useJourneysView((view) => view.stage)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    if (event.target instanceof Element && event.target.closest('[data-what-if]')) discardWhatIf(desk)
    focusMap(session.getState().selection.at(-1) ?? null, stage)
  }
  return (
    <div className={css.frame} data-journey-panel="" onKeyDown={onKeyDown}>
      <PageOf journey={journey} />
    </div>
  )
}

function PageOf({ journey }: { journey: Journey }) {
  const stage = useJourneysView((view) => view.stage)
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const isTrying = useSession(({ whatIf }) => whatIf !== null)
  const isMany = useSession(({ selection }) => selection.length > 1)
  const tactic = useRecord((chosen ?? '') as TacticId) // safe: another id gives another type of record
  const isTactic = tactic?.type === 'tactic'
  // Fields change the plan, sliders do not: while numbers are tried out only those are there.
  if (isTrying) return <Trying journey={journey} />
  if (isTactic && isMany) return <ManyTacticsInspector />
  if (isTactic) return <TacticInspector key={tactic.id} tactic={tactic} />
  if (chosen === journey.id) return <JourneyInspector key={journey.id} journey={journey} />
  if (stage !== null) return <StageInspector key={`${journey.id}:${stage}`} journey={journey} stage={stage} />
  return <Economics journey={journey} />
}

/** What it all costs and brings, while nothing is chosen. */
function Economics({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const names = usePlan((plan) => namesOf(plan, journey))
  return (
    <JourneyAside title={t('econ_title')} subtitle={t('head_pairName', names)}>
      <EconomicsPanel journey={journey} />
    </JourneyAside>
  )
}

/** Numbers to try out, whatever is chosen. */
function Trying({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  return (
    <JourneyAside title={t('whatIf_title')} subtitle={t('whatIf_subtitle')}>
      <WhatIfPanel journey={journey} />
    </JourneyAside>
  )
}
