import { useEffect } from 'react'
import { getRecord } from '#shared/document/records.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { funnelView } from './funnelView.ts'

/** A stage or a funnel that is chosen elsewhere, in the palette or by going back, is the one looked at here. */
export function useFollowStage(): void {
  const { document, session } = useDesk()
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  useEffect(() => {
    const record = chosen === null ? null : getRecord(document.getState().plan.records, chosen)
    if (record?.type === 'stage') {
      funnelView(session).setState({ funnel: record.funnel, stage: record.id, page: 'stages' })
    } else if (record?.type === 'funnel') funnelView(session).setState({ funnel: record.id, stage: null })
  }, [chosen, document, session])
}
