import { useStore } from 'zustand'
import type { Journey } from '#shared/model/journey/journey.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { journeysView, type JourneysView } from './journeysView.ts'
import { viewedJourney } from './selectJourneys.ts'

/** One thing of how the journeys are looked at. */
export function useJourneysView<T>(select: (view: JourneysView) => T): T {
  return useStore(journeysView(useStores().session), select)
}

/** The journey looked at; null while there is none between the two. */
export function useViewedJourney(): Journey | null {
  const chosen = useJourneysView(({ journey }) => journey)
  return usePlan((plan) => viewedJourney(plan, chosen))
}
