import { formatPlanData } from '#shared/file/formatPlan.ts'
import type { CopyReason } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { changedSinceRevision, compareRevisions, replacePlan } from '#shared/model/plan/revisions.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import { markTrashed, replacePlan as storeInPlace } from '#renderer/storage/planStore.ts'
import type { StorageError } from '#renderer/storage/storageError.ts'
import { freeName } from './freeName.ts'
import { storageFailure } from './libraryError.ts'
import type { LibraryError, MergeOutcome } from './libraryStore.ts'
import { readStoredPlan } from './readStoredPlan.ts'

export interface MergeOptions {
  readonly database: PlanDatabase
  readonly now: () => string
  readonly newId: <Id extends string>() => Id
  readonly isTrashed: (planId: PlanId) => boolean
  readonly takenNames: () => readonly string[]
  readonly add: (plan: Plan) => Promise<Result<unknown, StorageError>>
  readonly writeCopy: (plan: Plan, reason: CopyReason) => Promise<boolean>
}

type Merged = Promise<Result<MergeOutcome, LibraryError>>

/**
 * Takes a plan from elsewhere into the library without opening it (product §1): what is unknown is added,
 * what we left behind is replaced with our state kept, and where both changed both are kept.
 */
export async function mergePlan(theirs: Plan, options: MergeOptions): Merged {
  const { database } = options
  const read = await readStoredPlan(database, theirs.planId)
  if (!read.ok) return read.error.code === 'not_found' ? add(theirs, 'added', options) : read
  const known = await takeFromTrash(theirs.planId, options)
  if (!known.ok) return known
  const { plan: ours, report } = read.value
  switch (compareRevisions(ours.trail, theirs.trail)) {
    case 'add':
    case 'same':
    case 'older':
      return known
    case 'replace':
      // What could not be read of ours must not be lost by replacing the rest.
      return report.setAside.length === 0 ? replace(ours, theirs, options) : keepBoth(theirs, options)
    case 'conflict':
      return keepBoth(theirs, options)
  }
}

/** A plan we have, out of the trash if it was there. */
async function takeFromTrash(planId: PlanId, { database, isTrashed }: MergeOptions): Merged {
  if (!isTrashed(planId)) return ok('same')
  const restored = await markTrashed(database, planId, null)
  return restored.ok ? ok('restored') : storageFailure(restored.error)
}

async function add(plan: Plan, outcome: MergeOutcome, options: MergeOptions): Merged {
  const added = await options.add(plan)
  return added.ok ? ok(outcome) : storageFailure(added.error)
}

async function replace(ours: Plan, theirs: Plan, options: MergeOptions): Merged {
  const { database, now, newId, writeCopy } = options
  if (!(await writeCopy(ours, 'replace')))
    return fail({ code: 'storage', detail: 'no copy could be written' })
  const at = now()
  const merged = replacePlan(ours, theirs, { now: at, entryId: newId() })
  const { planId, trail } = ours
  const version = { planId, at, rev: trail.rev, reason: 'replaced', plan: formatPlanData(ours) } as const
  const stored = await storeInPlace(database, merged, { version })
  return stored.ok ? ok('replaced') : storageFailure(stored.error)
}

/** As a plan of its own; the same state coming again is known by its id. */
async function keepBoth(theirs: Plan, options: MergeOptions): Merged {
  const { now, newId, takenNames, database } = options
  const planId = ownIdOf(theirs) ?? newId<PlanId>()
  const known = await readStoredPlan(database, planId)
  if (known.ok) return takeFromTrash(planId, options)
  const name = freeName(theirs.meta.name, takenNames())
  return add(duplicatePlan(theirs, { planId, name, now: now(), entryId: newId() }), 'kept_both', options)
}

const longestId = 40

/** The id of the plan that a state from elsewhere becomes, the same each time it comes; null when it has no revision. */
function ownIdOf({ trail }: Plan): PlanId | null {
  if (trail.revision === null || changedSinceRevision(trail)) return null
  const id = `both-${trail.revision}`
  return id.length <= longestId ? (id as PlanId) : null // safe: made of what ids are made of
}
