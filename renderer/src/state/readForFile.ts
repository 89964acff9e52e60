import type { PlanId, Revision } from '#shared/lib/ids.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { changedSinceRevision, stampRevision } from '#shared/model/plan/revisions.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import type { StorageError } from '#renderer/storage/storageError.ts'
import type { DocumentStore } from './documentStore.ts'
import { storageFailure } from './libraryError.ts'
import type { LibraryError } from './libraryStore.ts'
import { readStoredPlan } from './readStoredPlan.ts'

export interface ReadForFileOptions {
  readonly database: PlanDatabase
  readonly newId: <Id extends string>() => Id
  /** The document of this very plan while it is open. */
  readonly open: DocumentStore | null
  readonly write: (stored: Plan, plan: Plan) => Promise<Result<unknown, StorageError>>
  /** What our plan keeps of the revision it went out under. */
  readonly remember: (plan: Plan, stamped: Plan) => Plan
}

/** A plan as it goes into a file, under a revision of its own when it was edited since the last one. */
export async function readForFile(
  planId: PlanId,
  { database, newId, open, write, remember }: ReadForFileOptions,
): Promise<Result<Plan, LibraryError>> {
  const stamp = (plan: Plan) =>
    changedSinceRevision(plan.trail) ? stampRevision(plan, newId<Revision>()) : plan
  if (open) {
    const stamped = stamp(open.getState().plan)
    if (stamped !== open.getState().plan) open.stamp((plan) => remember(plan, stamped))
    return ok(stamped)
  }
  const read = await readStoredPlan(database, planId)
  if (!read.ok) return read
  const { plan } = read.value
  const stamped = stamp(plan)
  if (stamped === plan) return ok(plan)
  const written = await write(plan, remember(plan, stamped))
  return written.ok ? ok(stamped) : storageFailure(written.error)
}
