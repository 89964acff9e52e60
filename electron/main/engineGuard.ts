import * as z from 'zod/mini'
import type { StartInfo } from '#shared/ipc/contract.ts'

// A Chromium that opens the store of a newer one empties it without an error, so this is decided
// before any window or session is touched (reliability §1.6).

export const engineRecordSchema = z.object({
  chromiumMajor: z.number().check(z.int()),
  appVersion: z.string(),
})
export type EngineRecord = z.output<typeof engineRecordSchema>
export type EngineGuard = StartInfo['engineGuard']

/** The first number of a version such as `114.0.5735.134`. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10)
}

/** Null when this engine may open the profile. */
export function guardEngine(recorded: EngineRecord | null, runningChromium: number): EngineGuard {
  if (!recorded || runningChromium >= recorded.chromiumMajor) return null
  return {
    recordedChromium: recorded.chromiumMajor,
    runningChromium,
    writtenByVersion: recorded.appVersion,
  }
}
