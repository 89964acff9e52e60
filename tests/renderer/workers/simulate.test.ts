import { afterEach, expect, it, vi } from 'vitest'
import type { ProjectionRequest } from '#shared/model/journey/projectJourney.ts'
import { simulate } from '#renderer/workers/simulate.ts'

/** Chromium's side of a worker; the real script runs in Electron (e2e). */
class TestWorker {
  static last: TestWorker | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  terminated = false
  posted: unknown[] = []
  constructor() {
    TestWorker.last = this
  }
  postMessage(message: unknown): void {
    this.posted.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
}

const request: ProjectionRequest = {
  model: {
    journey: 'jrn:a:b' as ProjectionRequest['model']['journey'],
    kind: 'web',
    periodDays: 30.4375,
    assumptions: [],
    numbers: {} as ProjectionRequest['model']['numbers'],
    tactics: [],
    relationshipCosts: [],
  },
  tried: null,
  months: 12,
  runs: 10,
  seed: 1,
}

const start = (controller = new AbortController()) => {
  TestWorker.last = null
  vi.stubGlobal('location', new URL('app://relasi/index.html'))
  vi.stubGlobal('Worker', TestWorker)
  const fractions: number[] = []
  const { signal } = controller
  const outcome = simulate(request, { signal, onProgress: (fraction) => fractions.push(fraction) })
  return { controller, fractions, outcome, worker: () => TestWorker.last }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('passes the request, progress and the projection on and ends the worker', async () => {
  const { worker, fractions, outcome } = start()
  expect(worker()?.posted).toEqual([request])
  worker()?.onmessage?.({ data: { kind: 'progress', fraction: 0.5 } })
  worker()?.onmessage?.({ data: { kind: 'done', projection: 'all of it' } })
  expect(await outcome).toEqual({ kind: 'done', projection: 'all of it' })
  expect(fractions).toEqual([0.5])
  expect(worker()?.terminated).toBe(true)
})

it('ends the worker when it is cancelled, and starts none when it was cancelled before', async () => {
  const { controller, outcome, worker } = start()
  controller.abort()
  expect(await outcome).toEqual({ kind: 'cancelled' })
  expect(worker()?.terminated).toBe(true)
  const late = start(controller)
  expect(await late.outcome).toEqual({ kind: 'cancelled' })
  expect(late.worker()).toBe(null)
})

it('says that the worker broke', async () => {
  const { outcome, worker } = start()
  worker()?.onerror?.({ message: 'out of memory' })
  expect(await outcome).toEqual({ kind: 'broke', detail: 'out of memory' })
})
