import { changeRecords } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { NoteId } from '../../lib/ids.ts'
import { recordLimits } from '../limits.ts'
import { getNote, getSegment } from '../note/getNote.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { isCostRange } from './costRange.ts'
import { getRelationship } from './getRelationship.ts'
import { isFilled } from './isFilled.ts'
import {
  motivations,
  relationshipId,
  type Category,
  type CostRange,
  type Relationship,
} from './relationship.ts'

export type RelationshipPatch = Partial<Omit<Relationship, 'id' | 'type' | 'segment' | 'category' | 'extra'>>

/** A cell that says nothing yet. */
export function createRelationship(segment: NoteId, category: Category): Relationship {
  return {
    id: relationshipId(segment, category),
    type: 'relationship',
    segment,
    category,
    expected: 'none',
    established: 'none',
    title: '',
    motivations: [],
    establishedCost: null,
    expectedCost: null,
    leansOn: [],
    evidence: 'guess',
    notes: '',
    extra: {},
  }
}

/**
 * Changes a cell, creates it when missing, removes it when it says nothing any more. The very same
 * plan when nothing changes or the segment is none; references to nothing and costs that are not
 * low ≤ likely ≤ high in whole minor units are left out.
 */
export function setRelationship(
  plan: Plan,
  segment: NoteId,
  category: Category,
  patch: RelationshipPatch,
): Plan {
  if (getSegment(plan, segment) === null) return plan
  const stored = getRelationship(plan, segment, category)
  const cell = stored ?? createRelationship(segment, category)
  const next: Relationship = { ...cell, ...cleanPatch(plan, patch) }
  if (stored !== null && !isFilled(next)) return clearRelationship(plan, segment, category)
  if (sameCell(cell, next) || (stored === null && !hasRoom(plan, 1))) return plan
  return { ...plan, records: changeRecords(plan.records, { put: [next] }) }
}

/** Removes a cell; the very same plan when there is none. */
export function clearRelationship(plan: Plan, segment: NoteId, category: Category): Plan {
  const records = changeRecords(plan.records, { remove: [relationshipId(segment, category)] })
  return records === plan.records ? plan : { ...plan, records }
}

function cleanPatch(plan: Plan, patch: RelationshipPatch): RelationshipPatch {
  const { title, notes, leansOn, motivations: why, establishedCost, expectedCost, ...rest } = patch
  return {
    ...rest,
    ...(title !== undefined && { title: fitText(title, recordLimits.title) }),
    ...(notes !== undefined && { notes: fitText(notes, recordLimits.text) }),
    ...(leansOn && { leansOn: [...new Set(leansOn)].filter((id) => getNote(plan, id) !== null) }),
    ...(why && { motivations: motivations.filter((motivation) => why.includes(motivation)) }),
    ...(establishedCost !== undefined && isCostRange(establishedCost) && { establishedCost }),
    ...(expectedCost !== undefined && isCostRange(expectedCost) && { expectedCost }),
  }
}

function sameCell(a: Relationship, b: Relationship): boolean {
  return (
    a.expected === b.expected &&
    a.established === b.established &&
    a.title === b.title &&
    a.notes === b.notes &&
    a.evidence === b.evidence &&
    sameList(a.motivations, b.motivations) &&
    sameList(a.leansOn, b.leansOn) &&
    sameCost(a.establishedCost, b.establishedCost) &&
    sameCost(a.expectedCost, b.expectedCost)
  )
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]))
}

function sameCost(a: CostRange | null, b: CostRange | null): boolean {
  if (a === null || b === null) return a === b
  return a.lowMinor === b.lowMinor && a.likelyMinor === b.likelyMinor && a.highMinor === b.highMinor
}
