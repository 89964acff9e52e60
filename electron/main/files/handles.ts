import { randomBytes } from 'node:crypto'
import type { FileHandle } from '#shared/ipc/contract.ts'
import type { FileStamp } from './fileSystem.ts'

/** What a handle stands for; the path stays in main. */
export interface KnownFile {
  readonly path: string
  /** As it was when the app last read or wrote it; null when it did neither. */
  readonly stamp: FileStamp | null
}

export interface Handles {
  add(kind: 'plan' | 'copy' | 'pdf' | 'archive' | 'table', file: KnownFile): FileHandle
  /** Null for a handle that main never gave out. */
  find(handle: FileHandle): KnownFile | null
  update(handle: FileHandle, file: KnownFile): void
}

export function createHandles(): Handles {
  const files = new Map<FileHandle, KnownFile>()
  return {
    add: (kind, file) => {
      // Safe: the brand only keeps handles apart from other text.
      const handle = `${kind}-${randomBytes(16).toString('hex')}` as FileHandle
      files.set(handle, file)
      return handle
    },
    find: (handle) => files.get(handle) ?? null,
    update: (handle, file) => void files.set(handle, file),
  }
}
