import { fail, ok, type Result } from '#shared/lib/result.ts'
import { limits } from '#shared/file/limits.ts'
import { planFileError } from '#shared/file/planFileError.ts'
import type { ArchiveCode } from '#shared/file/archiveError.ts'
import type { ArchiveDesk } from '#renderer/workers/archiveMessages.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import type { IncomingFile, IncomingFiles } from './importPlans.ts'

/** The plans of an archive; `io` when its worker ended. */
export async function filesInArchive(
  bytes: Uint8Array,
  desk: ArchiveDesk,
): Promise<Result<IncomingFiles, { readonly code: ArchiveCode | 'io' }>> {
  const opened = await desk.ask('open', { bytes })
  if (opened === null) return fail({ code: 'io' })
  if (!opened.ok) return opened
  return ok({ count: opened.value, read: (index) => desk.ask('read', { index }) })
}

/** Files dropped together; each is read when its turn comes. */
export function droppedFiles(
  files: readonly File[],
  parseFile: ParseFile,
  signal: AbortSignal,
): IncomingFiles {
  return {
    count: files.length,
    read: async (index) => {
      const file = files[index]
      return file ? readDropped(file, parseFile, signal) : null
    },
  }
}

async function readDropped(
  file: File,
  parseFile: ParseFile,
  signal: AbortSignal,
): Promise<IncomingFile | null> {
  const { name } = file
  if (file.size > limits.fileBytes) return { name, result: fail(planFileError('too_large')) }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { name, result: fail({ code: 'io' }) }
  const outcome = await parseFile(new Uint8Array(bytes), { signal, onProgress: () => {} })
  if (outcome.kind === 'cancelled') return null
  if (outcome.kind === 'broke') return { name, result: fail({ code: 'io' }) }
  return { name, result: outcome.result.ok ? ok(outcome.result.value.plan) : outcome.result }
}
