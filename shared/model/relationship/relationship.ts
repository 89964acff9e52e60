import type { NoteId, RelationshipId } from '../../lib/ids.ts'
import type { Evidence } from '../note/note.ts'
import type { JsonValue } from '../plan/planMeta.ts'

/** The six categories in their order, then the optional seventh. */
export const categories = [
  'personal_assistance',
  'dedicated_personal_assistance',
  'self_service',
  'automated_services',
  'communities',
  'co_creation',
  'transactional',
] as const
export type Category = (typeof categories)[number]

export const levels = ['none', 'light', 'full'] as const
export type Level = (typeof levels)[number]

export const motivations = ['acquisition', 'retention', 'upselling'] as const
export type Motivation = (typeof motivations)[number]

/** Minor units per customer and month, low ≤ likely ≤ high. */
export interface CostRange {
  readonly lowMinor: number
  readonly likelyMinor: number
  readonly highMinor: number
}

/** One cell of the matrix: there is at most one per segment and category. */
export interface Relationship {
  /** `relationshipId(segment, category)`. */
  readonly id: RelationshipId
  readonly type: 'relationship'
  readonly segment: NoteId
  readonly category: Category
  readonly expected: Level
  readonly established: Level
  /** What it is, in the user's words. */
  readonly title: string
  readonly motivations: readonly Motivation[]
  /** Cost at the established level, and at the expected one where that differs. */
  readonly establishedCost: CostRange | null
  readonly expectedCost: CostRange | null
  /** Notes in other blocks it leans on. */
  readonly leansOn: readonly NoteId[]
  readonly evidence: Evidence
  readonly notes: string
  readonly extra: Readonly<Record<string, JsonValue>>
}

/** The pair is the id, so a cell cannot exist twice and two copies of a plan meet. */
export function relationshipId(segment: NoteId, category: Category): RelationshipId {
  return `rel:${segment}:${category}` as RelationshipId // safe: the one place that builds them
}
