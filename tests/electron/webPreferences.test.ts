import { expect, it } from 'vitest'
import { secureWebPreferences } from '#electron/main/webPreferences.ts'

// Electron tells only some of these back (tests/e2e/security.e2e.test.ts checks those in the window).
it('a window may do this and no more', () => {
  expect(secureWebPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  })
})
