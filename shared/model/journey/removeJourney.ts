import { changeRecords } from '../../document/records.ts'
import type { JourneyId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { tacticIdsOf } from '../tactic/getTactic.ts'

/** Removes a journey with its tactics; the very same plan when there is none. */
export function removeJourney(plan: Plan, id: JourneyId): Plan {
  const records = changeRecords(plan.records, { remove: [id, ...tacticIdsOf(plan, id)] })
  return records === plan.records ? plan : { ...plan, records }
}
