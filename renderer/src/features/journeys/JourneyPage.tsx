import { lazy, Suspense, type ReactNode } from 'react'
import type { Journey } from '#shared/model/journey/journey.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { KindBanner } from './KindBanner.tsx'
import { NoJourney } from './NoJourney.tsx'
import { NoKind } from './NoKind.tsx'
import { viewedPair } from './selectJourneys.ts'
import { useJourneysView, useViewedJourney } from './useJourneysView.ts'
import css from './JourneysScreen.module.css'

const MapView = lazy(() => import('./map/MapView.tsx').then((file) => ({ default: file.MapView })))
const LedgerView = lazy(() =>
  import('./ledger/LedgerView.tsx').then((file) => ({ default: file.LedgerView })),
)
const OutlineView = lazy(() =>
  import('./outline/OutlineView.tsx').then((file) => ({ default: file.OutlineView })),
)
const ProjectionView = lazy(() =>
  import('./projection/ProjectionView.tsx').then((file) => ({ default: file.ProjectionView })),
)

/** The sheet: the journey looked at in the view chosen, or what it still lacks. */
export function JourneyPage() {
  const journey = useViewedJourney()
  const isLedger = useJourneysView(({ view }) => view === 'ledger')
  if (isLedger) {
    return (
      <Sheet>
        <LedgerView />
      </Sheet>
    )
  }
  return <Sheet>{journey ? <Drawn key={journey.id} journey={journey} /> : <NotBegun />}</Sheet>
}

function Sheet({ children }: { children: ReactNode }) {
  return (
    <div className={css.sheet}>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  )
}

function NotBegun() {
  const chosen = useJourneysView(({ journey }) => journey)
  const segment = usePlan((plan) => viewedPair(plan, chosen)?.segment ?? null)
  const channel = usePlan((plan) => viewedPair(plan, chosen)?.channel ?? null)
  return segment !== null && channel !== null && <NoJourney pair={{ segment, channel }} />
}

function Drawn({ journey }: { journey: Journey }) {
  const kind = useRecord(journey.channel)?.channelKind ?? null
  const page = useJourneysView(({ view }) => view)
  if (kind === null) return <NoKind journey={journey} />
  return (
    <>
      <KindBanner journey={journey} kind={kind} />
      {page === 'map' && <MapView journey={journey.id} />}
      {page === 'outline' && <OutlineView journey={journey.id} />}
      {page === 'projection' && <ProjectionView journey={journey.id} />}
    </>
  )
}
