import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { launchApp, testLaunch, type LaunchedApp } from '../support/launch.ts'

const folder = mkdtempSync(join(tmpdir(), 'relasi-instances-'))
const plan = join(folder, 'Warung.relasi')
writeFileSync(plan, 'not a plan, but a file')

let relasi: LaunchedApp | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the page is told about files from outside, from now on. */
async function listen(launched: LaunchedApp) {
  await launched.page.evaluate(() => {
    const heard: unknown[] = []
    Reflect.set(window, 'heard', heard)
    const desktop = Reflect.get(window, 'desktop') as {
      onOpenFile: (listener: (opened: { ok: boolean; value?: { name: string } }) => void) => () => void
      readyForFiles: () => Promise<void>
    }
    desktop.onOpenFile((opened) => heard.push(opened.value?.name ?? opened))
    return desktop.readyForFiles()
  })
  return () => launched.page.evaluate(() => Reflect.get(window, 'heard') as unknown[])
}

it('F18: a second start ends at once, shows the first window and hands over its file', async () => {
  relasi = await launchApp()
  const heard = await listen(relasi)
  await relasi.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())

  const { executablePath, args, cwd, env } = testLaunch(relasi.profile, relasi.copies)
  const second = spawn(executablePath, [...args, plan], { cwd, env, stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number | null]

  expect(code).toBe(0)
  await expect.poll(heard).toEqual(['Warung.relasi'])
  expect(relasi.app.windows()).toHaveLength(1)
  expect(
    await relasi.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
  ).toBe(false)
})

it('a file named on the command line waits for the window', async () => {
  relasi = await launchApp({ args: [plan] })
  const { page } = relasi
  // The page asks for what waits when it can take it, before or after this test looks: only the end is the same.
  const taken = () =>
    page.evaluate(async () => {
      const desktop = Reflect.get(window, 'desktop') as {
        recentFiles: () => Promise<readonly { name: string }[]>
      }
      return (await desktop.recentFiles()).map(({ name }) => name)
    })
  await expect.poll(taken).toEqual(['Warung.relasi'])
})

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends the app through the page, not past it',
  async (signal) => {
    const { app } = await launchApp()
    let said = ''
    app.process().stdout?.on('data', (text) => (said += String(text)))
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) throw new Error('no window')
      const send = contents.send.bind(contents)
      contents.send = (channel, ...values: unknown[]) => {
        console.log(`asked the page: ${channel}`)
        send(channel, ...values)
      }
    })
    const ended = once(app.process(), 'exit')
    app.process().kill(signal)
    expect(await ended).toEqual([0, null])
    expect(said).toContain('asked the page: relasi:on:closeRequested')
  },
)

it('F20: a window that crashed comes back, and one that keeps crashing is asked about', async () => {
  relasi = await launchApp()
  relasi.allowProblems(/^crash$/)
  const { app } = relasi
  await app.evaluate(({ dialog }) => {
    Reflect.set(globalThis, 'asked', 0)
    dialog.showMessageBox = () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked')) + 1)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
  })
  const crash = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          contents?.once('did-finish-load', () => resolve())
          contents?.forcefullyCrashRenderer()
        }),
    )
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked') as number)
  await crash()
  await crash()
  expect(await asked()).toBe(0)
  await crash()
  expect(await asked()).toBe(1)
})
