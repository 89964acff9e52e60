import type { PlanIssue } from '../model/issue.ts'

/** Why a file, a row or a copy is no plan. */
export const planFileCodes = [
  'too_large',
  'empty',
  'truncated',
  'utf16',
  'nul_bytes',
  'not_utf8',
  'not_json',
  'duplicate_key',
  'forbidden_key',
  'too_deep',
  'number_range',
  'lone_surrogate',
  'not_relasi',
  'bad_version',
  'newer_format',
  'too_many_records',
  'bad_plan',
] as const
export type PlanFileCode = (typeof planFileCodes)[number]

export interface PlanFileError {
  readonly code: PlanFileCode
  /** Every fault with its place, the first `issueLimit` of them; with `bad_plan` at least one. */
  readonly issues: readonly PlanIssue[]
  /** Faults beyond those listed. */
  readonly more: number
  /** Where in the text, from 1; null when that is not known or has no place. */
  readonly line: number | null
  readonly column: number | null
  /** Format version that the file needs, with `newer_format`. */
  readonly version: number | null
}

export const issueLimit = 200

/** An error without the parts that do not apply. */
export function planFileError(code: PlanFileCode, parts: Partial<PlanFileError> = {}): PlanFileError {
  return { issues: [], more: 0, line: null, column: null, version: null, ...parts, code }
}
