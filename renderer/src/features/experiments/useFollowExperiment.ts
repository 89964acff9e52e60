import { useEffect } from 'react'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { experimentsView } from './experimentsView.ts'

/** The funnel of what was jumped to is the one looked at. */
export function useFollowExperiment(): void {
  const { document, session } = useDesk()
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  useEffect(() => {
    if (chosen === null) return
    const { plan } = document.getState()
    const stage = getExperiment(plan, chosen as ExperimentId)?.stage ?? null // safe: the lookup decides
    const funnel = stage === null ? undefined : getStage(plan, stage)?.funnel
    const view = experimentsView(session)
    if (funnel !== undefined && view.getState().funnel !== funnel) view.setState({ funnel })
  }, [chosen, document, session])
}
