import { parsePlan } from '#shared/file/parsePlan.ts'
import { parseText } from '#shared/file/parseText.ts'
import type { CopyInfo, DesktopApi } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { appendJournal, applyEdit } from '#shared/model/plan/applyEdit.ts'
import { formatPlanData } from '#shared/file/formatPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { keepVersion, replacePlan } from '#renderer/storage/planStore.ts'
import { planFailure, storageFailure } from './libraryError.ts'
import type { LibraryError } from './libraryStore.ts'
import { quarantineRows, readStoredPlan } from './readStoredPlan.ts'

interface RestoreOptions {
  readonly database: PlanDatabase
  readonly desktop: Pick<DesktopApi, 'readFile'>
  readonly now: string
  readonly entryId: string
}

/** Puts a copy in the place of a lost or older plan; what was there is kept as a version. */
export async function restorePlanCopy(
  copy: CopyInfo,
  { database, desktop, now, entryId }: RestoreOptions,
): Promise<Result<null, LibraryError>> {
  const file = await desktop.readFile(copy.handle)
  if (!file.ok) return fail({ code: 'broken_plan', detail: `${file.error.code} ${file.error.detail}` })
  const text = parseText(file.value.bytes)
  if (!text.ok) return planFailure(text.error)
  const parsed = parsePlan(text.value.data, 'rescue')
  if (!parsed.ok) return planFailure(parsed.error)
  const { plan, report } = parsed.value
  const before = await readStoredPlan(database, plan.planId)
  if (!before.ok && before.error.code === 'storage') return before
  const older = before.ok ? before.value.plan : null
  const restored = withJournal(plan, older, { rev: copy.rev, now, entryId })
  const written = await replacePlan(database, restored, {
    quarantine: quarantineRows(plan.planId, report.setAside, now),
    ...(older && {
      version: {
        planId: older.planId,
        at: now,
        rev: older.trail.rev,
        reason: 'restored',
        plan: formatPlanData(older),
      },
    }),
  })
  return written.ok ? ok(null) : storageFailure(written.error)
}

/** Keeps a copy beside the plan without taking it over; what cannot be read stays in its folder only. */
export async function keepCopyAsVersion(
  { handle, planId, rev }: CopyInfo,
  { database, desktop, now }: Omit<RestoreOptions, 'entryId'>,
): Promise<void> {
  const file = await desktop.readFile(handle)
  if (!file.ok) return
  const text = parseText(file.value.bytes)
  if (text.ok) await keepVersion(database, { planId, at: now, rev, reason: 'offered', plan: text.value.data })
}

/** What the plan's journal says since the copy was made stays: no copy takes an entry out of it. */
function withJournal(
  plan: Plan,
  older: Plan | null,
  { rev, now, entryId }: { rev: number; now: string; entryId: string },
): Plan {
  const detail = { rev, replacedRev: older?.trail.rev ?? null }
  const kept = (older?.trail.journal ?? []).reduce(appendJournal, plan)
  return applyEdit(plan, appendJournal(kept, { id: entryId, at: now, kind: 'restored', detail }), now)
}
