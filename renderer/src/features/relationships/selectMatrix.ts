import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import { getRecord } from '#shared/document/records.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { filledCells, getRelationship } from '#shared/model/relationship/getRelationship.ts'
import { keyQuestionOrder, type KeyQuestion } from '#shared/model/relationship/keyQuestions.ts'
import {
  categories,
  relationshipId,
  type Category,
  type Relationship,
} from '#shared/model/relationship/relationship.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { createRelationship } from '#shared/model/relationship/setRelationship.ts'

/** Where a cell stands, read from its id without a record. */
export interface CellPlace {
  readonly segment: NoteId
  readonly category: Category
}

/** The place a cell id names, or null when it is no cell of this plan. */
export function placeOf(plan: Plan, id: string): CellPlace | null {
  for (const segment of segmentsOf(plan)) {
    const category = categories.find((candidate) => relationshipId(segment, candidate) === id)
    if (category) return { segment, category }
  }
  return null
}

/** The cell of a place; one that says nothing when there is no record. */
export function cellAt(plan: Plan, { segment, category }: CellPlace): Relationship {
  return getRelationship(plan, segment, category) ?? createRelationship(segment, category)
}

/** `[true, false, …]` for the four questions of a segment. */
export function selectAnswers(plan: Plan, segment: NoteId): readonly boolean[] {
  const row = relationshipMatrix(plan).rows.get(segment)
  return keyQuestionOrder.map((question) => row?.questions[question] === true)
}

/** The segments for which a question is open. */
export function selectOpenFor(plan: Plan, question: KeyQuestion): readonly NoteId[] {
  return [...relationshipMatrix(plan).rows.values()]
    .filter((row) => !row.questions[question])
    .map((row) => row.segment)
}

/** The cell that is furthest short, the first of several; null when nothing is short. */
export function selectBiggestGap(plan: Plan): RelationshipId | null {
  let biggest: RelationshipId | null = null
  let size = 0
  for (const id of filledCells(plan)) {
    const cell = getRecord(plan.records, id)
    if (cell?.type !== 'relationship' || gapOf(cell) <= size) continue
    biggest = id
    size = gapOf(cell)
  }
  return biggest
}
