import { recordLimits } from '../model/limits.ts'

/** What a file may be; past any of these it is refused by name. Texts in UTF-16 units. */
export const limits = {
  ...recordLimits,
  fileBytes: 50 * 1024 * 1024,
  depth: 64,
  /** Unknown fields of one record or of the plan. */
  extraFields: 200,
  /** A whole archive of plans, its entries, and what they hold unpacked. */
  archiveBytes: 200 * 1024 * 1024,
  archiveEntries: 5_000,
  archiveContentBytes: 1024 * 1024 * 1024,
} as const
