import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'

let relasi: LaunchedApp
let url: string
let server: Server
/** A real server on loopback: what reached it was not stopped. */
let remote: string
let reached = 0

beforeAll(async () => {
  server = createServer((_request, response) => {
    reached += 1
    response.end('reached')
  })
  server.on('connection', () => (reached += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe: a server that listens on a port has this kind of address.
  remote = `http://127.0.0.1:${(server.address() as AddressInfo).port}/attack`
  relasi = await launchApp()
  url = relasi.page.url()
  // What is refused here is refused aloud.
  relasi.allowProblems(/Content Security Policy|Trusted ?(Type|Script|HTML)/)
  relasi.allowProblems(/Failed to load resource|Not allowed to load local resource|Fetch API cannot load/)
  relasi.allowProblems(/Not allowed to navigate top frame/)
  await relasi.app.evaluate(({ shell, webContents }) => {
    const log: { navigations: unknown[]; opened: number } = { navigations: [], opened: 0 }
    Reflect.set(globalThis, 'attackLog', log)
    shell.openExternal = () => {
      log.opened += 1
      return Promise.resolve()
    }
    webContents.getAllWebContents()[0]?.on('will-frame-navigate', (details) => {
      log.navigations.push([details.url, details.defaultPrevented])
    })
  })
})

afterAll(async () => {
  server.close()
  await relasi.close()
})

const page = () => relasi.page
const attackLog = () =>
  relasi.app.evaluate(
    () => Reflect.get(globalThis, 'attackLog') as { navigations: [string, boolean][]; opened: number },
  )

/** The directives violated while the page does this, in order of coming; waits for the first. */
function violationOf(deed: string) {
  return page().evaluate(
    ([name = '', remote = '']) =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        })
        const add = (tag: string, values: Record<string, string>) => {
          const element = document.createElement(tag)
          for (const [key, value] of Object.entries(values)) element.setAttribute(key, value)
          document.body.append(element)
        }
        const deeds: Record<string, () => unknown> = {
          img: () => add('img', { src: remote }),
          'local img': () => add('img', { src: 'file:///etc/hostname' }),
          fetch: () => fetch(remote).catch(() => null),
          'fetch of a file': () => fetch('file:///etc/passwd').catch(() => null),
          WebSocket: () => {
            try {
              new WebSocket(remote.replace('http', 'ws'))
            } catch {
              // Some versions throw as well.
            }
          },
          EventSource: () => new EventSource(remote),
          sendBeacon: () => navigator.sendBeacon(remote, 'x'),
          iframe: () => add('iframe', { src: remote }),
          'iframe of our own': () => add('iframe', { src: location.href }),
          'inline script': () => {
            const script = document.createElement('script')
            script.append('window.attacked = true')
            document.body.append(script)
          },
          'remote style': () => add('link', { rel: 'stylesheet', href: remote }),
          'inline style': () => add('div', { style: 'color: red' }),
          'remote font': () => void new FontFace('x', `url(${remote})`).load().catch(() => null),
          object: () => add('object', { data: remote }),
          base: () => {
            const base = document.createElement('base')
            base.href = remote
            document.head.append(base)
          },
          form: () => {
            const form = document.createElement('form')
            form.action = remote
            document.body.append(form)
            form.submit()
          },
          'javascript address': () => {
            const link = document.createElement('a')
            link.href = 'javascript:window.attacked = true'
            document.body.append(link)
            link.click()
          },
          manifest: () => add('link', { rel: 'manifest', href: remote }),
        }
        setTimeout(() => deeds[name]?.())
      }),
    [deed, remote],
  )
}

