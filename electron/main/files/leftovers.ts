import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Temporary names of the small files that main keeps in the profile (atomicWrite.ts, jsonFile.ts). */
const leftover = /^(\.(window|preferences|recent|links)\.json\.[0-9a-f]{12}|(window|engine)\.json)\.tmp$/

/**
 * Removes what a write left that was cut off when the app ended. Only while the lock is held: no other process
 * of the app is writing then. What cannot be removed does no harm.
 */
export function clearLeftovers(profile: string): void {
  try {
    for (const name of readdirSync(profile)) {
      if (leftover.test(name)) rmSync(join(profile, name), { force: true })
    }
  } catch {
    // The files stay until the next start.
  }
}
