import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import type { Block } from '#shared/model/note/note.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { relationshipsOf } from '#shared/model/relationship/getRelationship.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'

/** The six questions in their order. */
export const steps = ['name', 'customers', 'offer', 'ways', 'care', 'cost'] as const
export type Step = (typeof steps)[number]

/** How many lines an answer has room for; the canvas has room for more. */
export const mostLines = { segments: 3, channels: 2 } as const

/** The block of the canvas that a question writes into. */
export const blockOfStep: Readonly<Record<Step, Block | null>> = {
  name: null,
  customers: 'customer_segments',
  offer: 'value_propositions',
  ways: 'channels',
  care: 'customer_relationships',
  cost: 'customer_relationships',
}

/** Where the questions go on: the first that the plan does not answer yet, else the last. */
export function firstOpenStep(plan: Plan, newPlanName: string): Step {
  const first = firstSegment(plan)
  if (first === null) return plan.meta.name === newPlanName ? 'name' : 'customers'
  if (notesInBlock(plan, 'value_propositions').length === 0) return 'offer'
  if (notesInBlock(plan, 'channels').length === 0) return 'ways'
  return relationshipsOf(plan, first).length === 0 ? 'care' : 'cost'
}

/** The segment that the last two questions ask about. */
export function firstSegment(plan: Plan): NoteId | null {
  return segmentsOf(plan)[0] ?? null
}

/** The cells of a segment that a cost is asked for, the largest gap first. */
export function cellsToCost(plan: Plan, segment: NoteId): readonly Relationship[] {
  return relationshipsOf(plan, segment)
    .filter((cell) => cell.expected !== 'none' || cell.established !== 'none')
    .toSorted((a, b) => Math.abs(gapOf(b)) - Math.abs(gapOf(a)))
}

/** What the questions lead to: the cell that falls shortest of what is expected, or one that is too much. */
export function cellToShow(plan: Plan): RelationshipId | null {
  const segment = firstSegment(plan)
  if (segment === null) return null
  const cells = relationshipsOf(plan, segment).toSorted((a, b) => gapOf(b) - gapOf(a))
  const [shortest] = cells
  if (shortest && gapOf(shortest) > 0) return shortest.id
  return cells.at(-1)?.id ?? null
}
