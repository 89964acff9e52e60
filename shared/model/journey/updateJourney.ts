import { changeRecords } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { JourneyId } from '../../lib/ids.ts'
import { isSameData } from '../../lib/isSameData.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { setNumber } from '../estimate/setNumber.ts'
import { isDay } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from '../plan/plan.ts'
import { getJourney } from './getJourney.ts'
import type { Journey } from './journey.ts'
import { journeyQuantities, type JourneyNumber } from './journeyNumbers.ts'
import { isWorth } from './worth.ts'

export type JourneyPatch = Partial<Pick<Journey, 'period' | 'start' | 'worth' | 'countsConsent' | 'notes'>>

/**
 * Changes fields of a journey. The very same plan when it is gone or nothing changes; days that are none
 * and a worth past its limits are left out. A new period changes what the numbers mean, not the numbers.
 */
export function updateJourney(plan: Plan, id: JourneyId, patch: JourneyPatch): Plan {
  const journey = getJourney(plan, id)
  if (journey === null) return plan
  const { start, worth, notes, ...rest } = patch
  return put(plan, journey, {
    ...journey,
    ...rest,
    ...(start !== undefined && (start === null || isDay(start)) && { start }),
    ...(worth && isWorth(worth) && { worth }),
    ...(notes !== undefined && { notes: fitText(notes, recordLimits.text) }),
  })
}

/** Says a number of a journey anew, or with null no longer; see `setNumber`. */
export function setJourneyNumber(
  plan: Plan,
  id: JourneyId,
  number: JourneyNumber,
  estimate: Estimate | null,
): Plan {
  const journey = getJourney(plan, id)
  if (journey === null) return plan
  const numbers = setNumber(journey.numbers, journeyQuantities, number, estimate)
  return numbers === journey.numbers ? plan : put(plan, journey, { ...journey, numbers })
}

function put(plan: Plan, before: Journey, next: Journey): Plan {
  return isSameData(before, next) ? plan : { ...plan, records: changeRecords(plan.records, { put: [next] }) }
}
