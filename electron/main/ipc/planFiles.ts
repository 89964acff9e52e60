import { basename } from 'node:path'
import type { FileError, OpenedFile } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { checkUnchanged, type LinkedFile, type Links } from '../files/links.ts'
import { readUserFile } from '../files/openFile.ts'
import { suggestFileName } from '../files/suggestedName.ts'
import type { Answers } from './handle.ts'
import type { WrittenFile } from '../files/atomicWrite.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { Handles } from '../files/handles.ts'
import type { RecentFiles } from '../files/recent.ts'

export interface PlanFilesOptions {
  readonly fs: FileSystem
  readonly handles: Handles
  readonly links: Links
  readonly recent: RecentFiles
  readonly chooseFileToOpen: () => Promise<string | null>
  readonly chooseFileToSave: (suggested: string, beside: string | null) => Promise<string | null>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<WrittenFile, FileError>>
  readonly sendOpened: (opened: Result<OpenedFile, FileError>) => void
}

type Names =
  | 'openFile'
  | 'readyForFiles'
  | 'saveFileAs'
  | 'saveFile'
  | 'linkFile'
  | 'unlinkFile'
  | 'linkedFile'
  | 'recentFiles'
  | 'readFile'

export interface PlanFiles extends Answers<Names> {
  /** Hands files from outside to the window: at once, or when it is ready for them. */
  passOn(paths: readonly string[]): Promise<void>
  /** A new page has to say again that it is ready. */
  pageIsGone(): void
}

const cancelled: FileError = { code: 'cancelled', name: '', detail: '' }
const unknownHandle: FileError = { code: 'not_found', name: '', detail: 'unknown handle' }

/** Opening and saving plans: the window sees names, bytes and handles, never a path. */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  const { fs, handles, links, recent } = options
  const waiting: string[] = []
  let isReady = false

  const open = async (path: string): Promise<Result<OpenedFile, FileError>> => {
    const read = await readUserFile(fs, path)
    if (!read.ok) return read
    const { name, bytes, stamp, writable } = read.value
    await recent.add(path)
    return ok({ handle: handles.add('plan', { path, stamp }), name, bytes, writable })
  }
  const remember = async (planId: PlanId, file: LinkedFile, isLinked: boolean) => {
    if (isLinked) await links.set(planId, file)
    await recent.add(file.path)
    return ok({ handle: handles.add('plan', file), name: basename(file.path) })
  }
  const passWaiting = async () => {
    for (const path of waiting.splice(0)) options.sendOpened(await open(path))
  }

  return {
    openFile: async () => {
      const path = await options.chooseFileToOpen()
      return path === null ? fail(cancelled) : open(path)
    },
    readyForFiles: async () => {
      isReady = true
      await passWaiting()
    },
    saveFileAs: async ({ planId, suggestedName, bytes, link }) => {
      const linked = await links.find(planId)
      const suggested = suggestFileName(suggestedName, 'relasi', 'plan')
      const path = await options.chooseFileToSave(suggested, linked?.path ?? null)
      if (path === null) return fail(cancelled)
      const written = await options.write(path, bytes)
      return written.ok ? remember(planId, written.value, link) : written
    },
    saveFile: async ({ planId, bytes, force }) => {
      const linked = await links.find(planId)
      if (!linked) return fail({ ...cancelled, code: 'not_found', detail: 'no linked file' })
      if (!force) {
        const unchanged = await checkUnchanged(fs, linked)
        if (!unchanged.ok) return unchanged
      }
      const written = await options.write(linked.path, bytes)
      return written.ok ? remember(planId, written.value, true) : written
    },
    linkFile: async ({ planId, handle }) => {
      const file = handles.find(handle)
      if (!file?.stamp) return fail(unknownHandle)
      await links.set(planId, { path: file.path, stamp: file.stamp })
      return ok({ handle, name: basename(file.path) })
    },
    unlinkFile: (planId) => links.remove(planId),
    linkedFile: async (planId) => {
      const linked = await links.find(planId)
      return linked && { handle: handles.add('plan', linked), name: basename(linked.path) }
    },
    recentFiles: async () =>
      (await recent.list()).map((path) => ({
        handle: handles.add('plan', { path, stamp: null }),
        name: basename(path),
      })),
    readFile: async (handle) => {
      const file = handles.find(handle)
      if (!file) return fail(unknownHandle)
      const read = await readUserFile(fs, file.path)
      if (!read.ok) return read
      const { name, bytes, stamp, writable } = read.value
      handles.update(handle, { path: file.path, stamp })
      return ok({ handle, name, bytes, writable })
    },
    passOn: async (paths) => {
      waiting.push(...paths)
      if (isReady) await passWaiting()
    },
    pageIsGone: () => {
      isReady = false
    },
  }
}
