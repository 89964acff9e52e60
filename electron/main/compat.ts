import type { IpcMainInvokeEvent, Session, WebPreferences } from 'electron'
import type { Sender } from './security.ts'

// The one place that knows how Electron versions differ (25.1.1 to 45).

/** Who sent a message; newer versions answer null for a frame that is gone, older ones throw. */
export function senderOf(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): Sender | null {
  try {
    const frame = event.senderFrame as typeof event.senderFrame | null
    return frame ? { url: frame.url, isMainFrame: frame === event.sender.mainFrame } : null
  } catch {
    return null
  }
}

/** Options that exist in some versions only. */
export function versionedWebPreferences(): WebPreferences {
  const older = { enableWebSQL: false }
  return older satisfies Record<string, boolean> as WebPreferences // safe: newer versions ignore it
}

/** Refuses every request to capture a screen; older versions want an empty answer, newer ones null. */
export function refuseDisplayCapture(session: Session): void {
  session.setDisplayMediaRequestHandler((_request, callback) => {
    const refuse = callback as (streams: object | null) => void // safe: both forms mean "nothing"
    try {
      refuse(null)
    } catch {
      refuse({})
    }
  })
}

/** Permission names differ between versions; they are compared as text. */
export type PermissionHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { readonly requestingUrl?: string },
) => void

export function setPermissionRequestHandler(session: Session, handler: PermissionHandler): void {
  session.setPermissionRequestHandler(handler)
}

/** Structure for screen readers and bookmarks, where the engine can write them. */
export function versionedPrintOptions(): object {
  return { generateTaggedPDF: true, generateDocumentOutline: true }
}
