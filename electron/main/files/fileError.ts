import { basename } from 'node:path'
import type { FileCode, FileError } from '#shared/ipc/contract.ts'

const codes: Readonly<Record<string, FileCode>> = {
  ENOENT: 'not_found',
  ENOTDIR: 'not_found',
  EACCES: 'no_permission',
  EPERM: 'no_permission',
  ENOSPC: 'no_space',
  EDQUOT: 'no_space',
  EROFS: 'read_only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EFBIG: 'too_large',
}

/** The system's code of a failed call, or an empty text. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** A failure of the file system as the window is told it: the file's name, never its folder. */
export function describeFailure(error: unknown, path: string): FileError {
  const system = systemCode(error)
  const call = error instanceof Error && 'syscall' in error ? String(error.syscall) : ''
  const detail = system ? `${system} ${call}`.trim() : error instanceof Error ? error.message : String(error)
  return { code: codes[system] ?? 'io', name: basename(path), detail }
}
