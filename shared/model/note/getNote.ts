import { getRecord } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Note } from './note.ts'

/** The note with this id, or null. */
export function getNote(plan: Pick<Plan, 'records'>, id: NoteId): Note | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'note' ? record : null
}

/** The note with this id if it is a customer segment, or null. */
export function getSegment(plan: Pick<Plan, 'records'>, id: NoteId): Note | null {
  const note = getNote(plan, id)
  return note?.block === 'customer_segments' ? note : null
}
