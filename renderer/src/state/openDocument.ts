import type { CopyReason } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Schedule } from '#renderer/platform/schedule.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { replacePlan } from '#renderer/storage/planStore.ts'
import type { StorageError } from '#renderer/storage/storageError.ts'
import { createCopyKeeper, type CopyKeeper } from './copyKeeper.ts'
import { createDocumentStore } from './createDocumentStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { storageFailure } from './libraryError.ts'
import type { LibraryError } from './libraryStore.ts'
import { nameSetAside, quarantineRows, readStoredPlan, type StoredPlan } from './readStoredPlan.ts'
import { toSaveFailure } from './toSaveFailure.ts'

export interface OpenDocumentOptions {
  readonly database: PlanDatabase
  readonly now: () => string
  readonly schedule: Schedule
  /** When it was written in this session, null when it was not: then its last edit says when it was saved. */
  readonly writtenAt: string | null
  readonly copiedRev: () => number | null
  readonly write: (stored: Plan | null, plan: Plan) => Promise<Result<unknown, StorageError>>
  readonly writeCopy: (plan: Plan, reason: CopyReason, bytes?: Uint8Array) => Promise<boolean>
}

export interface OpenDocument {
  readonly document: DocumentStore
  readonly keeper: CopyKeeper
}

/** Opens a stored plan; what had to be upgraded or set aside is copied out and written first. */
export async function openDocument(
  planId: PlanId,
  options: OpenDocumentOptions,
): Promise<Result<OpenDocument, LibraryError>> {
  const read = await readStoredPlan(options.database, planId)
  if (!read.ok) return read
  const { plan, report } = read.value
  const mended = await writeMended(read.value, options)
  if (!mended.ok) return mended
  const { now, schedule, writtenAt, write, writeCopy, copiedRev } = options
  const document = createDocumentStore({
    plan,
    stored: plan,
    savedAt: writtenAt ?? plan.trail.updatedAt,
    setAside: nameSetAside(report.setAside),
    now,
    schedule,
    write: async (stored, current) => toSaveFailure(await write(stored, current)),
  })
  const keeper = createCopyKeeper({ plan: () => document.getState().plan, writeCopy, copiedRev, schedule })
  document.subscribe((state, before) => {
    if (state.plan !== before.plan) keeper.changed()
  })
  keeper.changed() // the last session may have ended before its copy
  return ok({ document, keeper })
}

async function writeMended(
  { plan, report, raw }: StoredPlan,
  { database, now, writeCopy }: OpenDocumentOptions,
): Promise<Result<null, LibraryError>> {
  const { setAside, dropped, upgradedFrom } = report
  if (setAside.length === 0 && dropped.length === 0 && upgradedFrom === null) return ok(null)
  const copied = await writeCopy(plan, 'migrate', new TextEncoder().encode(JSON.stringify(raw)))
  if (!copied && upgradedFrom !== null) return storageFailure({ code: 'unknown', detail: 'no copy' })
  const quarantine = quarantineRows(plan.planId, setAside, now())
  const written = await replacePlan(database, plan, { quarantine })
  return written.ok ? ok(null) : storageFailure(written.error)
}
