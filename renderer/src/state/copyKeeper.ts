import type { CopyReason, DesktopApi } from '#shared/ipc/contract.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

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
  readonly copiedRev: number | null
}

const quietMs = 30_000
const longestMs = 300_000

/** Keeps copies of the open plan outside the browser's own files (reliability §1.3). */
export function createCopyKeeper({ writeCopy, plan, copiedRev: first }: CopyKeeperOptions): CopyKeeper {
  let copiedRev = first
  let quiet: ReturnType<typeof setTimeout> | null = null
  let longest: ReturnType<typeof setTimeout> | null = null

  function stop(): void {
    if (quiet !== null) clearTimeout(quiet)
    if (longest !== null) clearTimeout(longest)
    quiet = null
    longest = null
  }

  async function write(reason: CopyReason): Promise<boolean> {
    stop()
    const current = plan()
    if (current.trail.rev === copiedRev) return true
    const written = await writeCopy(current, reason)
    if (written) copiedRev = current.trail.rev
    return written
  }

  return {
    changed: () => {
      if (quiet !== null) clearTimeout(quiet)
      quiet = setTimeout(() => void write('quiet'), quietMs)
      longest ??= setTimeout(() => void write('quiet'), longestMs)
    },
    write,
    stop,
  }
}

/** Builds the function that hands a plan to main as a copy. */
export function createCopyWriter(
  desktop: Pick<DesktopApi, 'writeCopy'>,
  format: (plan: Plan) => Uint8Array,
): CopyKeeperOptions['writeCopy'] {
  return async (plan, reason) => {
    const { planId, meta, trail } = plan
    const request = { planId, rev: trail.rev, planName: meta.name, reason, bytes: format(plan) }
    const outcome = await desktop.writeCopy(request)
    return outcome.ok
  }
}
