// The physical limit: a sandboxed window on a scheme of its own that shows one field and one card.
const { app, BrowserWindow, protocol } = require('electron')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
if (process.env.RELASI_PROFILE) app.setPath('userData', process.env.RELASI_PROFILE)

void app.whenReady().then(() => {
  protocol.handle('app', (request) => {
    const isScript = new URL(request.url).pathname === '/empty.js'
    const body = readFileSync(join(__dirname, isScript ? 'empty.js' : 'index.html'))
    const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8'
    return new Response(body, { headers: { 'content-type': type } })
  })
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  void window.loadURL('app://empty/index.html')
})
app.on('window-all-closed', () => app.quit())
