import type { DesktopApi } from '#shared/ipc/contract.ts'
import { formatDayStamp } from '#shared/lib/formatDate.ts'
import type { ArchiveDesk } from '#renderer/workers/archiveMessages.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import { importPlans, type IncomingFiles } from './importPlans.ts'
import { deskUntil, droppedFiles, filesInArchive } from './incomingFiles.ts'
import type { LibraryStore } from './libraryStore.ts'
import { packPlans, type PackEnd, type Packed } from './packPlans.ts'
import type { BusyDeed, FilesAnswer, FilesQuestion } from './planFiles.ts'
import type { SessionStore } from './sessionStore.ts'

export interface Patience {
  readonly signal: AbortSignal
  readonly onProgress: (fraction: number) => void
}

export interface TransferOptions {
  readonly library: LibraryStore
  readonly session: SessionStore
  readonly desktop: Pick<DesktopApi, 'linkedFile' | 'saveArchive'>
  readonly openArchiveDesk: () => ArchiveDesk
  readonly parseFile: ParseFile
  readonly now: () => string
  readonly ask: (question: FilesQuestion) => Promise<FilesAnswer>
  /** Shows progress when work takes long, and lets it be called off. */
  readonly patiently: <T>(
    deed: BusyDeed,
    fileName: string,
    work: (patience: Patience) => Promise<T>,
  ) => Promise<T>
}

/** Many plans at once, in and out (product §1 “Plans and files”, for each of them). */
export interface PlanTransfers {
  importArchive(bytes: Uint8Array, fileName: string): Promise<void>
  importDropped(files: readonly File[]): Promise<void>
  exportAll(): Promise<void>
}

export function createPlanTransfers(options: TransferOptions): PlanTransfers {
  const { library, ask, patiently, parseFile, openArchiveDesk } = options

  /** The list is what many plans come into, so it is shown; a plan that cannot be saved stays. */
  async function toLibrary(fileName: string): Promise<boolean> {
    if (await library.closePlan()) return true
    await ask({ kind: 'failed', during: 'open', error: { code: 'io', name: fileName, detail: 'not saved' } })
    return false
  }

  async function take(files: IncomingFiles, fileName: string | null, patience: Patience) {
    const { signal, onProgress } = patience
    const summary = await importPlans(files, { library, isCancelled: () => signal.aborted, onProgress })
    return { kind: 'imported', fileName, summary } as const
  }

  async function readArchive(
    bytes: Uint8Array,
    fileName: string,
    patience: Patience,
  ): Promise<FilesQuestion | null> {
    const files = await filesInArchive(bytes, { openArchiveDesk, signal: patience.signal })
    if (files.ok) return take(files.value, fileName, patience)
    if (patience.signal.aborted) return null
    const problems = [{ code: files.error.code, place: '', detail: '' }]
    if (files.error.code !== 'io') return { kind: 'refused', fileName, problems }
    return { kind: 'failed', during: 'open', error: { code: 'io', name: fileName, detail: '' } }
  }

  return {
    importArchive: async (bytes, fileName) => {
      if (!(await toLibrary(fileName))) return
      const question = await patiently('import', fileName, (patience) =>
        readArchive(bytes, fileName, patience),
      )
      if (question) await ask(question)
    },
    importDropped: async (files) => {
      const first = files[0]
      if (!first || !(await toLibrary(first.name))) return
      await ask(
        await patiently('import', first.name, (patience) =>
          take(droppedFiles(files, { parseFile, openArchiveDesk, signal: patience.signal }), null, patience),
        ),
      )
    },
    exportAll: () => exportAll(options),
  }
}

async function exportAll(options: TransferOptions): Promise<void> {
  const { ask, patiently, now, desktop } = options
  const suggestedName = `Relasi ${formatDayStamp(now())}`
  const end = await patiently('export', suggestedName, (patience) => pack(options, patience))
  if (end.kind === 'cancelled') return
  if (end.kind !== 'packed') {
    const code = end.kind === 'too_large' ? 'too_large_archive' : 'io'
    await ask({ kind: 'failed', during: 'export', error: { code, name: suggestedName, detail: '' } })
    return
  }
  const saved = await desktop.saveArchive({ suggestedName, bytes: end.packed.bytes })
  if (saved.ok) return tell(saved.value.name, end.packed, options)
  if (saved.error.code === 'cancelled') return
  const answer = await ask({ kind: 'failed', during: 'export', error: saved.error })
  if (answer === 'retry') await exportAll(options)
}

async function tell(name: string, { plans, missing }: Packed, options: TransferOptions): Promise<void> {
  const { library, session, ask } = options
  if (missing.length > 0) return void (await ask({ kind: 'packed', fileName: name, plans, missing }))
  const hasTrash = library.getState().entries.some(({ trashedAt }) => trashedAt !== null)
  const key = hasTrash ? 'archiveSavedWithoutTrash' : 'archiveSaved'
  session.toast({ label: { key, values: { name, count: plans } } })
}

async function pack(options: TransferOptions, { signal, onProgress }: Patience): Promise<PackEnd> {
  const desk = deskUntil(options.openArchiveDesk, signal)
  const end = await packPlans({ ...options, desk, isCancelled: () => signal.aborted, onProgress })
  desk.end()
  return end
}
