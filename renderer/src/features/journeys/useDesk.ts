import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Journey } from '#shared/model/journey/journey.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { journeysView, type JourneysView } from './journeysView.ts'
import { viewedJourney } from './selectJourneys.ts'

/** What the deeds of this screen work on. */
export interface Desk {
  readonly document: DocumentStore
  readonly session: SessionStore
}

export function useDesk(): Desk {
  const document = useDocument()
  const { session } = useStores()
  return useMemo(() => ({ document, session }), [document, session])
}

/** One thing of how the journeys are looked at. */
export function useJourneysView<T>(select: (view: JourneysView) => T): T {
  return useStore(journeysView(useStores().session), select)
}

/** The journey looked at; null while there is none between the two. */
export function useViewedJourney(): Journey | null {
  const chosen = useJourneysView(({ journey }) => journey)
  return usePlan((plan) => viewedJourney(plan, chosen))
}
