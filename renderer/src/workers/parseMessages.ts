import type { ParsedPlan } from '#shared/file/parsePlan.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { Result } from '#shared/lib/result.ts'

export interface ParseRequest {
  readonly bytes: Uint8Array
}

export type ParseMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: Result<ParsedPlan, PlanFileError> }
