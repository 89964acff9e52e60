import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { removePlan } from '#renderer/storage/planStore.ts'
import type { PlanRow } from '#renderer/storage/rows.ts'
import { selectExpired } from './selectExpired.ts'

interface EmptyTrashOptions {
  readonly database: PlanDatabase
  readonly desktop: Pick<DesktopApi, 'settleCopy'>
  readonly now: () => string
}

/** Takes out for good what has waited its 30 days; true when there was something. */
export async function emptyTrash(
  rows: readonly PlanRow[],
  { database, desktop, now }: EmptyTrashOptions,
): Promise<boolean> {
  const expired = selectExpired(rows, now())
  for (const row of expired) {
    const planId = row.planId as PlanId // safe: our own row
    await desktop.settleCopy({ planId, rev: row.rev })
    await removePlan(database, planId)
  }
  return expired.length > 0
}