describe('item 6: the policy', () => {
  it.each([
    ['img', 'img-src'],
    ['fetch', 'connect-src'],
    ['WebSocket', 'connect-src'],
    ['EventSource', 'connect-src'],
    ['sendBeacon', 'connect-src'],
    ['iframe', 'frame-src'],
    ['iframe of our own', 'frame-src'],
    ['inline script', /require-trusted-types-for|script-src-elem/],
    ['remote style', 'style-src-elem'],
    ['inline style', 'style-src-attr'],
    ['remote font', 'font-src'],
    ['object', /object-src|require-trusted-types-for/],
    ['base', 'base-uri'],
    ['form', 'form-action'],
    ['javascript address', /require-trusted-types-for|script-src-elem/],
  ])('%s is refused', async (deed, directive) => {
    expect(await violationOf(deed)).toMatch(directive)
    expect(await page().evaluate(() => 'attacked' in window)).toBe(false)
    expect(page().url()).toBe(url)
  })

  it('text is never turned into markup, a script or a worker', async () => {
    const answers = await page().evaluate(() => {
      const attempt = (deed: () => unknown) => {
        try {
          deed()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      const types = Reflect.get(window, 'trustedTypes') as {
        createPolicy: (name: string, rules: object) => unknown
      }
      const script = document.createElement('script')
      return {
        innerHTML: attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
        scriptSource: attempt(() => (script.src = 'app://relasi/x.js')),
        foreignWorker: attempt(() => new Worker('https://example.test/w.js')),
        ownAddressAsText: attempt(() => new Worker('./worker.js')),
        secondPolicy: attempt(() => types.createPolicy('evil', { createHTML: (text: string) => text })),
        defaultPolicy: attempt(() => types.createPolicy('default', { createHTML: (text: string) => text })),
      }
    })
    expect(new Set(Object.values(answers))).toEqual(new Set(['TypeError']))
  })
})

describe('item 8: the window goes nowhere', () => {
  it.each([
    ['another address', (to: string) => (location.href = to)],
    ['a file of ours that is no page', () => (location.href = 'app://relasi/assets/other.js')],
    ['the print page', () => (location.href = 'app://relasi/print.html')],
    ['another host', () => (location.href = 'app://other/index.html')],
    [
      'a refresh in the page',
      (to: string) => {
        const meta = document.createElement('meta')
        meta.httpEquiv = 'refresh'
        meta.content = `0; url=${to}`
        document.head.append(meta)
      },
    ],
  ])('%s', async (_what, attack) => {
    const before = (await attackLog()).navigations.length
    await page().evaluate(attack, remote)
    await expect.poll(async () => (await attackLog()).navigations.length).toBeGreaterThan(before)
    for (const [address, isPrevented] of (await attackLog()).navigations) {
      expect([address, isPrevented]).toEqual([address, true])
    }
    expect(page().url()).toBe(url)
  })

  it('about:blank, which no handler can stop, leads straight back', async () => {
    await page().evaluate(() => void setTimeout(() => (location.href = 'about:blank')))
    await page().waitForURL('about:blank')
    await page().waitForURL(url)
    await page().waitForLoadState('load')
  })

  it('a file and a data address are not even tried', async () => {
    await page().evaluate(() => {
      for (const address of ['file:///etc/passwd', 'data:text/html,hi', 'chrome://version']) {
        try {
          location.href = address
        } catch {
          // Refused at once.
        }
      }
    })
    expect(await page().evaluate(() => document.readyState)).toBe('complete')
    expect(page().url()).toBe(url)
  })
})

describe('item 9: no second window', () => {
  it.each(['https://127.0.0.1/', 'app://relasi/index.html', 'about:blank', ''])('%j', async (address) => {
    expect(await page().evaluate((to) => window.open(to) === null, address)).toBe(true)
    expect(relasi.app.windows()).toHaveLength(1)
    expect(await relasi.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
})

it('item 7: a webview is an element without a meaning', async () => {
  const kind = await page().evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://127.0.0.1/')
    document.body.append(view)
    return [view instanceof HTMLUnknownElement || view.constructor === HTMLElement, 'getURL' in view]
  })
  expect(kind).toEqual([true, false])
  expect(await relasi.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

describe('item 12: a page that is not ours is not answered', () => {
  it.each(['about:blank', 'data:text/html,x', 'app://other/', 'file:///etc/hostname'])(
    '%s',
    async (address) => {
      const preload = join(process.cwd(), 'dist', 'preload', 'index.cjs')
      const answer = await relasi.app.evaluate(
        async ({ BrowserWindow }, given) => {
          const window = new BrowserWindow({
            show: false,
            webPreferences: { preload: given.preload, sandbox: true, contextIsolation: true },
          })
          await window.loadURL(given.address).catch(() => undefined)
          const script = `desktop.start().then(() => 'answered', (error) => String(error))`
          const said: unknown = await window.webContents.executeJavaScript(script)
          window.destroy()
          return said
        },
        { preload, address },
      )
      expect(answer).toMatch(/refused: sender/)
    },
  )

  it('and our own page gets no answer to what the contract does not know', async () => {
    const answers = await page().evaluate(async () => {
      const desktop = Reflect.get(window, 'desktop') as Record<
        string,
        (...args: unknown[]) => Promise<unknown>
      >
      const ask = (name: string, ...args: unknown[]) =>
        desktop[name]?.(...args).then(
          () => 'answered',
          (error: unknown) => String(error),
        )
      return Promise.all([
        ask('readFile', '/etc/passwd'),
        ask('setPreferences', { theme: 'neon' }),
        ask('writeCopy', {
          planId: '../../x',
          rev: 1,
          planName: '',
          reason: 'quiet',
          bytes: new Uint8Array(),
        }),
        ask('setTitle', 'x'.repeat(5_000), true),
      ])
    })
    for (const answer of answers) expect(answer).toMatch(/refused: arguments/)
  })
})

describe('item 14: files of the renderer and no others', () => {
  it.each([
    '..%2fpackage.json',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5cpackage.json',
    '%252e%252e%252fpackage.json',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    '%zz',
    '....//package.json',
    '../main/index.cjs',
    '..%2fmain%2findex.cjs',
  ])('%s', async (path) => {
    const reply = await page().evaluate(async (asked) => {
      const response = await fetch(`app://relasi/${asked}`)
      return { status: response.status, text: await response.text() }
    }, path)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.text).toBe('')
  })
})

it('item 1: no file of the system can be fetched', async () => {
  expect(
    await page().evaluate(() =>
      fetch('file:///etc/passwd').then(
        () => 'read',
        (error: Error) => error.name,
      ),
    ),
  ).toBe('TypeError')
})

it('item 16: the session itself refuses, also what no policy of a page stops', async () => {
  // From main, with Chromium's network stack and the app's session.
  const answer = await relasi.app.evaluate(
    ({ net }, address) =>
      net.fetch(address).then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    remote,
  )
  expect(answer).toMatch(/ERR_BLOCKED_BY_CLIENT/)
})

it('nothing reached the server', () => {
  expect(reached).toBe(0)
})

it('item 10: nothing was handed to another program', async () => {
  expect((await attackLog()).opened).toBe(0)
})
