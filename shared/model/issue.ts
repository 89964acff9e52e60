/** What can be wrong with one field of a plan. */
export const issueCodes = [
  'missing',
  'wrong_type',
  'bad_value',
  'bad_number',
  'bad_text',
  'bad_time',
  'bad_id',
  'bad_order',
  'bad_cost',
  'bad_range',
  'bad_date',
  'too_long',
  'too_many_entries',
  'unknown_type',
  'duplicate_id',
  'id_mismatch',
  'dangling_reference',
  'duplicate_reference',
  'self_link',
  'not_a_segment',
  'not_a_channel',
  'missing_mark',
  'misplaced_field',
] as const
export type IssueCode = (typeof issueCodes)[number]

/** One fault and where it is. */
export interface PlanIssue {
  readonly code: IssueCode
  /** Id of the record, as far as it has one; null for the plan itself. */
  readonly record: string | null
  /** Field of the record or the plan, with its parts: `title`, `establishedCost.lowMinor`, `segments[1]`. */
  readonly field: string | null
  /** Where in the file: `records[12].title`; null in a plan that is not from a file. */
  readonly place: string | null
  /** Line of that place in the text of the file, from 1; null when there is no text. */
  readonly line: number | null
  /** What stands there, short; null when it says nothing. */
  readonly value: string | null
}

/** A value in at most 60 characters, for a message. */
export function shortValue(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
