import type { Plan } from '#shared/model/plan/plan.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Schedule } from '#renderer/platform/schedule.ts'
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
  readonly schedule: Schedule
}

const textWaitMs = 300
/** The first failure may be a lost connection, which the next try opens again. */
const retryMs = [1_000, 10_000] as const

/** The one writer of a plan (architecture §3): after a failure the next try starts from the same `stored`. */
export class Writer {
  readonly #options: WriterOptions
  /** The plan whose transaction completed last. */
  #stored: Plan | null
  #current: Plan | null
  #savedAt: string | null
  #failure: WriteFailure | null = null
  #failures = 0
  /** Commits since `#stored`. */
  #pending = 0
  #running: Promise<void> | null = null
  #unschedule: (() => void) | null = null
  #timerMs = Infinity
  #closed = false

  constructor(options: WriterOptions) {
    this.#options = options
    this.#stored = options.stored
    this.#current = options.stored
    this.#savedAt = options.savedAt
  }

  /**
   * Takes the plan after a commit and says how it is saved now. Typed text may wait up to 300 ms; everything
   * else is on its way when this returns, before anything is drawn, or follows the write that is under way.
   */
  accept(plan: Plan, urgency: 'text' | 'deed'): SaveState {
    this.#current = plan
    this.#pending += 1
    if (!this.#failure) {
      if (urgency === 'text') this.#schedule(textWaitMs)
      else if (!this.#closed) this.#start()
    }
    return this.#state()
  }

  /** Tries until all is durable (true) or a try failed (false). */
  async flush(): Promise<boolean> {
    if (this.#running) {
      await this.#running
      if (this.#failure) return false
    }
    while (this.#stored !== this.#current) {
      this.#start()
      await this.#running
      if (this.#failure) return false
    }
    return true
  }

  retry(): void {
    this.#start()
  }

  /** Ends the writer after a last flush; false when that failed: then it goes on trying. */
  async close(): Promise<boolean> {
    this.#closed = await this.flush()
    return this.#closed
  }

  #state(): SaveState {
    if (this.#failure) {
      return { kind: 'failed', ...this.#failure, since: this.#savedAt, pending: this.#pending }
    }
    return this.#stored === this.#current ? { kind: 'saved', at: this.#savedAt } : { kind: 'saving' }
  }

  #schedule(ms: number): void {
    if (this.#closed || ms >= this.#timerMs) return
    this.#clear()
    this.#timerMs = ms
    this.#unschedule = this.#options.schedule(() => this.#start(), ms)
  }

  #clear(): void {
    this.#unschedule?.()
    this.#unschedule = null
    this.#timerMs = Infinity
  }

  #start(): void {
    this.#clear()
    const { write } = this.#options
    const writing = this.#current
    if (this.#running || writing === null || writing === this.#stored) return
    const count = this.#pending
    this.#running = write(this.#stored, writing).then((outcome) => {
      this.#running = null
      this.#settle(outcome, writing, count)
    })
  }

  #settle(outcome: Result<null, WriteFailure>, written: Plan, count: number): void {
    if (outcome.ok) {
      this.#stored = written
      this.#pending -= count
      this.#failure = null
      this.#failures = 0
      this.#savedAt = this.#options.now()
    } else {
      this.#failure = outcome.error
      this.#failures += 1
    }
    this.#options.onState(this.#state())
    if (this.#failure) this.#schedule(retryMs[this.#failures - 1] ?? retryMs[1])
    else this.#start()
  }
}
