import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import { screenView } from '#renderer/state/screenView.ts'

export const funnelPages = ['stages', 'cohorts'] as const
export type FunnelPage = (typeof funnelPages)[number]

/** How the funnel is looked at in this window; the plan knows nothing of it. */
export interface FunnelView {
  /** Null: the first. */
  readonly funnel: FunnelId | null
  readonly page: FunnelPage
  /** The stage whose page is open. */
  readonly stage: StageId | null
}

export const funnelView = screenView<FunnelView>('funnel', {
  initial: { funnel: null, page: 'stages', stage: null },
})
