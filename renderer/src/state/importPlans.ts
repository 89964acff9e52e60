import type { ArchiveCode, EntryCode } from '#shared/file/archiveError.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { FileProblem } from './fileProblem.ts'
import { fileProblems } from './fileProblems.ts'
import type { LibraryStore, MergeOutcome } from './libraryStore.ts'

type Unread = PlanFileError | { readonly code: ArchiveCode | EntryCode | 'io' }

/** One file of those that come in together. */
export interface IncomingFile {
  readonly name: string
  readonly result: Result<Plan, Unread>
}

/** Files that come in together, read one after the other; one of them may hold several itself. */
export interface IncomingFiles {
  readonly count: number
  /** Null when reading broke or was called off. */
  read(index: number): Promise<IncomingFile | IncomingFiles | null>
  /** Called when the last was read, or none is wanted any more. */
  end(): void
}

export interface ImportSummary {
  readonly counts: Readonly<Record<MergeOutcome, number>>
  readonly refused: readonly { readonly fileName: string; readonly problem: FileProblem }[]
  /** Files that were not looked at because it was called off. */
  readonly left: number
}

interface ImportOptions {
  readonly library: Pick<LibraryStore, 'mergePlan' | 'refresh'>
  readonly isCancelled: () => boolean
  readonly onProgress: (fraction: number) => void
}

/** Takes every good file into the library and names every other one. */
export async function importPlans(
  files: IncomingFiles,
  { library, isCancelled, onProgress }: ImportOptions,
): Promise<ImportSummary> {
  const counts = { added: 0, restored: 0, replaced: 0, kept_both: 0, same: 0 }
  const refused: { fileName: string; problem: FileProblem }[] = []

  /** How many of these were not looked at. */
  async function takeAll(these: IncomingFiles, say: (fraction: number) => void): Promise<number> {
    let left = 0
    let done = 0
    for (; done < these.count && !isCancelled(); done += 1) {
      const file = await these.read(done)
      if (file === null) break
      const before = done
      if ('read' in file) left += await takeAll(file, (part) => say((before + part) / these.count))
      else if (isCancelled()) break
      else {
        const problem = await take(file, library, counts)
        if (problem) refused.push({ fileName: file.name, problem })
      }
      say((done + 1) / these.count)
    }
    these.end()
    return left + these.count - done
  }

  const left = await takeAll(files, onProgress)
  await library.refresh()
  return { counts, refused, left }
}

async function take(
  { result }: IncomingFile,
  library: Pick<LibraryStore, 'mergePlan'>,
  counts: Record<MergeOutcome, number>,
): Promise<FileProblem | null> {
  if (!result.ok) return problemOf(result.error)
  const merged = await library.mergePlan(result.value)
  if (!merged.ok) return { code: `library_${merged.error.code}`, place: '', detail: merged.error.detail }
  counts[merged.value] += 1
  return null
}

function problemOf(error: Unread): FileProblem {
  const first = 'issues' in error ? fileProblems(error)[0] : undefined
  return first ?? { code: error.code, place: '', detail: '' }
}
