import type { ExportProgress } from '#shared/ipc/exportOptions.ts'
import type { FileError, OpenedFile } from '#shared/ipc/contract.ts'
import type { RequestName } from '#shared/ipc/schemas.ts'
import type { Result } from '#shared/lib/result.ts'

/** The channel of a request from the window to main. */
export function requestChannel(name: RequestName): string {
  return `relasi:${name}`
}

/** What main tells the window, with the values that come along. */
export interface WindowEvents {
  menuCommand: readonly [commandId: string]
  fileOpened: readonly [opened: Result<OpenedFile, FileError>]
  exportProgress: readonly [jobId: string, progress: ExportProgress]
  closeRequested: readonly []
}

export type WindowEventName = keyof WindowEvents

/** The channel of an event from main to the window. */
export function eventChannel(name: WindowEventName): string {
  return `relasi:on:${name}`
}
