import type { PlanId } from '#shared/lib/ids.ts'
import type { PlanRow } from '#renderer/storage/rows.ts'
import type { LibraryEntry } from './libraryStore.ts'

/** What the library lists of a plan's row. */
export function toEntry({ planId, summary, updatedAt, trashedAt }: PlanRow): LibraryEntry {
  return { planId: planId as PlanId, summary, updatedAt, trashedAt } // safe: our own row
}
