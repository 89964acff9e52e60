import type { PlanId } from '#shared/lib/ids.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { freeName } from './freeName.ts'
import type { LibraryError } from './libraryStore.ts'
import { readStoredPlan } from './readStoredPlan.ts'

interface CopyStoredPlan {
  readonly database: PlanDatabase
  readonly now: () => string
  readonly newId: <Id extends string>() => Id
  /** Names that are in use. */
  readonly taken: readonly string[]
}

/** A plan of its own with what is stored of another, under the next free name; not stored yet. */
export async function copyStoredPlan(
  planId: PlanId,
  { database, now, newId, taken }: CopyStoredPlan,
): Promise<Result<Plan, LibraryError>> {
  const read = await readStoredPlan(database, planId)
  if (!read.ok) return read
  const name = freeName(read.value.plan.meta.name, taken)
  return ok(duplicatePlan(read.value.plan, { planId: newId<PlanId>(), name, now: now(), entryId: newId() }))
}
