import { existsSync, rmSync } from 'node:fs'

const attempts = 20
const pauseMs = 50
const enoughQuiet = 4

/**
 * Removes a temporary folder before the process ends, again and again while helpers of the engine still write
 * into it. It never throws: what cannot be removed must not change how the process ends.
 */
export function removeFolderNow(folder: string): void {
  let quiet = 0
  for (let attempt = 0; attempt < attempts && quiet < enoughQuiet; attempt += 1) {
    tryToRemove(folder)
    pauseNow(pauseMs)
    // A helper that is still starting makes the folder anew.
    quiet = existsSync(folder) ? 0 : quiet + 1
  }
}

function tryToRemove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Something was written while it was being emptied.
  }
}

/** Nothing asynchronous runs any more while a process exits. */
function pauseNow(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
