import { useMemo } from 'react'
import type { JourneyId } from '#shared/lib/ids.ts'
import { bowTieFigures, type BowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { phases } from '#shared/model/journey/stages.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { namesOf } from '../editJourneys.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { WhatIfBanner } from '../whatif/WhatIfBanner.tsx'
import { OutlineStage } from './OutlineStage.tsx'
import { useOutlineKeys } from './useOutlineKeys.ts'
import css from './OutlineView.module.css'

/** All that the map shows, as headings and lists: to read aloud, to walk with the keyboard, to edit in place. */
export function OutlineView({ journey: id }: { journey: JourneyId }) {
  const t = useText('journeys')
  const journey = useRecord(id)
  const scope = useJourneysView((view) => view.scope)
  const tried = useSession(({ whatIf }) => whatIf)
  const model = usePlan((plan) => modelOf(plan, id, scope))
  const figures = useMemo(() => model && bowTieFigures(model, tried), [model, tried])
  const names = usePlan((plan) => {
    const found = getJourney(plan, id)
    return found ? namesOf(plan, found) : { segment: '', channel: '' }
  })
  const keys = useOutlineKeys()
  if (!figures || !journey) return null
  return (
    <>
      <WhatIfBanner />
      <div
        className={css.outline}
        role="region"
        aria-label={t('outline_label', names)}
        aria-describedby="journeys-keys"
        {...keys}
      >
        {phases.map((phase) => (
          <section key={phase} className={css.phase} aria-label={t(`phase_${phase}`)}>
            <h2 className={css.heading}>
              <span className={css[phase]}>{t(`phase_${phase}`)}</span>{' '}
              <span className={css.meaning}>{t(`phase_${phase}Meaning`)}</span>
            </h2>
            {figures.stages.map((stage, index) => {
              if (stage.phase !== phase) return null
              const joint = figures.joints[index - 1] ?? null
              return <OutlineStage key={stage.stage} journey={journey} stage={stage} joint={joint} />
            })}
            {phase === 'grow' && <Loop loop={figures.loop} />}
          </section>
        ))}
      </div>
    </>
  )
}

/** What comes back from referrals to the start, in a sentence. */
function Loop({ loop }: { loop: BowTieFigures['loop'] }) {
  const t = useText('journeys')
  const { say, tell } = useFigures()
  const { k, invites, back, cycleDays, hundred } = loop
  return (
    <div className={css.stage}>
      <h3 className={css.name}>{t('map_loop')}</h3>
      <p className={css.loop}>
        {k.kind === 'undefined'
          ? t('outline_noLoop', { reason: tell('ratio', k) })
          : [
              t('map_loopInvites', { invites: tell('people', invites), back: tell('people', back) }),
              t('map_loopK', { value: tell('count', k) }),
              cycleDays !== null && t('map_loopTurn', { days: say('days', cycleDays) }),
              hundred.kind === 'defined'
                ? t('map_loopHundred', { value: tell('people', hundred) })
                : t('map_loopEndless'),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
      </p>
    </div>
  )
}
