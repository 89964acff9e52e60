import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { PlanDatabase } from './database.ts'
import { openOnce } from './openDatabase.ts'
import { toStorageError, type StorageError } from './storageError.ts'

/** Runs work on the open store, opening it again when the connection was lost. */
export async function withDatabase<T>(
  database: PlanDatabase,
  work: () => PromiseLike<T>,
): Promise<Result<T, StorageError>> {
  if (!database.isOpen()) {
    const opened = await openOnce(database)
    if (!opened.ok) return opened
  }
  try {
    return ok(await work())
  } catch (error) {
    // A full or lost store answers nothing any more on this connection (reliability F4).
    database.close()
    return fail(toStorageError(error))
  }
}
