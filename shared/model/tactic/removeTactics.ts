import type { TacticId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { removeRecords } from '../plan/removeRecords.ts'
import { getTactic } from './getTactic.ts'

/** Removes tactics; the very same plan when none of them is there. */
export function removeTactics(plan: Plan, ids: readonly TacticId[]): Plan {
  return removeRecords(
    plan,
    ids.filter((id) => getTactic(plan, id) !== null),
  )
}
