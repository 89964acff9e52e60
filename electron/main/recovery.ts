import { app, type BrowserWindow } from 'electron'
import { createCrashCounter } from './crashLoop.ts'
import type { Dialogs } from './dialogs.ts'

export interface RecoveryOptions {
  readonly window: BrowserWindow
  readonly dialogs: Dialogs
  readonly showCopies: () => void
  readonly onPageGone: () => void
}

/** A page that died is loaded again from what was saved; one that keeps dying is not. */
export function recoverFromCrashes({ window, dialogs, showCopies, onPageGone }: RecoveryOptions): void {
  const isLoop = createCrashCounter(() => Math.round(performance.now()))
  const decide = async () => {
    const choice = await dialogs.askAboutCrashes()
    if (choice === 'close') return app.exit(0)
    if (choice === 'copies') showCopies()
    window.webContents.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    onPageGone()
    if (isLoop()) void decide()
    else window.webContents.reload()
  })
  window.on('unresponsive', () => {
    void dialogs.askAboutSilence().then((choice) => {
      if (choice === 'close') window.destroy()
    })
  })
}
