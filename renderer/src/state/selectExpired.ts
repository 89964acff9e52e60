import type { PlanRow } from '#renderer/storage/rows.ts'

const dayMs = 86_400_000
const keptDays = 30
/** A clock further than this from the last sign of life is not believed. */
const plausibleDays = 366

/** Plans whose 30 days in the trash are over, none when the clock is behind the plans or far ahead. */
export function selectExpired(rows: readonly PlanRow[], now: string): readonly PlanRow[] {
  const at = Date.parse(now)
  const newest = Math.max(...rows.flatMap((row) => [row.updatedAt, row.trashedAt ?? '']).map(timeOf))
  if (!Number.isFinite(newest) || newest > at || at - newest > plausibleDays * dayMs) return []
  return rows.filter((row) => row.trashedAt !== null && at - timeOf(row.trashedAt) > keptDays * dayMs)
}

/** Whole days a plan still waits in the trash; one that is due goes at the next start. */
export function daysLeft(trashedAt: string, now: string): number {
  const waited = Math.max(0, Date.parse(now) - timeOf(trashedAt))
  return Math.max(0, Math.ceil(keptDays - waited / dayMs))
}

function timeOf(iso: string): number {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? -Infinity : time
}
