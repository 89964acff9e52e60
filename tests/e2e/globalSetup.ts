import type { TestProject } from 'vitest/node'
import { findElectron } from '../../scripts/lib/findElectron.mjs'
import { openDisplay } from '../../scripts/lib/withDisplay.mjs'

type Runtime = Awaited<ReturnType<typeof findElectron>>

declare module 'vitest' {
  interface ProvidedContext {
    electron: Runtime
  }
}

/** Finds the Electron and the display that every e2e test starts the built app with. */
export async function setup(project: TestProject): Promise<() => void> {
  const { stop } = await openDisplay()
  project.provide('electron', await findElectron({ temporaryProfile: true }))
  return stop
}
