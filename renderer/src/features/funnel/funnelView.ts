import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import { screenView } from '#renderer/state/screenView.ts'

export const funnelPages = ['stages', 'cohorts'] as const
export type FunnelPage = (typeof funnelPages)[number]

export const trendKinds = ['counts', 'rates'] as const
export type TrendKind = (typeof trendKinds)[number]

/** Periods asked for beyond those that are shown by themselves. */
export interface MorePeriods {
  readonly earlier: number
  readonly later: number
}

/** How the funnel is looked at in this window; the plan knows nothing of it. */
export interface FunnelView {
  /** Null: the first. */
  readonly funnel: FunnelId | null
  readonly page: FunnelPage
  /** The stage whose page is open. */
  readonly stage: StageId | null
  readonly actuals: MorePeriods
  readonly cohorts: MorePeriods
  readonly trend: TrendKind
  /** Charts as tables. */
  readonly isTable: boolean
  /** Hidden stages stand in the grid too. */
  readonly showsHidden: boolean
}

const noMore: MorePeriods = { earlier: 0, later: 0 }

export const funnelView = screenView<FunnelView>('funnel', {
  initial: {
    funnel: null,
    page: 'stages',
    stage: null,
    actuals: noMore,
    cohorts: noMore,
    trend: 'counts',
    isTable: false,
    showsHidden: false,
  },
})
