import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchAttacked, type AttackedApp } from '../support/attack.ts'

let relasi: AttackedApp

beforeAll(async () => {
  relasi = await launchAttacked()
})

afterAll(async () => {
  await relasi.close()
})

const page = () => relasi.page

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
    [deed, relasi.remote],
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
    expect(page().url()).toBe(relasi.url)
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
    relasi.remote,
  )
  expect(answer).toMatch(/ERR_BLOCKED_BY_CLIENT/)
})

it('nothing reached the server', () => {
  expect(relasi.reached()).toBe(0)
})
