import { isAbsolute, relative } from 'node:path'

// Pure deciders: what is ours, what may happen. Nothing here touches Electron.

export const appScheme = 'app'
export const appHost = 'relasi'
/** Permanent: the user's data belongs to this origin (docs/adr/0004). */
export const appOrigin = `${appScheme}://${appHost}`
export const appPage = `${appOrigin}/index.html`

/** Granted to our own page; everything else is refused. */
const grantedPermissions: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write'])

/** True for an address of our one origin: scheme and host compared, never a prefix. */
export function isOurUrl(address: string): boolean {
  const url = parseUrl(address)
  return url?.protocol === `${appScheme}:` && url.host === appHost && !url.username && !url.password
}

/** Only the page that is shown may be loaded again; every other navigation is refused. */
export function mayNavigate(from: string, to: string): boolean {
  const [here, there] = [parseUrl(from), parseUrl(to)]
  if (!here || !there || !isOurUrl(from) || !isOurUrl(to)) return false
  return here.pathname === there.pathname && here.search === there.search
}

/** The network is off: only our scheme and what the page itself holds in memory. */
export function mayRequest(address: string): boolean {
  const url = parseUrl(address)
  if (!url) return false
  if (url.protocol === 'data:') return true
  if (url.protocol === 'blob:') return isOurUrl(url.pathname)
  if (url.protocol === 'devtools:') return true
  return isOurUrl(address)
}

export function mayUsePermission(permission: string, requestingAddress: string): boolean {
  return grantedPermissions.has(permission) && isOurUrl(requestingAddress)
}

/** Who sent a message: the frame's address, and whether the frame is its window's main frame. */
export interface Sender {
  readonly url: string
  readonly isMainFrame: boolean
}

/** A frame that is gone has no sender. */
export function maySend(sender: Sender | null): boolean {
  return sender !== null && sender.isMainFrame && isOurUrl(sender.url)
}

/** True when `path` is `folder` or lies in it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way))
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
