import type { IpcMainInvokeEvent, Privileges, Session, WebFrameMain, WebPreferences } from 'electron'
import type { Sender } from './security.ts'

// The one place that knows how Electron versions differ (25.1.1 to 45).

/** Who sent a message; newer versions answer null for a frame that is gone, older ones throw. */
export function senderOf(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): Sender | null {
  try {
    const frame: WebFrameMain | null = event.senderFrame
    return frame ? { url: frame.url, isMainFrame: frame === event.sender.mainFrame } : null
  } catch {
    return null
  }
}

/** Options that exist in some versions only; the others ignore them. */
export function versionedWebPreferences(): WebPreferences {
  const older: WebPreferences & { enableWebSQL: boolean } = { enableWebSQL: false }
  return older
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

/** All that app:// may do; older versions do not know the code cache and ignore it. */
export function schemePrivileges(): Privileges {
  const privileges: Privileges & { codeCache: boolean } = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    codeCache: true,
  }
  return privileges
}
