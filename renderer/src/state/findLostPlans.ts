import type { CopyInfo } from '#shared/ipc/contract.ts'
import type { PlanRow } from '#renderer/storage/rows.ts'
import type { CopyOffer } from './libraryStore.ts'

/** Copies of plans that the store lacks or has older; main no longer lists what was settled. */
export function findLostPlans(
  copies: readonly CopyInfo[],
  rows: readonly Pick<PlanRow, 'planId' | 'rev' | 'trashedAt'>[],
): CopyOffer[] {
  const stored = new Map(rows.map((row) => [row.planId, row]))
  return copies.flatMap(({ planId, planName, rev, writtenAt }) => {
    const row = stored.get(planId)
    if (row && (row.rev >= rev || row.trashedAt !== null)) return []
    return [{ planId, planName, rev, writtenAt, storedRev: row?.rev ?? null }]
  })
}
