import { basename } from 'node:path'
import type { ExportError, FileError } from '#shared/ipc/contract.ts'
import type { ExportOptions, ExportProgress } from '#shared/ipc/exportOptions.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { WrittenFile } from '../files/atomicWrite.ts'
import { suggestFileName } from '../files/suggestedName.ts'
import type { Answers } from './handle.ts'
import type { Handles } from '../files/handles.ts'

/** One export in a child process of the app's own binary; it writes the target by rename at the end. */
export type StartExport = (job: {
  readonly bytes: Uint8Array
  readonly options: ExportOptions
  readonly targetPath: string
  readonly onProgress: (progress: ExportProgress) => void
  readonly signal: AbortSignal
}) => Promise<Result<{ readonly pages: number; readonly missingCharacters: readonly string[] }, ExportError>>

export interface ExportingOptions {
  readonly handles: Handles
  readonly startExport: StartExport
  readonly chooseFileToSave: (suggested: string) => Promise<string | null>
  readonly chooseTableToSave: (suggested: string) => Promise<string | null>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<WrittenFile, FileError>>
  readonly isRefused: (path: string) => Promise<boolean>
  readonly sendProgress: (jobId: string, progress: ExportProgress) => void
}

export interface Exporting extends Answers<'exportPdf' | 'cancelExport' | 'saveTable'> {
  cancelAll(): void
}

export function createExporting(options: ExportingOptions): Exporting {
  const running = new Map<string, AbortController>()
  const refuse = (code: ExportError['code'], name = '', detail = '') => fail({ code, name, detail })
  return {
    exportPdf: async ({ jobId, bytes, options: exportOptions, suggestedName }) => {
      if (running.has(jobId)) return refuse('cannot_run', '', 'this job is running')
      const controller = new AbortController()
      running.set(jobId, controller)
      try {
        const targetPath = await options.chooseFileToSave(suggestFileName(suggestedName, 'pdf', 'plan'))
        if (targetPath === null) return refuse('cancelled')
        if (await options.isRefused(targetPath)) return refuse('refused_folder', basename(targetPath))
        if (controller.signal.aborted) return refuse('cancelled')
        const done = await options.startExport({
          bytes,
          options: exportOptions,
          targetPath,
          onProgress: (progress) => options.sendProgress(jobId, progress),
          signal: controller.signal,
        })
        if (!done.ok) return done
        const handle = options.handles.add('pdf', { path: targetPath, stamp: null })
        return ok({ handle, name: basename(targetPath) })
      } finally {
        running.delete(jobId)
      }
    },
    saveTable: async ({ suggestedName, bytes }) => {
      const path = await options.chooseTableToSave(suggestFileName(suggestedName, 'csv', 'experiments'))
      if (path === null) return fail({ code: 'cancelled', name: '', detail: '' })
      const written = await options.write(path, bytes)
      if (!written.ok) return written
      return ok({ handle: options.handles.add('table', written.value), name: basename(written.value.path) })
    },
    cancelExport: (jobId) => running.get(jobId)?.abort(),
    cancelAll: () => running.forEach((controller) => controller.abort()),
  }
}
