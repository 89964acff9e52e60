import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { StorageError } from '#renderer/storage/storageError.ts'
import type { WriteFailure } from './Writer.ts'

/** What a write of the store says to the status line. */
export function toSaveFailure(outcome: Result<unknown, StorageError>): Result<null, WriteFailure> {
  if (outcome.ok) return ok(null)
  const { code, detail } = outcome.error
  return fail({ code: code === 'broken' ? 'unknown' : code, detail })
}
