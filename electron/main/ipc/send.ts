import type { BrowserWindow } from 'electron'
import { eventChannel, type WindowEventName, type WindowEvents } from '../../channels.ts'

/** Tells the window something; a window that is gone hears nothing. */
export type Send = <Name extends WindowEventName>(name: Name, ...values: WindowEvents[Name]) => void

export function createSend(window: BrowserWindow): Send {
  return (name, ...values) => {
    if (!window.isDestroyed() && !window.webContents.isDestroyed()) {
      window.webContents.send(eventChannel(name), ...values)
    }
  }
}
