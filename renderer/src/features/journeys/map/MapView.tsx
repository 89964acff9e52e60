import { useMemo, type ReactNode } from 'react'
import type { JourneyId } from '#shared/lib/ids.ts'
import { getJourney, journeyIdsOf, kindOf } from '#shared/model/journey/getJourney.ts'
import { daysOf } from '#shared/model/journey/journeyModel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { namesOf } from '../editJourneys.ts'
import { journeysView } from '../journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { WhatIfBanner } from '../whatif/WhatIfBanner.tsx'
import { MapPane } from './MapPane.tsx'
import { SecondPicker } from './SecondPicker.tsx'
import { besideJourney, largestADay, useMapFigures, valuesIn, type MapFigures } from './useMapFigures.ts'
import { useSize } from '#renderer/ui/useSize.ts'
import type { Beside } from './MapContext.ts'
import css from './MapView.module.css'

/** The living bow-tie of a journey: one, beside a second, or with the second laid over it. */
export function MapView({ journey }: { journey: JourneyId }) {
  const layout = useJourneysView((view) => view.layout)
  const isTrying = useSession(({ whatIf }) => whatIf !== null)
  const numbers = useMapFigures(journey)
  const others = usePlan((plan) => comparable(plan, journey))
  const { session } = useDesk()
  const chosen = useJourneysView((view) => view.second)
  const second = others.find((id) => id === chosen) ?? others[0] ?? null
  if (!numbers) return null
  // While numbers are tried out the dashed line is the plan, so the second journey waits.
  const shown = isTrying ? 'one' : layout
  return (
    <div className={css.map}>
      {isTrying && <WhatIfBanner />}
      {shown !== 'one' && (
        <SecondPicker
          others={others}
          value={second}
          layout={shown}
          onPick={(id) => journeysView(session).setState({ second: id })}
        />
      )}
      {shown === 'one' || second === null ? (
        <One journey={journey} numbers={numbers} />
      ) : (
        <Two key={second} journey={journey} second={second} numbers={numbers} isOver={shown === 'overlay'} />
      )}
    </div>
  )
}

/** Other journeys whose channel says its kind; those of the same segment first. */
function comparable(plan: Plan, id: JourneyId): readonly JourneyId[] {
  const own = getJourney(plan, id)?.segment
  const others = journeyIdsOf(plan).filter((other) => other !== id && kindOf(plan, other) !== null)
  const isNear = (other: JourneyId) => getJourney(plan, other)?.segment === own
  return [...others.filter(isNear), ...others.filter((other) => !isNear(other))]
}

function usePairName(id: JourneyId): string {
  const t = useText('journeys')
  return usePlan((plan) => {
    const journey = getJourney(plan, id)
    return journey ? t('map_pairName', namesOf(plan, journey)) : ''
  })
}

function One({ journey, numbers }: { journey: JourneyId; numbers: MapFigures }) {
  const name = usePairName(journey)
  const { planned } = numbers
  const beside = useMemo(
    (): Beside | null => planned && { kind: 'plan', name: '', values: valuesIn(planned) },
    [planned],
  )
  return (
    <>
      <MapPane journey={journey} name={name} numbers={numbers} beside={beside} most={null} hasFoot />
    </>
  )
}

interface TwoProps {
  readonly journey: JourneyId
  readonly second: JourneyId
  readonly numbers: MapFigures
  readonly isOver: boolean
}

/** Narrower than this a map beside a map could not be read: then one stands under the other. */
const leastColumn = 92

function Two({ journey, second, numbers, isOver }: TwoProps) {
  const [name, otherName] = [usePairName(journey), usePairName(second)]
  const other = useMapFigures(second)
  const { frame, size } = useSize()
  const beside = useMemo(
    () => (isOver && other ? besideJourney(numbers, other, otherName) : null),
    [isOver, other, numbers, otherName],
  )
  if (isOver || !other) {
    return (
      <>
        <MapPane journey={journey} name={name} numbers={numbers} beside={beside} most={null} hasFoot />
      </>
    )
  }
  const most = largestADay([numbers, other])
  const columns = numbers.figures.stages.length + other.figures.stages.length
  const isWide = (size?.width ?? 0) >= columns * leastColumn
  return (
    <>
      <div ref={frame} className={css.two} data-wide={isWide}>
        <Named name={name}>
          <MapPane
            journey={journey}
            name={name}
            numbers={numbers}
            beside={null}
            most={most * daysOf[numbers.period]}
            hasFoot={isWide || other.period !== numbers.period}
          />
        </Named>
        <Named name={otherName}>
          <MapPane
            journey={second}
            name={otherName}
            numbers={other}
            beside={null}
            most={most * daysOf[other.period]}
            hasFoot
          />
        </Named>
      </div>
    </>
  )
}

function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={css.named} aria-label={name}>
      <h2 className={css.name}>{name}</h2>
      {children}
    </section>
  )
}
