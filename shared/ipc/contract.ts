import type { PlanId } from '../lib/ids.ts'
import type { Result } from '../lib/result.ts'
import type { ExportOptions, ExportProgress } from './exportOptions.ts'
import type { MenuEntry } from './menu.ts'
import type { Preferences } from './preferences.ts'

// The whole language between window and main: types only, one member per message.
// Schemas of every argument stand in `schemas.ts`; main validates each call.

/** Names a file main knows; its path never reaches the window. */
export type FileHandle = string & { readonly fileHandle: unique symbol }

export type FileCode =
  | 'cancelled'
  | 'not_found'
  | 'too_large'
  | 'no_permission'
  | 'no_space'
  | 'read_only'
  | 'busy'
  | 'changed_on_disk'
  | 'verify_failed'
  | 'refused_folder'
  | 'io'

export interface FileError {
  readonly code: FileCode
  /** File name without its folder, for the message. */
  readonly name: string
  /** Technical detail for the disclosure. */
  readonly detail: string
}

export interface OpenedFile {
  readonly handle: FileHandle
  readonly name: string
  readonly bytes: Uint8Array
  /** The file may be written. */
  readonly writable: boolean
}

export interface SavedFile {
  readonly handle: FileHandle
  readonly name: string
}

export interface CopyInfo {
  readonly handle: FileHandle
  readonly planId: PlanId
  readonly rev: number
  readonly planName: string
  /** ISO time of writing. */
  readonly writtenAt: string
  readonly bytes: number
}

/** Why a copy is written; `quiet` is the timer after 30 s without a change. */
export type CopyReason = 'quiet' | 'close' | 'migrate' | 'replace' | 'delete' | 'save_failed'

export interface StartInfo {
  readonly appVersion: string
  readonly electron: string
  readonly chromium: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** BCP 47 of the system, for the first language, currency and paper. */
  readonly systemLocale: string
  /** Login name of the user, as a guess for "designed by"; may be empty. */
  readonly userName: string
  readonly preferences: Preferences
  /** A profile that a newer engine wrote: the store must not be opened. */
  readonly engineGuard: null | {
    readonly recordedChromium: number
    readonly runningChromium: number
    readonly writtenByVersion: string
  }
}

export type CloseAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly planName: string; readonly changes: number; readonly code: string }

export type CloseChoice = 'close' | 'stay'

export type Unsubscribe = () => void

export interface DesktopApi {
  /** Once, before the first paint. */
  start(): Promise<StartInfo>
  setPreferences(patch: Partial<Preferences>): Promise<Preferences>
  /** The menu in the interface language, from the command list. */
  setMenu(entries: readonly MenuEntry[]): Promise<void>
  onMenuCommand(listener: (commandId: string) => void): Unsubscribe
  setTitle(title: string, edited: boolean): Promise<void>
  setFullScreen(on: boolean): Promise<void>
  /** Pastes into the focused field; the window itself may not read the clipboard. */
  paste(): Promise<void>

  openFile(): Promise<Result<OpenedFile, FileError>>
  /** A file passed to the app from outside (double click, command line, second start). */
  onOpenFile(listener: (opened: Result<OpenedFile, FileError>) => void): Unsubscribe
  /** Tells main that the window listens now; files that waited are sent. */
  readyForFiles(): Promise<void>
  /** Asks where; remembers the answer as the file of this plan when `link` is true. */
  saveFileAs(request: {
    planId: PlanId
    suggestedName: string
    bytes: Uint8Array
    link: boolean
  }): Promise<Result<SavedFile, FileError>>
  /** Writes the linked file; refused with `changed_on_disk` unless `force`. */
  saveFile(request: {
    planId: PlanId
    bytes: Uint8Array
    force: boolean
  }): Promise<Result<SavedFile, FileError>>
  /** Links an opened file to a plan as it was when it was read. */
  linkFile(request: { planId: PlanId; handle: FileHandle }): Promise<Result<SavedFile, FileError>>
  unlinkFile(planId: PlanId): Promise<void>
  linkedFile(planId: PlanId): Promise<SavedFile | null>
  recentFiles(): Promise<readonly SavedFile[]>
  /** Asks for an archive of plans and reads it whole. */
  openArchive(): Promise<Result<OpenedFile, FileError>>
  /** Asks where and writes an archive of plans there. */
  saveArchive(request: { suggestedName: string; bytes: Uint8Array }): Promise<Result<SavedFile, FileError>>
  readFile(handle: FileHandle): Promise<Result<OpenedFile, FileError>>

  writeCopy(request: {
    planId: PlanId
    rev: number
    planName: string
    reason: CopyReason
    bytes: Uint8Array
  }): Promise<Result<CopyInfo, FileError>>
  /** The newest valid copy of each plan. */
  listCopies(): Promise<readonly CopyInfo[]>
  /** The user deleted the plan for good, or declined its copy: do not offer it again at this rev. */
  settleCopy(request: { planId: PlanId; rev: number }): Promise<void>
  showCopiesFolder(): Promise<void>
  /** After three failed openings: sets the damaged store aside and restarts. */
  quarantineStore(): Promise<void>
  /** On the engine guard screen: starts again with an empty profile of its own beside this one. */
  openEmptyProfile(): Promise<void>

  exportPdf(request: {
    jobId: string
    bytes: Uint8Array
    options: ExportOptions
    suggestedName: string
  }): Promise<Result<SavedFile, ExportError>>
  onExportProgress(listener: (jobId: string, progress: ExportProgress) => void): Unsubscribe
  /** Asks where and writes a table there. */
  saveTable(request: { suggestedName: string; bytes: Uint8Array }): Promise<Result<SavedFile, FileError>>
  cancelExport(jobId: string): Promise<void>
  showInFolder(handle: FileHandle): Promise<void>

  /** Main holds the closing until the answer; without a listener there is nothing to save. */
  onCloseRequested(listener: () => void): Unsubscribe
  /** After `failed` the window shows what is not saved and why, until `chooseClose`. */
  answerClose(answer: CloseAnswer): Promise<void>
  /** The user's choice on that message: saving as a file is `saveFileAs`, then `close`. */
  chooseClose(choice: CloseChoice): Promise<void>
}

export interface ExportError {
  readonly code: FileCode | 'bad_options' | 'bad_plan' | 'timed_out' | 'print_failed' | 'cannot_run'
  readonly name: string
  readonly detail: string
}

/** What the print page of an export child gets and gives; a bridge of its own. */
export interface PrintApi {
  job(): Promise<PrintJob>
  done(report: PrintReport): Promise<void>
}

export interface PrintJob {
  readonly bytes: Uint8Array
  readonly options: ExportOptions
  /** ISO date of the print. */
  readonly printedAt: string
  readonly appVersion: string
}

export type PrintReport =
  | { readonly kind: 'ready'; readonly pages: number; readonly missingCharacters: readonly string[] }
  | { readonly kind: 'failed'; readonly code: 'bad_plan' | 'print_failed'; readonly detail: string }
