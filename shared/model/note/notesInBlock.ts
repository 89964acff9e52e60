import type { NoteId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { planIndexOf } from '../plan/planIndex.ts'
import type { Block } from './note.ts'

/** Ids of the notes of a block in order: the same array until one comes, goes or moves. */
export function notesInBlock(plan: Pick<Plan, 'records'>, block: Block): readonly NoteId[] {
  return planIndexOf(plan.records).notes[block]
}

/** Ids of the customer segments in order. */
export function segmentsOf(plan: Pick<Plan, 'records'>): readonly NoteId[] {
  return notesInBlock(plan, 'customer_segments')
}
