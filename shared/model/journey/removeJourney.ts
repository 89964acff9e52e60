import type { JourneyId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { removeRecords } from '../plan/removeRecords.ts'
import { tacticIdsOf } from '../tactic/getTactic.ts'

/** Removes a journey with its tactics; the very same plan when there is none. */
export function removeJourney(plan: Plan, id: JourneyId): Plan {
  return removeRecords(plan, [id, ...tacticIdsOf(plan, id)])
}
