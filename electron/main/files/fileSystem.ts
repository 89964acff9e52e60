import type * as promises from 'node:fs/promises'

/** The part of Node's file system that the app uses; an argument, so that tests can make any call fail. */
export type FileSystem = Pick<
  typeof promises,
  'access' | 'open' | 'rename' | 'unlink' | 'stat' | 'realpath' | 'readFile' | 'mkdir' | 'readdir'
>

/** What a file looked like when the app last saw it. */
export interface FileStamp {
  readonly size: number
  readonly mtimeMs: number
  /** SHA-256, hexadecimal. */
  readonly hash: string
}
