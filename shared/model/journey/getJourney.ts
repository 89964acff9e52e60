import { getRecord } from '../../document/records.ts'
import type { JourneyId } from '../../lib/ids.ts'
import { getNote } from '../note/getNote.ts'
import type { ChannelKind } from '../note/note.ts'
import type { Plan } from '../plan/plan.ts'
import { planIndexOf } from '../plan/planIndex.ts'
import type { Journey } from './journey.ts'

/** The journey with this id, or null. */
export function getJourney(plan: Pick<Plan, 'records'>, id: JourneyId): Journey | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'journey' ? record : null
}

/** Ids of the journeys in the order of their segments, then channels: the same array until one comes, goes or moves. */
export function journeyIdsOf(plan: Pick<Plan, 'records'>): readonly JourneyId[] {
  return planIndexOf(plan.records).journeys
}

/** The journeys in the order of their segments, then channels. */
export function journeysOf(plan: Pick<Plan, 'records'>): readonly Journey[] {
  return journeyIdsOf(plan)
    .map((id) => getJourney(plan, id))
    .filter((journey) => journey !== null)
}

/** The kind of a journey's channel; null while that is not said, or there is no such journey. */
export function kindOf(plan: Pick<Plan, 'records'>, id: JourneyId): ChannelKind | null {
  const journey = getJourney(plan, id)
  return journey && (getNote(plan, journey.channel)?.channelKind ?? null)
}
