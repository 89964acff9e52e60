import type { StoreApi } from 'zustand/vanilla'
import type { FileError, FileHandle, OpenedFile, SavedFile } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/lib/result.ts'
import type { FileProblem } from './fileProblem.ts'
import type { ImportSummary } from './importPlans.ts'

/** What the user has to answer, or to know; the shell shows it as a dialog, `answer` closes it. */
export type FilesQuestion =
  | {
      /** Both the plan here and the file changed. Answers: keep_both, replace, cancel. */
      readonly kind: 'conflict'
      readonly fileName: string
      readonly planName: string
      readonly ourUpdatedAt: string
      readonly fileUpdatedAt: string
    }
  /** Someone else wrote the linked file. Answers: overwrite, save_as, cancel. */
  | { readonly kind: 'changed_on_disk'; readonly fileName: string }
  /** Nothing of the file was taken over. Answer: cancel. */
  | { readonly kind: 'refused'; readonly fileName: string; readonly problems: readonly FileProblem[] }
  /** Reading or writing did not work; the plan here is safe. Answers: retry, save_as (saving), cancel. */
  | {
      readonly kind: 'failed'
      readonly during: 'open' | 'save' | 'export'
      readonly error: Omit<FileError, 'code'> & { readonly code: FileError['code'] | 'too_large_archive' }
    }
  /** What became of many files that came in together, of an archive or (null) dropped. Answer: cancel. */
  | { readonly kind: 'imported'; readonly fileName: string | null; readonly summary: ImportSummary }
  /** The archive was written without plans that could not be read. Answer: cancel. */
  | {
      readonly kind: 'packed'
      readonly fileName: string
      readonly plans: number
      readonly missing: readonly string[]
    }

export type FilesAnswer = 'keep_both' | 'replace' | 'overwrite' | 'save_as' | 'retry' | 'cancel'

export type BusyDeed = 'open' | 'import' | 'export'

export interface PlanFilesState {
  readonly question: FilesQuestion | null
  /** Set when it takes longer than 300 ms; `cancel` ends it: what is not done is left as it was. */
  readonly busy: { readonly deed: BusyDeed; readonly fileName: string; readonly fraction: number } | null
  /** Files opened or saved lately that are still there, newest first. */
  readonly recent: readonly SavedFile[]
  /** The file the open plan is linked to; `older` when the plan has changed since it was written. */
  readonly link: { readonly fileName: string; readonly older: boolean } | null
}

/** Opening and saving `.relasi` files: product §1 "Plans and files". */
export interface PlanFiles extends StoreApi<PlanFilesState> {
  /** Asks for a file and opens it. */
  openFile(): Promise<void>
  openRecent(handle: FileHandle): Promise<void>
  /** A file that came from outside: double click, command line, second start. */
  openGiven(opened: Result<OpenedFile, FileError>): Promise<void>
  /** A file dropped on the window is opened as an unlinked copy; several, or an archive, go into the library. */
  openDropped(files: readonly File[]): Promise<void>
  /** Asks for an archive and takes its plans into the library. */
  importArchive(): Promise<void>
  /** Every plan that is not in the trash, as one archive. */
  exportAll(): Promise<void>
  /** Reads the list of recent files again. */
  loadRecent(): Promise<void>
  /** Writes the linked file, asks where the first time; true when it was written. */
  save(): Promise<boolean>
  saveAs(): Promise<boolean>
  /** The plan as it is in memory, to any place, without linking: works while the store does not. */
  exportNow(): Promise<boolean>
  answer(answer: FilesAnswer): void
  cancel(): void
}
