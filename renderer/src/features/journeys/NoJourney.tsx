import type { JourneyId } from '#shared/lib/ids.ts'
import { journeyId } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { beginJourney, lookAt, namesOf } from './editJourneys.ts'
import { focusNewMap } from './focusMap.ts'
import { missingPairs, pairOf, type Pair } from './selectJourneys.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './NoJourney.module.css'

/** So many other pairs are offered by name; the pickers above have them all. */
const mostOffered = 6

/** A segment and a channel between which nothing is drawn yet: one press begins it. */
export function NoJourney({ pair }: { pair: Pair }) {
  const t = useText('journeys')
  const desk = useDesk()
  const others = usePlan((plan) =>
    missingPairs(plan, mostOffered + 1)
      .filter(({ segment, channel }) => segment !== pair.segment || channel !== pair.channel)
      .map(({ segment, channel }) => journeyId(segment, channel)),
  )
  const names = usePlan((plan) => namesOf(plan, pair))
  return (
    <div className={css.page}>
      <EmptyState
        title={t('none_title', names)}
        actions={
          <Button
            tone="ribbon"
            size="big"
            onClick={() => {
              beginJourney(desk, pair)
              focusNewMap()
            }}
          >
            {t('none_begin', names)}
          </Button>
        }
      >
        {t('none_text')}
      </EmptyState>
      {others.length > 0 && (
        <div className={css.others}>
          <h3 className={css.heading}>{t('none_others')}</h3>
          <ul className={css.list}>
            {others.slice(0, mostOffered).map((id) => (
              <li key={id}>
                <OtherPair id={id} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function OtherPair({ id }: { id: JourneyId }) {
  const t = useText('journeys')
  const desk = useDesk()
  const names = usePlan((plan) => {
    const pair = pairOf(plan, id)
    return pair ? namesOf(plan, pair) : { segment: '', channel: '' }
  })
  return <Button onClick={() => lookAt(desk, id)}>{t('head_pairName', names)}</Button>
}
