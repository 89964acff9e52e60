import type { CopyInfo, CopyReason, DesktopApi } from '#shared/ipc/contract.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Schedule } from '#renderer/platform/schedule.ts'

export interface CopyKeeper {
  /** Call after each change: a copy follows when it has been quiet for 30 s, at the latest after 5 min. */
  changed(): void
  /** Writes a copy now, unless the newest one is already of this rev; true when there is one. */
  write(reason: CopyReason): Promise<boolean>
  stop(): void
}

export interface CopyKeeperOptions {
  /** Hands the plan to main; false when the copy could not be written. */
  readonly writeCopy: (plan: Plan, reason: CopyReason) => Promise<boolean>
  readonly plan: () => Plan
  /** The rev of the newest copy there is, null without one. */
  readonly copiedRev: () => number | null
  readonly schedule: Schedule
}

const quietMs = 30_000
const longestMs = 300_000

/** Keeps copies of the open plan outside the browser's own files (reliability §1.3). */
export function createCopyKeeper({ writeCopy, plan, copiedRev, schedule }: CopyKeeperOptions): CopyKeeper {
  let stopQuiet: (() => void) | null = null
  let stopLongest: (() => void) | null = null

  function stop(): void {
    stopQuiet?.()
    stopLongest?.()
    stopQuiet = null
    stopLongest = null
  }

  async function write(reason: CopyReason): Promise<boolean> {
    stop()
    const current = plan()
    return current.trail.rev === copiedRev() || writeCopy(current, reason)
  }

  return {
    changed: () => {
      stopQuiet?.()
      stopQuiet = schedule(() => void write('quiet'), quietMs)
      stopLongest ??= schedule(() => void write('quiet'), longestMs)
    },
    write,
    stop,
  }
}

/** Builds the function that hands a plan to main as a copy; null when it could not be written. */
export function createCopyWriter(
  desktop: Pick<DesktopApi, 'writeCopy'>,
  format: (plan: Plan) => Uint8Array,
): (plan: Plan, reason: CopyReason, bytes?: Uint8Array) => Promise<CopyInfo | null> {
  return async (plan, reason, bytes = format(plan)) => {
    const { planId, meta, trail } = plan
    const request = { planId, rev: trail.rev, planName: meta.name, reason, bytes }
    const outcome = await desktop.writeCopy(request)
    return outcome.ok ? outcome.value : null
  }
}
