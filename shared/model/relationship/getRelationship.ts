import { getRecord } from '../../document/records.ts'
import type { NoteId, RelationshipId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { planIndexOf } from '../plan/planIndex.ts'
import { isFilled } from './isFilled.ts'
import { categories, relationshipId, type Category, type Relationship } from './relationship.ts'

/** The cell of a segment and a category, or null while it says nothing. */
export function getRelationship(
  plan: Pick<Plan, 'records'>,
  segment: NoteId,
  category: Category,
): Relationship | null {
  const record = getRecord(plan.records, relationshipId(segment, category))
  return record?.type === 'relationship' ? record : null
}

/** The cells of one segment in category order, without gaps. */
export function relationshipsOf(plan: Pick<Plan, 'records'>, segment: NoteId): readonly Relationship[] {
  return categories
    .map((category) => getRelationship(plan, segment, category))
    .filter((cell) => cell !== null)
    .filter(isFilled)
}

/** Ids of the cells that say anything: category order, then segment order. Memoised. */
export function filledCells(plan: Pick<Plan, 'records'>): readonly RelationshipId[] {
  return planIndexOf(plan.records).cells
}

/** Ids of the cells that the canvas shows as notes, in the same order. Memoised. */
export function derivedNotes(plan: Pick<Plan, 'records'>): readonly RelationshipId[] {
  return planIndexOf(plan.records).cards
}
