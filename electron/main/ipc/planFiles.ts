import { basename } from 'node:path'
import type { FileError, FileHandle, OpenedFile } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { maxArchiveBytes, maxFileBytes } from '#shared/ipc/schemas.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { checkUnchanged, type Links } from '../files/links.ts'
import { readUserFile } from '../files/openFile.ts'
import { suggestFileName } from '../files/suggestedName.ts'
import type { Answers } from './handle.ts'
import type { WrittenFile } from '../files/atomicWrite.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { Handles, KnownFile } from '../files/handles.ts'
import type { RecentFiles } from '../files/recent.ts'

export interface PlanFilesOptions {
  readonly fs: FileSystem
  readonly handles: Handles
  readonly links: Links
  readonly recent: RecentFiles
  readonly chooseFileToOpen: (kind: 'plan' | 'archive') => Promise<string | null>
  readonly chooseFileToSave: (suggested: string, beside: string | null) => Promise<string | null>
  readonly chooseArchiveToSave: (suggested: string) => Promise<string | null>
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
  | 'openArchive'
  | 'saveArchive'
  | 'readFile'

export interface PlanFiles extends Answers<Names> {
  /** Hands files from outside to the window: at once, or when it is ready for them. */
  passOn(paths: readonly string[]): Promise<void>
  /** A new page has to say again that it is ready. */
  pageIsGone(): void
}

const cancelled: FileError = { code: 'cancelled', name: '', detail: '' }
const isArchive = (path: string) => /\.zip$/i.test(path)
const unknownHandle: FileError = { code: 'not_found', name: '', detail: 'unknown handle' }

/** Opening and saving plans: the window sees names, bytes and handles, never a path. */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  return { ...createOpening(options), ...createSaving(options), ...createLinking(options) }
}

type Opening = Pick<
  PlanFiles,
  'openFile' | 'openArchive' | 'readyForFiles' | 'recentFiles' | 'readFile' | 'passOn' | 'pageIsGone'
>

function createOpening({ fs, handles, recent, chooseFileToOpen, sendOpened }: PlanFilesOptions): Opening {
  const waiting: string[] = []
  let isReady = false

  const read = async (
    path: string,
    handleOf: (file: KnownFile) => FileHandle,
  ): Promise<Result<OpenedFile, FileError>> => {
    const found = await readUserFile(fs, path, isArchive(path) ? maxArchiveBytes : maxFileBytes)
    if (!found.ok) return found
    const { name, bytes, stamp, writable } = found.value
    return ok({ handle: handleOf({ path, stamp }), name, bytes, writable })
  }
  const open = async (path: string) => {
    const opened = await read(path, (file) => handles.add('plan', file))
    if (opened.ok && !isArchive(path)) await recent.add(path)
    return opened
  }
  const choose = async (kind: 'plan' | 'archive') => {
    const path = await chooseFileToOpen(kind)
    return path === null ? fail(cancelled) : open(path)
  }
  const passWaiting = async () => {
    for (const path of waiting.splice(0)) sendOpened(await open(path))
  }

  return {
    openFile: () => choose('plan'),
    openArchive: () => choose('archive'),
    readyForFiles: async () => {
      isReady = true
      await passWaiting()
    },
    recentFiles: async () =>
      (await recent.list()).map((path) => ({
        handle: handles.add('plan', { path, stamp: null }),
        name: basename(path),
      })),
    readFile: async (handle) => {
      const known = handles.find(handle)
      if (!known) return fail(unknownHandle)
      return read(known.path, (file) => {
        handles.update(handle, file)
        return handle
      })
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

function createSaving({
  fs,
  handles,
  links,
  recent,
  chooseFileToSave,
  chooseArchiveToSave,
  write,
}: PlanFilesOptions): Pick<PlanFiles, 'saveFileAs' | 'saveFile' | 'saveArchive'> {
  const save = async (path: string, planId: PlanId, bytes: Uint8Array, isLinked: boolean) => {
    const written = await write(path, bytes)
    if (!written.ok) return written
    if (isLinked) await links.set(planId, written.value)
    await recent.add(written.value.path)
    return ok({ handle: handles.add('plan', written.value), name: basename(written.value.path) })
  }
  return {
    saveFileAs: async ({ planId, suggestedName, bytes, link }) => {
      const linked = await links.find(planId)
      const suggested = suggestFileName(suggestedName, 'relasi', 'plan')
      const path = await chooseFileToSave(suggested, linked?.path ?? null)
      return path === null ? fail(cancelled) : save(path, planId, bytes, link)
    },
    saveArchive: async ({ suggestedName, bytes }) => {
      const path = await chooseArchiveToSave(suggestFileName(suggestedName, 'relasi.zip', 'plans'))
      if (path === null) return fail(cancelled)
      const written = await write(path, bytes)
      if (!written.ok) return written
      return ok({ handle: handles.add('archive', written.value), name: basename(written.value.path) })
    },
    saveFile: async ({ planId, bytes, force }) => {
      const linked = await links.find(planId)
      if (!linked) return fail({ ...cancelled, code: 'not_found', detail: 'no linked file' })
      const unchanged = force ? ok(null) : await checkUnchanged(fs, linked)
      return unchanged.ok ? save(linked.path, planId, bytes, true) : unchanged
    },
  }
}

function createLinking({
  handles,
  links,
}: PlanFilesOptions): Pick<PlanFiles, 'linkFile' | 'unlinkFile' | 'linkedFile'> {
  return {
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
  }
}
