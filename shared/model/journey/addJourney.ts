import { changeRecords } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import { getNote, getSegment } from '../note/getNote.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { getJourney } from './getJourney.ts'
import { defaultWorth, journeyId, type Journey } from './journey.ts'

/**
 * Adds the journey of a segment through a channel, still without numbers. The very same plan when there is
 * one, when the notes are no segment and no channel, or when it is full: ask `hasRoom` first.
 */
export function addJourney(plan: Plan, segment: NoteId, channel: NoteId): Plan {
  const id = journeyId(segment, channel)
  const isPair = getSegment(plan, segment) !== null && getNote(plan, channel)?.block === 'channels'
  if (!isPair || getJourney(plan, id) !== null || !hasRoom(plan, 1)) return plan
  const journey: Journey = {
    id,
    type: 'journey',
    segment,
    channel,
    period: plan.meta.period === 'week' ? 'week' : 'month',
    start: null,
    numbers: {},
    worth: defaultWorth,
    countsConsent: false,
    notes: '',
    extra: {},
  }
  return { ...plan, records: changeRecords(plan.records, { put: [journey] }) }
}
