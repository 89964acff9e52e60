import { useEffect } from 'react'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { journeysView } from './journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'

/** What was jumped to is looked at: the journey itself, or the one a tactic belongs to. */
export function useFollowChoice(): void {
  const { document, session } = useDesk()
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  useEffect(() => {
    if (chosen === null) return
    const { plan } = document.getState()
    // safe: lookups decide
    const journey = getJourney(plan, chosen as JourneyId)?.id ?? getTactic(plan, chosen as TacticId)?.journey
    const view = journeysView(session)
    if (journey !== undefined && view.getState().journey !== journey) view.setState({ journey, stage: null })
  }, [chosen, document, session])
}
