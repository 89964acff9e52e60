import { constants } from 'node:fs'
import { basename } from 'node:path'
import { maxFileBytes } from '#shared/ipc/schemas.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { describeFailure } from './fileError.ts'
import { sha256 } from './hash.ts'
import type { FileError } from '#shared/ipc/contract.ts'
import type { FileStamp, FileSystem } from './fileSystem.ts'

export interface FileContent {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly stamp: FileStamp
  /** The file may be written. */
  readonly writable: boolean
}

/** Reads a file the user chose; its size is asked first, so that a huge one is refused unread. */
export async function readUserFile(
  fs: FileSystem,
  path: string,
  largest = maxFileBytes,
): Promise<Result<FileContent, FileError>> {
  const name = basename(path)
  try {
    const file = await fs.open(path, 'r')
    try {
      const stats = await file.stat()
      if (!stats.isFile()) return fail({ code: 'not_found', name, detail: 'not a file' })
      const { size, mtimeMs } = stats
      if (size > largest) return fail({ code: 'too_large', name, detail: `${size} bytes` })
      const bytes = new Uint8Array(await file.readFile())
      const stamp = { size: bytes.byteLength, mtimeMs, hash: sha256(bytes) }
      return ok({ path, name, bytes, stamp, writable: await isWritable(fs, path) })
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail(describeFailure(error, path))
  }
}

function isWritable(fs: FileSystem, path: string): Promise<boolean> {
  return fs.access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
}
