import { readFile, realpath } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { isInside, isOurUrl } from './security.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

type Reply =
  | { readonly status: 200; readonly type: string; readonly bytes: Uint8Array }
  | { readonly status: 400 | 403 | 404 | 405 }

/** Answers every request of `app://`: files of the built renderer and nothing else. */
export function createFileServer(root: string): (request: Request) => Promise<Response> {
  let realRoot: Promise<string> | null = null
  return async (request) => {
    realRoot ??= realpath(root)
    const reply = await findReply(root, realRoot, request)
    const headers = new Headers({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'content-type': reply.status === 200 ? reply.type : 'text/plain; charset=utf-8',
    })
    const body = reply.status === 200 && request.method === 'GET' ? new Uint8Array(reply.bytes) : null
    return new Response(body, { status: reply.status, headers })
  }
}

async function findReply(root: string, realRoot: Promise<string>, request: Request): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 }
  if (!isOurUrl(request.url)) return { status: 403 }
  const path = decodePath(new URL(request.url).pathname)
  if (path === null) return { status: 400 }
  const type = mimeTypes[extname(path)]
  if (!type) return { status: 404 }
  const target = join(root, path)
  if (!isInside(root, target)) return { status: 403 }
  try {
    // A link inside the folder must not lead out of it.
    const real = await realpath(target)
    if (!isInside(await realRoot, real)) return { status: 403 }
    return { status: 200, type, bytes: await readFile(real) }
  } catch {
    return { status: 404 }
  }
}

/** Decoded once; null when the path is malformed or holds what no file of ours has in its name. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    return /[\0\\:%]/.test(path) || path.startsWith('//') ? null : path
  } catch {
    return null
  }
}
