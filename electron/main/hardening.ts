import { app, protocol, type Session, type WebContents } from 'electron'
import { schemePrivileges, setPermissionRequestHandler } from './compat.ts'
import { appScheme, mayNavigate, mayRequest, mayUsePermission } from './security.ts'

/** Before anything else, for windows and command line alike: one scheme, no network, no way out of a window. */
export function hardenApp(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: schemePrivileges() }])
  // As root (tests only) Electron runs with --no-sandbox, and a renderer asked for a sandbox would not start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  switchNetworkOff()
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}

/** A content security policy stops neither WebRTC nor look-ups of names; these do (security §1 finding 8). */
function switchNetworkOff(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-proxy-server')
}

function hardenContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !mayNavigate(contents.getURL(), details.url)) details.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}

/** Files of the built renderer are all a session can reach, and two permissions all it can get. */
export function hardenSession(session: Session, serveFile: (request: Request) => Promise<Response>): void {
  session.protocol.handle(appScheme, serveFile)
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !mayRequest(details.url) }))
  setPermissionRequestHandler(session, (_contents, permission, callback, details) =>
    callback(mayUsePermission(permission, details.requestingUrl ?? '')),
  )
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    mayUsePermission(permission, requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([]) // the switch alone still looks up a host at start
}
