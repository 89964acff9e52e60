import { join, normalize, relative, isAbsolute } from 'node:path'
import { readFile } from 'node:fs/promises'
import { app, BrowserWindow, protocol } from 'electron'

const rendererRoot = join(__dirname, '..', 'renderer')
const mimeTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
}
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types relasi-worker"

// RELASI_PROFILE names the profile folder (beside the others in appData) or is an absolute path.
const profile = process.env['RELASI_PROFILE']
if (profile) app.setPath('userData', isAbsolute(profile) ? profile : join(app.getPath('appData'), profile))

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])

async function serveFile(url: string): Promise<Response> {
  const path = normalize(join(rendererRoot, decodeURIComponent(new URL(url).pathname)))
  const inside = relative(rendererRoot, path)
  const type = mimeTypes[path.slice(path.lastIndexOf('.') + 1)]
  if (inside.startsWith('..') || isAbsolute(inside) || !type) return new Response(null, { status: 404 })
  const headers = { 'content-type': type, 'content-security-policy': contentSecurityPolicy }
  return new Response(new Uint8Array(await readFile(path)), { headers })
}

void app.whenReady().then(async () => {
  protocol.handle('app', (request) => serveFile(request.url))
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      preload: join(__dirname, '..', 'preload', 'index.cjs'),
    },
  })
  await window.loadURL('app://relasi/index.html')
})
