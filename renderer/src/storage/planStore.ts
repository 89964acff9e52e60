import { Dexie } from 'dexie'
import { diffRecords } from '#shared/document/diff.ts'
import { eachRecord } from '#shared/document/records.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanDatabase } from './database.ts'
import { planRow, recordRow } from './planRows.ts'
import type { PlanRow, QuarantineRow, RecordRow, VersionRow } from './rows.ts'
import type { StorageError } from './storageError.ts'
import { withDatabase } from './withDatabase.ts'

type Stored<T> = Promise<Result<T, StorageError>>

/** The rows of all plans, trash included; no records. */
export function listPlans(database: PlanDatabase): Stored<readonly PlanRow[]> {
  return withDatabase(database, () => database.plans.toArray())
}

/** A plan's row and records of one moment, or null when there is no such plan. */
export function readPlanRows(
  database: PlanDatabase,
  planId: string,
): Stored<{ readonly row: PlanRow; readonly records: readonly RecordRow[] } | null> {
  return withDatabase(database, () =>
    database.transaction('r', database.plans, database.records, async () => {
      const row = await database.plans.get(planId)
      if (!row) return null
      return { row, records: await recordsOf(database, planId).toArray() }
    }),
  )
}

/**
 * Writes what leads from `stored` to `current`, and the plan's row, in one transaction. When the row
 * is not the one of `stored` (nothing stored yet, or a commit whose answer was lost), all is written.
 */
export function writePlan(database: PlanDatabase, stored: Plan | null, current: Plan): Stored<PlanRow> {
  return withDatabase(database, () =>
    database.transaction('rw', database.plans, database.records, async () => {
      const { plans } = database
      const guess = planRow(current, null)
      // What is nearly always right leaves at once with the question, not after its answer: between two
      // requests the window may be drawn. Still one transaction, in which a wrong guess is made good.
      const [row] = await Promise.all([
        plans.get(current.planId),
        ...(stored ? [writeChanges(database, stored, current), plans.put(guess)] : []),
      ])
      const isNext = stored !== null && row?.rev === stored.trail.rev
      const trashedAt = row?.trashedAt ?? null
      if (isNext && trashedAt === null) return guess
      if (!isNext) await writeAll(database, current)
      const next = planRow(current, trashedAt)
      await plans.put(next)
      return next
    }),
  )
}

async function writeChanges(database: PlanDatabase, stored: Plan, current: Plan): Promise<void> {
  const { added, changed, removed } = diffRecords(stored.records, current.records)
  const put = [...added, ...changed.map(({ after }) => after)]
  const { planId } = current
  if (put.length > 0) await database.records.bulkPut(put.map((record) => recordRow(planId, record)))
  if (removed.length > 0) await database.records.bulkDelete(removed.map(({ id }) => [planId, id]))
}

async function writeAll(database: PlanDatabase, plan: Plan): Promise<void> {
  await recordsOf(database, plan.planId).delete()
  await database.records.bulkPut(
    [...eachRecord(plan.records)].map((record) => recordRow(plan.planId, record)),
  )
}

/** Puts a whole plan in the place of what is stored, keeping the old state or bad records beside it. */
export function replacePlan(
  database: PlanDatabase,
  plan: Plan,
  kept: { readonly version?: VersionRow; readonly quarantine?: readonly QuarantineRow[] } = {},
): Stored<null> {
  const { plans, records, versions, quarantine } = database
  return withDatabase(database, () =>
    database.transaction('rw', plans, records, versions, quarantine, async () => {
      const row = await plans.get(plan.planId)
      if (kept.version) await versions.add(kept.version)
      if (kept.quarantine) await quarantine.bulkAdd([...kept.quarantine])
      await writeAll(database, plan)
      await plans.put(planRow(plan, row?.trashedAt ?? null))
      return null
    }),
  )
}

export function keepVersion(database: PlanDatabase, version: VersionRow): Stored<null> {
  return withDatabase(database, async () => {
    await database.versions.add(version)
    return null
  })
}

/** Puts a plan in the trash or, with null, takes it out; false when there is no such plan. */
export function markTrashed(database: PlanDatabase, planId: string, at: string | null): Stored<boolean> {
  return withDatabase(database, async () => (await database.plans.update(planId, { trashedAt: at })) > 0)
}

/** Takes a plan out of the store with everything that belongs to it. */
export function removePlan(database: PlanDatabase, planId: string): Stored<null> {
  const { plans, records, versions, quarantine } = database
  return withDatabase(database, () =>
    database.transaction('rw', plans, records, versions, quarantine, async () => {
      await plans.delete(planId)
      await recordsOf(database, planId).delete()
      await versions.where('planId').equals(planId).delete()
      await quarantine.where('planId').equals(planId).delete()
      return null
    }),
  )
}

function recordsOf(database: PlanDatabase, planId: string) {
  return database.records
    .where('[planId+id]')
    .between([planId, Dexie.minKey], [planId, Dexie.maxKey], true, true)
}
