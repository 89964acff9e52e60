import { afterEach, describe, expect, it, vi } from 'vitest'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import { parseFile } from '#renderer/workers/parseFile.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'

/** Chromium's side of a worker: runs the real worker's script text only in Electron (e2e). */
class TestWorker {
  static last: TestWorker | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  onmessageerror: (() => void) | null = null
  posted: unknown[] = []
  terminated = false
  constructor(readonly url: string) {
    TestWorker.last = this
  }
  postMessage(message: unknown): void {
    this.posted.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
}

const rules = new Map<string, { createScriptURL(url: string): string }>()

function install(href = 'app://relasi/index.html'): void {
  vi.stubGlobal('location', new URL(href))
  vi.stubGlobal('Worker', TestWorker)
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, policy: { createScriptURL(url: string): string }) => {
      rules.set(name, policy)
      return policy
    },
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const start = () => {
  const controller = new AbortController()
  const fractions: number[] = []
  const outcome = parseFile(planBytes(buildSmallPlan()), {
    signal: controller.signal,
    onProgress: (fraction) => fractions.push(fraction),
  })
  const worker = TestWorker.last
  if (!worker) throw new Error('no worker was started')
  return { controller, fractions, outcome, worker }
}

describe('reading a file in a worker', () => {
  it('passes progress and the result on and ends the worker', async () => {
    install()
    const { worker, fractions, outcome } = start()
    expect(worker.posted).toEqual([{ bytes: planBytes(buildSmallPlan()) }])
    const result = readRelasiFile(planBytes(buildSmallPlan()))
    worker.onmessage?.({ data: { kind: 'progress', fraction: 0.1 } })
    worker.onmessage?.({ data: { kind: 'done', result } })
    expect(await outcome).toEqual({ kind: 'done', result })
    expect(fractions).toEqual([0.1])
    expect(worker.terminated).toBe(true)
  })

  it('ends the worker when it is cancelled', async () => {
    install()
    const { controller, outcome, worker } = start()
    controller.abort()
    expect(await outcome).toEqual({ kind: 'cancelled' })
    expect(worker.terminated).toBe(true)
  })

  it('says that the worker broke', async () => {
    install()
    const { outcome, worker } = start()
    worker.onerror?.({ message: 'out of memory' })
    expect(await outcome).toEqual({ kind: 'broke', detail: 'out of memory' })
  })
})

describe('the one policy', () => {
  it('lets through the built address of our own origin and nothing else', () => {
    install()
    const { worker } = start()
    const policy = rules.get('relasi-worker')
    expect([...rules.keys()]).toEqual(['relasi-worker'])
    expect(policy?.createScriptURL(worker.url)).toBe(worker.url)
    for (const url of [
      'https://example.invalid/parseFile.worker.js',
      'app://other/assets/parseFile.worker.js',
      'app://relasi/assets/another.js',
      `${worker.url}#x`,
      'blob:app://relasi/1',
      'data:text/javascript,1',
    ]) {
      expect(() => policy?.createScriptURL(url)).toThrow('not one of our workers')
    }
  })
})
