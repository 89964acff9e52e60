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
    const before = (await relasi.log()).navigations.length
    await page().evaluate(attack, relasi.remote)
    await expect.poll(async () => (await relasi.log()).navigations.length).toBeGreaterThan(before)
    for (const [address, isPrevented] of (await relasi.log()).navigations) {
      expect([address, isPrevented]).toEqual([address, true])
    }
    expect(page().url()).toBe(relasi.url)
  })

  it('about:blank, which no handler can stop, leads straight back', async () => {
    await page().evaluate(() => void setTimeout(() => (location.href = 'about:blank')))
    await page().waitForURL('about:blank')
    await page().waitForURL(relasi.url)
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
    expect(page().url()).toBe(relasi.url)
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

it('item 10: nothing was handed to another program, and nothing reached the server', async () => {
  expect((await relasi.log()).opened).toBe(0)
  expect(relasi.reached()).toBe(0)
})
