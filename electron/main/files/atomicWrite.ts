import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { describeFailure, systemCode } from './fileError.ts'
import { sha256 } from './hash.ts'
import { isRefused, resolveLinks } from './refusedFolder.ts'
import type { FileError } from '#shared/ipc/contract.ts'
import type { FileStamp, FileSystem } from './fileSystem.ts'

const patienceMs = 2_000
const pauseMs = 100

export interface AtomicWrite {
  readonly fs: FileSystem
  /** Resolves after so many milliseconds; an argument, so that tests do not wait. */
  readonly pause: (ms: number) => Promise<void>
  /** The app's own folder and the profile: nothing of the user's may be written there. */
  readonly refusedFolders: readonly string[]
  /** Keeps what stood in the file; only then may it be written in place. Null where that never happens. */
  readonly keepOld: ((name: string, bytes: Uint8Array) => Promise<void>) | null
  /** Mode of a new file; an existing one keeps its own. */
  readonly mode: number
}

export interface WrittenFile {
  /** The real path, links resolved. */
  readonly path: string
  readonly stamp: FileStamp
}

/**
 * Puts `bytes` into the file in one step: a temporary file beside it is written, forced to disk, read again
 * and compared, and only then renamed over it. After a failure the old file stands as it stood.
 */
export async function writeAtomically(
  target: string,
  bytes: Uint8Array,
  options: AtomicWrite,
): Promise<Result<WrittenFile, FileError>> {
  try {
    const path = await resolveLinks(options.fs, target)
    if (await isRefused(options.fs, path, options.refusedFolders)) {
      return fail({ code: 'refused_folder', name: basename(target), detail: '' })
    }
    const mode = await modeOf(path, options)
    return await withPatience(options, () => writeBeside(path, bytes, mode, options))
  } catch (error) {
    if (error instanceof Mismatch) {
      return fail({ code: 'verify_failed', name: basename(target), detail: error.message })
    }
    return fail(describeFailure(error, target))
  }
}

class Mismatch extends Error {}

async function writeBeside(
  path: string,
  bytes: Uint8Array,
  mode: number,
  options: AtomicWrite,
): Promise<Result<WrittenFile, FileError>> {
  const { fs } = options
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  try {
    const mtimeMs = await writeDurably(fs, temporary, 'wx', bytes, mode)
    const hash = await checkWritten(fs, temporary, bytes)
    await fs.rename(temporary, path)
    await syncFolder(fs, dirname(path))
    return ok({ path, stamp: { size: bytes.byteLength, mtimeMs, hash } })
  } catch (error) {
    await remove(fs, temporary)
    if (!needsInPlace(error) || !options.keepOld) throw error
    return ok(await writeInPlace(path, bytes, options.keepOld, fs, error))
  }
}

/** A folder that takes no new file, or a file that cannot be replaced, may still let its file be written. */
function needsInPlace(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EXDEV'].includes(systemCode(error))
}

async function writeInPlace(
  path: string,
  bytes: Uint8Array,
  keepOld: (name: string, bytes: Uint8Array) => Promise<void>,
  fs: FileSystem,
  reason: unknown,
): Promise<WrittenFile> {
  let old: Uint8Array
  try {
    old = await fs.readFile(path)
  } catch {
    throw reason
  }
  await keepOld(basename(path), old)
  try {
    const mtimeMs = await writeDurably(fs, path, 'r+', bytes, null)
    return { path, stamp: { size: bytes.byteLength, mtimeMs, hash: await checkWritten(fs, path, bytes) } }
  } catch (error) {
    await writeDurably(fs, path, 'r+', old, null).catch(() => undefined)
    throw error
  }
}

/** Writes, forces to disk and closes; the file's time of change. */
async function writeDurably(
  fs: FileSystem,
  path: string,
  flags: 'wx' | 'r+',
  bytes: Uint8Array,
  mode: number | null,
): Promise<number> {
  const file = await fs.open(path, flags, mode ?? undefined)
  try {
    if (mode !== null) await file.chmod(mode)
    await file.writeFile(bytes)
    if (flags === 'r+') await file.truncate(bytes.byteLength)
    await file.sync()
    const { mtimeMs } = await file.stat()
    await file.close()
    return mtimeMs
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
}

async function checkWritten(fs: FileSystem, path: string, bytes: Uint8Array): Promise<string> {
  const [wanted, found] = [sha256(bytes), sha256(await fs.readFile(path))]
  if (wanted !== found) throw new Mismatch(`sha-256 ${found.slice(0, 16)} instead of ${wanted.slice(0, 16)}`)
  return wanted
}

/** The file has its new content already; only after a power cut could the rename be forgotten. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    const directory = await fs.open(folder, 'r')
    await directory.sync().finally(() => directory.close())
  } catch {
    // Some systems cannot open or sync a folder; the write itself stands.
  }
}

async function remove(fs: FileSystem, path: string): Promise<void> {
  await fs.unlink(path).catch(() => undefined)
}

async function modeOf(path: string, { fs, mode }: AtomicWrite): Promise<number> {
  try {
    const kept = (await fs.stat(path)).mode & 0o777
    // A rename would go past the protection of a file that its owner made read-only.
    await fs.access(path, constants.W_OK)
    return kept
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return mode
  }
}

/** Virus scanners and synchronisers hold files for a moment: tried again for two seconds. */
async function withPatience<T>(options: AtomicWrite, attempt: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += pauseMs) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || waited >= patienceMs) throw error
      await options.pause(pauseMs)
    }
  }
}

function isBusy(error: unknown): boolean {
  const system = systemCode(error)
  if (system === 'EBUSY' || system === 'ETXTBSY') return true
  return process.platform === 'win32' && (system === 'EPERM' || system === 'EACCES')
}
