import type { EntryCode } from '#shared/file/archiveError.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { FileProblem } from './fileProblem.ts'
import { fileProblems } from './fileProblems.ts'
import type { LibraryStore, MergeOutcome } from './libraryStore.ts'

/** One file of those that come in together. */
export interface IncomingFile {
  readonly name: string
  readonly result: Result<Plan, PlanFileError | { readonly code: EntryCode | 'io' }>
}

/** Files that come in together, read one after the other. */
export interface IncomingFiles {
  readonly count: number
  /** Null when reading broke or was called off. */
  read(index: number): Promise<IncomingFile | null>
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
  let done = 0
  for (; done < files.count && !isCancelled(); done += 1) {
    const file = await files.read(done)
    if (file === null || isCancelled()) break
    const problem = await take(file, library, counts)
    if (problem) refused.push({ fileName: file.name, problem })
    onProgress((done + 1) / files.count)
  }
  await library.refresh()
  return { counts, refused, left: files.count - done }
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

function problemOf(error: PlanFileError | { readonly code: EntryCode | 'io' }): FileProblem {
  const first = 'issues' in error ? fileProblems(error)[0] : undefined
  return first ?? { code: error.code, place: '', detail: '' }
}
