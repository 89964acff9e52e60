import { changeRecords } from '../../document/records.ts'
import type { TacticId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { getTactic } from './getTactic.ts'

/** Removes tactics; the very same plan when none of them is there. */
export function removeTactics(plan: Plan, ids: readonly TacticId[]): Plan {
  const remove = ids.filter((id) => getTactic(plan, id) !== null)
  return remove.length === 0 ? plan : { ...plan, records: changeRecords(plan.records, { remove }) }
}
