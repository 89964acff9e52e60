import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { journeysView } from '#renderer/features/journeys/journeysView.ts'
import { factsOfViewed } from '#renderer/features/journeys/selectJourneys.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { Screen } from '#renderer/state/sessionStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn } from '#shared/model/experiment/getExperiment.ts'
import { columnCount, planCountsOf } from '#shared/model/plan/planCounts.ts'

/** Pages whose bottom line counts something other than cards. */
export type CountedPage = Extract<Screen, 'relationships' | 'journeys' | 'experiments'>

const countsOf: Readonly<Record<CountedPage, () => ReactNode>> = {
  relationships: CellCounts,
  journeys: JourneyCounts,
  experiments: ExperimentCounts,
}

/** How much there is on a page other than the first. */
export function PageCounts({ screen }: { screen: CountedPage }) {
  const Counts = countsOf[screen]
  return <Counts />
}

function CellCounts() {
  const t = useText('common')
  const counts = usePlan(planCountsOf)
  const columns = usePlan(columnCount)
  return (
    <>
      <span>{t('cellsFilled', { filled: counts.filled, all: counts.segments * columns })}</span>
      <span>{[t('gaps', { count: counts.gaps }), t('over', { count: counts.over })].join(', ')}</span>
    </>
  )
}

function JourneyCounts() {
  const t = useText('common')
  const { session } = useStores()
  const chosen = useStore(journeysView(session), ({ journey }) => journey)
  const { stages, tactics, running } = usePlan((plan) => factsOfViewed(plan, chosen))
  if (stages === 0) return null
  const parts = [
    t('journeyStages', { count: stages }),
    t('journeyTactics', { count: tactics }),
    t('journeyRunning', { count: running }),
  ]
  return <span>{parts.join(', ')}</span>
}

/** “9 experiments: 2 ideas, 3 ready …”. */
function ExperimentCounts() {
  const t = useText('common')
  const counts = usePlan((plan) => experimentStates.map((state) => experimentIdsIn(plan, state).length))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const states = experimentStates.flatMap((state, at) => {
    const count = counts[at] ?? 0
    return count === 0 ? [] : [t(`experimentsIn_${state}`, { count })]
  })
  const said = t('experimentCount', { count: all })
  return <span>{all === 0 ? said : t('experimentsSum', { all: said, states: states.join(', ') })}</span>
}
