import type { CopyInfo, DesktopApi, FileCode, FileHandle, OpenedFile } from '#shared/ipc/contract.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { createBrowserDesktop } from '#renderer/platform/browserDesktop.ts'
import { testTime } from '#tests/support/builders.ts'

interface TestFile {
  name: string
  bytes: Uint8Array
  /** What main last wrote or read; another state means that someone else wrote. */
  seen: Uint8Array | null
}

/** Plays main's part for files and copies: a folder in memory that the test can look into and change. */
export function createTestDesktop() {
  const files = new Map<FileHandle, TestFile>()
  const links = new Map<string, FileHandle>()
  const copies: (CopyInfo & { content: Uint8Array; reason: string })[] = []
  const settled: { planId: string; rev: number }[] = []
  let nextSave: { name: string } | FileCode = { name: 'plan.relasi' }
  let saveFailure: FileCode | null = null

  const handleOf = (name: string) => `file:${name}` as FileHandle // safe: the test's own handles
  const errorOf = (code: FileCode, name = 'plan.relasi') => fail({ code, name, detail: 'test' })
  const put = (name: string, bytes: Uint8Array): FileHandle => {
    const handle = handleOf(name)
    files.set(handle, { name, bytes, seen: bytes })
    return handle
  }
  const opened = (handle: FileHandle): OpenedFile => {
    const file = files.get(handle)
    if (!file) throw new Error(`no file ${handle}`)
    file.seen = file.bytes
    return { handle, name: file.name, bytes: file.bytes, writable: true }
  }

  const api: DesktopApi = {
    ...createBrowserDesktop({ systemLocale: 'en-US' }),
    saveFileAs: async ({ planId, bytes, link }) => {
      if (typeof nextSave === 'string') return errorOf(nextSave)
      const handle = put(nextSave.name, bytes)
      if (link) links.set(planId, handle)
      return ok({ handle, name: nextSave.name })
    },
    saveArchive: async ({ bytes }) => {
      if (typeof nextSave === 'string') return errorOf(nextSave, 'plans.relasi.zip')
      return ok({ handle: put(nextSave.name, bytes), name: nextSave.name })
    },
    saveTable: async ({ bytes }) => {
      if (typeof nextSave === 'string') return errorOf(nextSave, 'experiments.csv')
      return ok({ handle: put(nextSave.name, bytes), name: nextSave.name })
    },
    saveFile: async ({ planId, bytes, force }) => {
      const handle = links.get(planId)
      const file = handle && files.get(handle)
      if (!handle || !file) return errorOf('not_found')
      if (saveFailure) return errorOf(saveFailure, file.name)
      if (!force && file.seen !== file.bytes) return errorOf('changed_on_disk', file.name)
      put(file.name, bytes)
      return ok({ handle, name: file.name })
    },
    linkFile: async ({ planId, handle }) => {
      links.set(planId, handle)
      return ok({ handle, name: opened(handle).name })
    },
    linkedFile: async (planId) => {
      const handle = links.get(planId)
      const file = handle && files.get(handle)
      return handle && file ? { handle, name: file.name } : null
    },
    readFile: async (handle) => {
      const copy = copies.find((each) => each.handle === handle)
      if (copy) return ok({ handle, name: 'copy', bytes: copy.content, writable: false })
      return files.has(handle) ? ok(opened(handle)) : errorOf('not_found')
    },
    writeCopy: async ({ planId, rev, planName, reason, bytes }) => {
      const handle = `copy:${planId}:${rev}:${copies.length}` as FileHandle // safe: the test's own handles
      const info = { handle, planId, rev, planName, writtenAt: testTime, bytes: bytes.length }
      copies.push({ ...info, content: bytes, reason })
      return ok(info)
    },
    listCopies: async () => {
      const newest = new Map(copies.map((copy) => [copy.planId, copy]))
      return [...newest.values()].filter(
        ({ planId, rev }) => !settled.some((each) => each.planId === planId && each.rev >= rev),
      )
    },
    settleCopy: async (request) => void settled.push(request),
  }
  return {
    api,
    copies,
    settled,
    links,
    opened: (name: string, bytes: Uint8Array) => opened(put(name, bytes)),
    bytesOf: (name: string) => files.get(handleOf(name))?.bytes,
    /** Another program writes the file. */
    overwrite: (name: string, bytes: Uint8Array) => {
      const file = files.get(handleOf(name))
      if (file) file.bytes = bytes
    },
    saveAsGives: (answer: { name: string } | FileCode) => {
      nextSave = answer
    },
    savingFails: (code: FileCode | null) => {
      saveFailure = code
    },
  }
}
