import { parsePlan, type ParsedPlan, type SetAside as ParsedSetAside } from '#shared/file/parsePlan.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { rawPlan } from '#renderer/storage/planRows.ts'
import { readPlanRows } from '#renderer/storage/planStore.ts'
import type { QuarantineRow } from '#renderer/storage/rows.ts'
import type { SetAside } from './documentStore.ts'
import { notFound, planFailure, storageFailure } from './libraryError.ts'
import type { LibraryError } from './libraryStore.ts'

export interface StoredPlan extends ParsedPlan {
  /** What the rows said, for a copy before they are rewritten. */
  readonly raw: unknown
}

/** A plan of ours from its rows: what cannot be read is set aside, the rest opens. */
export async function readStoredPlan(
  database: PlanDatabase,
  planId: PlanId,
): Promise<Result<StoredPlan, LibraryError>> {
  const rows = await readPlanRows(database, planId)
  if (!rows.ok) return storageFailure(rows.error)
  if (!rows.value) return notFound(planId)
  const raw = rawPlan(rows.value.row, rows.value.records)
  const parsed = parsePlan(raw, 'rescue')
  return parsed.ok ? ok({ ...parsed.value, raw }) : planFailure(parsed.error)
}

export function nameSetAside(items: readonly ParsedSetAside[]): SetAside[] {
  return items.map(({ id, data, issues }) => {
    const title = (data as { title?: unknown } | null | undefined)?.title // safe: looked at, not trusted
    return {
      recordId: id ?? '',
      title: typeof title === 'string' ? title.slice(0, 80) : '',
      problem: issues.map(({ code, field }) => [field, code].filter(Boolean).join(' ')).join(', '),
    }
  })
}

export function quarantineRows(
  planId: PlanId,
  items: readonly ParsedSetAside[],
  at: string,
): readonly QuarantineRow[] {
  const names = nameSetAside(items)
  return items.map(({ data }, index) => {
    const { recordId = '', problem = '' } = names[index] ?? {}
    return { planId, at, recordId, problem, data }
  })
}
