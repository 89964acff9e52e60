import type { FunnelPeriod } from './funnel.ts'
import { shift, startOf } from './periods.ts'

interface PeriodsToShow {
  readonly period: FunnelPeriod
  /** Starts of what is counted, in any order. */
  readonly counted: readonly string[]
  readonly today: string
  /** So many more, asked for at either end. */
  readonly earlier: number
  readonly later: number
}

export interface ShownPeriods {
  readonly starts: readonly string[]
  /** How many periods before the first one shown hold counts. */
  readonly hidden: number
}

const least = 8
const most = 12
/** A last count not longer ago than this is followed by the periods up to now. */
const fresh = 4

/** The columns of the grid: what was counted last, up to now where it is kept up, and what was asked for besides. */
export function shownPeriods({ period, counted, today, earlier, later }: PeriodsToShow): ShownPeriods {
  const sorted = [...new Set(counted)].sort()
  const now = startOf(today, period)
  const lastCounted = sorted.at(-1) ?? now
  const isFresh = lastCounted < now && shift(lastCounted, period, fresh) >= now
  const end = isFresh ? now : lastCounted
  const first = sorted[0] ?? end
  let length = least
  while (length < most && shift(end, period, 1 - length) > first) length += 1
  const from = 1 - length - earlier
  const starts = Array.from({ length: length + earlier + later }, (_, index) =>
    shift(end, period, from + index),
  )
  return { starts, hidden: sorted.filter((start) => start < (starts[0] ?? start)).length }
}
