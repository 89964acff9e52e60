/** Why a file is no archive of plans: nothing of it is read. */
export const archiveCodes = [
  'archive_foreign',
  'archive_truncated',
  'archive_broken',
  'archive_unknown',
  'archive_too_large',
  'archive_crowded',
  'archive_too_much',
  'archive_empty',
] as const
export type ArchiveCode = (typeof archiveCodes)[number]

/** Why one entry of an archive is not taken, before what stands in it is looked at. */
export const entryCodes = [
  'entry_not_plan',
  'entry_path',
  'entry_twice',
  'entry_encrypted',
  'entry_unknown',
  'entry_too_large',
  'entry_damaged',
] as const
export type EntryCode = (typeof entryCodes)[number]

export interface ArchiveError {
  readonly code: ArchiveCode
}
