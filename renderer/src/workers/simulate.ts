import type { JourneyProjection, ProjectionRequest } from '#shared/model/journey/projectJourney.ts'
import { createWorker } from './createWorker.ts'
import type { SimulateMessage } from './simulateMessages.ts'

export type SimulateOutcome =
  | { readonly kind: 'done'; readonly projection: JourneyProjection }
  | { readonly kind: 'cancelled' }
  /** The worker itself ended, for example for want of memory. */
  | { readonly kind: 'broke'; readonly detail: string }

export interface SimulateOptions {
  readonly signal: AbortSignal
  readonly onProgress: (fraction: number) => void
}

export type Simulate = (request: ProjectionRequest, options: SimulateOptions) => Promise<SimulateOutcome>

/** Projects a journey off the main thread; cancelling ends the worker. */
export const simulate: Simulate = (request, { signal, onProgress }) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' })
    const worker = createWorker('simulate')
    const end = (outcome: SimulateOutcome) => {
      worker.terminate()
      resolve(outcome)
    }
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true })
    worker.onerror = ({ message }) => end({ kind: 'broke', detail: message })
    worker.onmessageerror = () => end({ kind: 'broke', detail: 'message could not be read' })
    worker.onmessage = ({ data }: MessageEvent<SimulateMessage>) => {
      if (data.kind === 'progress') onProgress(data.fraction)
      else end(data)
    }
    worker.postMessage(request)
  })
