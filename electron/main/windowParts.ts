import { app, Menu, type BrowserWindow } from 'electron'
import { buildMenuTemplate } from './menu.ts'
import type { Answers } from './ipc/handle.ts'
import type { Send } from './ipc/send.ts'

/** What belongs to the window's frame: menu, title, full screen, and pasting, which the page may not do. */
export function createWindowParts(
  window: BrowserWindow,
  send: Send,
): Answers<'setMenu' | 'setTitle' | 'setFullScreen' | 'paste'> {
  return {
    setMenu: (entries) => {
      const template = buildMenuTemplate(entries, process.platform, (id) => send('menuCommand', id))
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    },
    setTitle: (title, isEdited) => {
      window.setDocumentEdited(isEdited)
      const shown = title === '' ? app.getName() : title
      window.setTitle(isEdited && process.platform !== 'darwin' ? `${shown} •` : shown)
    },
    setFullScreen: (on) => window.setFullScreen(on),
    paste: () => window.webContents.paste(),
  }
}
