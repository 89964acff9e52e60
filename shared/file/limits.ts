import { recordLimits } from '../model/limits.ts'

/** What a file may be; past any of these it is refused by name. Texts in UTF-16 units. */
export const limits = {
  ...recordLimits,
  fileBytes: 50 * 1024 * 1024,
  journal: 10_000,
  depth: 64,
  /** Unknown fields of one record or of the plan. */
  extraFields: 200,
} as const
