import { fail, ok, type Result } from '#shared/lib/result.ts'
import { isNewerDatabase, readGuard, schemaVersion, type PlanDatabase } from './database.ts'
import { toStorageError, type StorageError } from './storageError.ts'

export interface OpenOptions {
  /** Pauses before the second and the third try, in milliseconds. */
  readonly pauses?: readonly number[]
  /** A try that has not answered by then counts as failed: some damaged stores never do. */
  readonly tryMs?: number
}

const defaultTryMs = 15_000

/** Opens the store; after three tries `broken`, a newer one is left untouched. */
export async function openDatabase(
  database: PlanDatabase,
  { pauses = [200, 1000], tryMs = defaultTryMs }: OpenOptions = {},
): Promise<Result<null, StorageError>> {
  let outcome = await openOnce(database, tryMs)
  for (const pause of pauses) {
    if (outcome.ok || outcome.error.code === 'newer_database') return outcome
    await wait(pause)
    outcome = await openOnce(database, tryMs)
  }
  if (outcome.ok || outcome.error.code === 'newer_database') return outcome
  return fail({ code: 'broken', detail: outcome.error.detail })
}

/** One try; a newer database is recognised without opening it. */
export async function openOnce(
  database: PlanDatabase,
  tryMs = defaultTryMs,
): Promise<Result<null, StorageError>> {
  try {
    if (await isNewerDatabase(database.name)) return newer(database, `schema above ${schemaVersion}`)
    await withDeadline(database.open(), tryMs)
    const guard = await readGuard(database)
    if (guard && guard.minReader > schemaVersion) return newer(database, `made by ${guard.appVersion}`)
    return ok(null)
  } catch (error) {
    database.close()
    return fail(toStorageError(error))
  }
}

function newer(database: PlanDatabase, detail: string): Result<null, StorageError> {
  database.close()
  return fail({ code: 'newer_database', detail })
}

async function withDeadline(work: PromiseLike<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not open after ${ms} ms`)), ms)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
