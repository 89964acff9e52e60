import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import type * as z from 'zod/mini'
import { ok, type Result } from '#shared/lib/result.ts'
import { writeAtomically, type AtomicWrite } from './atomicWrite.ts'
import type { FileError } from '#shared/ipc/contract.ts'

/** A small file of main's own: read whole, checked, written atomically in the order of the calls. */
export interface JsonFile<T> {
  /** Null when there is none or it cannot be understood. */
  read(): Promise<T | null>
  write(value: T): Promise<Result<null, FileError>>
}

export function createJsonFile<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  options: Pick<AtomicWrite, 'fs' | 'pause'>,
): JsonFile<z.output<Schema>> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: async () => {
      await last
      try {
        const parsed = schema.safeParse(
          JSON.parse(Buffer.from(await options.fs.readFile(path)).toString('utf8')),
        )
        return parsed.success ? parsed.data : null
      } catch {
        return null
      }
    },
    write: (value) => {
      const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
      const next = last.then(async () => {
        const own = { ...options, refusedFolders: [], keepOld: null, mode: 0o600 }
        const written = await writeAtomically(path, bytes, own)
        return written.ok ? ok(null) : written
      })
      last = next
      return next
    },
  }
}

/** The same reading without waiting, for what has to be known before Electron is ready. */
export function readJsonNow<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
): z.output<Schema> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Writes the same way without waiting: beside, to disk, renamed. */
export function writeJsonNow(path: string, value: unknown): void {
  const temporary = `${path}.tmp`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

/** The same for what may get lost: whether it was written. */
export function tryWriteJsonNow(path: string, value: unknown): boolean {
  try {
    writeJsonNow(path, value)
    return true
  } catch {
    return false
  }
}
