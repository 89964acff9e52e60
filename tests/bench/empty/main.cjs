// A sandboxed window on a scheme of its own that shows one page and nothing else: by default the empty one.
const { app, BrowserWindow, protocol } = require('electron')
const { readFileSync } = require('node:fs')
const { extname, join } = require('node:path')

const folder = process.env.RELASI_BENCH_PAGE ?? __dirname
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
if (process.env.RELASI_PROFILE) app.setPath('userData', process.env.RELASI_PROFILE)

void app.whenReady().then(() => {
  protocol.handle('app', (request) => {
    const path = new URL(request.url).pathname
    return new Response(readFileSync(join(folder, path)), {
      headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream' },
    })
  })
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  void window.loadURL(`app://bench/index.html${process.env.RELASI_BENCH_QUERY ?? ''}`)
})
app.on('window-all-closed', () => app.quit())
