import { changeRecords } from '../../document/records.ts'
import type { RecordId } from '../../lib/ids.ts'
import type { Plan } from './plan.ts'
import { loseTargets } from './pointers.ts'
import { trialIndexOf } from './trialIndex.ts'

/**
 * Removes records that no note, cell or journey needs: journeys given with their tactics, tactics, funnels,
 * stages, experiments, sketch notes. What needs them goes too, other references to them become null. The very
 * same plan when none is there.
 */
export function removeRecords(plan: Plan, ids: readonly RecordId[]): Plan {
  const { put, gone } = loseTargets(plan, new Set(ids), trialIndexOf(plan.records).all)
  const records = changeRecords(plan.records, { put, remove: [...ids, ...gone] })
  return records === plan.records ? plan : { ...plan, records }
}
