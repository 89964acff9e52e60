import { fail, ok, type Result } from '#shared/lib/result.ts'
import { limits } from '#shared/file/limits.ts'
import { planFileError } from '#shared/file/planFileError.ts'
import { looksLikeZip } from '#shared/file/zipDirectory.ts'
import type { ArchiveCode } from '#shared/file/archiveError.ts'
import type { ArchiveDesk } from '#renderer/workers/archiveMessages.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import type { IncomingFile, IncomingFiles } from './importPlans.ts'
import { sizeLimitOf } from './sizeLimitOf.ts'

export interface ReadingTools {
  readonly parseFile: ParseFile
  readonly openArchiveDesk: () => ArchiveDesk
  readonly signal: AbortSignal
}

/** A desk that calling off ends at once, whatever it is doing. */
export function deskUntil(open: () => ArchiveDesk, signal: AbortSignal): ArchiveDesk {
  const desk = open()
  const end = () => desk.end()
  signal.addEventListener('abort', end, { once: true })
  return {
    ask: (deed, asks) => desk.ask(deed, asks),
    end: () => {
      signal.removeEventListener('abort', end)
      end()
    },
  }
}

/** The plans of an archive; `io` when its worker ended. */
export async function filesInArchive(
  bytes: Uint8Array,
  { openArchiveDesk, signal }: Omit<ReadingTools, 'parseFile'>,
): Promise<Result<IncomingFiles, { readonly code: ArchiveCode | 'io' }>> {
  const desk = deskUntil(openArchiveDesk, signal)
  const opened = await desk.ask('open', { bytes })
  if (opened?.ok) {
    return ok({ count: opened.value, read: (index) => desk.ask('read', { index }), end: () => desk.end() })
  }
  desk.end()
  return opened ?? fail({ code: 'io' })
}

/** Files dropped together; each is read when its turn comes. */
export function droppedFiles(files: readonly File[], tools: ReadingTools): IncomingFiles {
  return {
    count: files.length,
    read: async (index) => {
      const file = files[index]
      return file ? readDropped(file, tools) : null
    },
    end: () => {},
  }
}

async function readDropped(file: File, tools: ReadingTools): Promise<IncomingFile | IncomingFiles | null> {
  const { name } = file
  if (file.size > sizeLimitOf(name)) return { name, result: fail(planFileError('too_large')) }
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return { name, result: fail({ code: 'io' }) }
  const bytes = new Uint8Array(buffer)
  if (looksLikeZip(bytes)) {
    const inside = await filesInArchive(bytes, tools)
    if (inside.ok) return inside.value
    return tools.signal.aborted ? null : { name, result: inside }
  }
  if (bytes.length > limits.fileBytes) return { name, result: fail(planFileError('too_large')) }
  const outcome = await tools.parseFile(bytes, { signal: tools.signal, onProgress: () => {} })
  if (outcome.kind === 'cancelled') return null
  if (outcome.kind === 'broke') return { name, result: fail({ code: 'io' }) }
  return { name, result: outcome.result.ok ? ok(outcome.result.value.plan) : outcome.result }
}
