import type { ParsedPlan } from '#shared/file/parsePlan.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { Result } from '#shared/lib/result.ts'
import { createWorker } from './createWorker.ts'
import type { ParseMessage, ParseRequest } from './parseMessages.ts'

export type ParseOutcome =
  | { readonly kind: 'done'; readonly result: Result<ParsedPlan, PlanFileError> }
  | { readonly kind: 'cancelled' }
  /** The worker itself ended, for example for want of memory. */
  | { readonly kind: 'broke'; readonly detail: string }

export interface ParseOptions {
  readonly signal: AbortSignal
  readonly onProgress: (fraction: number) => void
}

export type ParseFile = (bytes: Uint8Array, options: ParseOptions) => Promise<ParseOutcome>

/** Reads a file off the main thread; cancelling ends the worker. */
export const parseFile: ParseFile = (bytes, { signal, onProgress }) =>
  new Promise((resolve) => {
    const worker = createWorker('parseFile')
    const end = (outcome: ParseOutcome) => {
      worker.terminate()
      resolve(outcome)
    }
    if (signal.aborted) return end({ kind: 'cancelled' })
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true })
    worker.onerror = ({ message }) => end({ kind: 'broke', detail: message })
    worker.onmessageerror = () => end({ kind: 'broke', detail: 'message could not be read' })
    worker.onmessage = ({ data }: MessageEvent<ParseMessage>) => {
      if (data.kind === 'progress') onProgress(data.fraction)
      else end(data)
    }
    worker.postMessage({ bytes } satisfies ParseRequest)
  })
