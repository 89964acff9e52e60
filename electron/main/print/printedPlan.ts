import type { ExportError, PrintJob } from '#shared/ipc/contract.ts'
import type { ExportProgress } from '#shared/ipc/exportOptions.ts'
import type { Result } from '#shared/lib/result.ts'

/** The pages of one plan as the engine drew them. */
export interface PrintedPlan {
  readonly bytes: Uint8Array
  /** Pages that the print page laid out; the PDF must have as many. */
  readonly pages: number
  readonly missingCharacters: readonly string[]
}

/** Draws one job in a hidden window. */
export type PrintPlan = (
  job: PrintJob,
  onProgress: (progress: ExportProgress) => void,
) => Promise<Result<PrintedPlan, ExportError>>

/** What a child says line by line to the app that started it. */
export type ChildMessage =
  | { readonly kind: 'progress'; readonly progress: ExportProgress }
  | { readonly kind: 'done'; readonly pages: number; readonly missingCharacters: readonly string[] }
  | { readonly kind: 'failed'; readonly code: ExportError['code']; readonly detail: string }

/** Marks the lines of a child among whatever else an engine may print. */
export const childPrefix = 'relasi-export '
