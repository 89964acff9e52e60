import type { Plan } from '#shared/model/plan/plan.ts'
import type { Result } from '#shared/lib/result.ts'
import type { SaveFailure, SaveState } from './saveState.ts'

export type WriteFailure = { readonly code: SaveFailure; readonly detail: string }

export interface WriterOptions {
  /** The plan whose transaction completed last; null when nothing of it is stored yet. */
  readonly stored: Plan | null
  readonly savedAt: string | null
  /** Writes what leads from the stored plan to the current one, in one durable transaction. */
  readonly write: (stored: Plan | null, current: Plan) => Promise<Result<null, WriteFailure>>
  readonly onState: (state: SaveState) => void
  readonly now: () => string
}

export interface Writer {
  /** Takes the plan after a commit; typed text may wait up to 300 ms, everything else does not. */
  accept(plan: Plan, urgency: 'text' | 'deed'): void
  /** Tries until all is durable (true) or a try failed (false). */
  flush(): Promise<boolean>
  retry(): void
  /** The plan whose transaction completed last. */
  stored(): Plan | null
  /** No further tries by itself. */
  stop(): void
}

const textWaitMs = 300
/** The first failure may be a lost connection, which the next try opens again. */
const retryMs = [1_000, 10_000] as const

/** The one writer of a plan (architecture §3): after a failure the next try starts from the same `stored`. */
export function createWriter({ stored: first, savedAt, write, onState, now }: WriterOptions): Writer {
  let stored = first
  let current = first
  let lastSavedAt = savedAt
  let failure: WriteFailure | null = null
  let failures = 0
  let pending = 0
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let timerAt = Infinity
  let stopped = false

  function report(): void {
    if (failure) onState({ kind: 'failed', ...failure, since: lastSavedAt, pending })
    else if (stored === current) onState({ kind: 'saved', at: lastSavedAt })
    else onState({ kind: 'saving' })
  }

  function clear(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    timerAt = Infinity
  }

  function schedule(ms: number): void {
    if (stopped || ms >= timerAt) return
    clear()
    timerAt = ms
    timer = setTimeout(start, ms)
  }

  function start(): void {
    clear()
    if (running === null && stored !== current) running = run()
  }

  async function run(): Promise<void> {
    const writing = current
    const writingCount = pending
    if (writing === null) return
    const outcome = await write(stored, writing)
    running = null
    if (outcome.ok) {
      stored = writing
      pending -= writingCount
      failure = null
      failures = 0
      lastSavedAt = now()
    } else {
      failure = outcome.error
      failures += 1
    }
    report()
    if (failure) schedule(retryMs[Math.min(failures, retryMs.length) - 1] ?? retryMs[1])
    else start()
  }

  return {
    accept: (plan, urgency) => {
      current = plan
      pending += 1
      report()
      if (failure) return
      if (urgency === 'deed') schedule(0)
      else schedule(textWaitMs)
    },
    flush: async () => {
      if (running) await running
      while (stored !== current) {
        start()
        await running
        if (failure) return false
      }
      return true
    },
    retry: start,
    stored: () => stored,
    stop: () => {
      stopped = true
      clear()
    },
  }
}
