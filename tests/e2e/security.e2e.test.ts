import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, processTree, type LaunchedApp } from '../support/launch.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
})

afterAll(async () => {
  await relasi.close()
})

const page = () => relasi.page

describe('item 1: one origin', () => {
  it('the page is app://relasi', async () => {
    expect(await page().evaluate(() => location.origin)).toBe('app://relasi')
  })
})

describe('item 2: the page has nothing of Node', () => {
  it('require, process, module and Buffer are undefined', async () => {
    const kinds = await page().evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    )
    expect(new Set(kinds)).toEqual(new Set(['undefined']))
  })
})

interface WebPreferences {
  readonly [name: string]: unknown
}

describe('items 2, 5, 7: what every window may do', () => {
  const preferencesOf = () =>
    relasi.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const last = Reflect.get(contents, 'getLastWebPreferences') as () => unknown
        return JSON.parse(JSON.stringify(last.call(contents))) as unknown
      }),
    ) as Promise<WebPreferences[]>

  it.each([
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInSubFrames', false],
    ['webviewTag', false],
    ['enableWebSQL', false],
  ])('%s is %s', async (name, value) => {
    const all = await preferencesOf()
    expect(all.length).toBeGreaterThan(0)
    for (const preferences of all) expect(preferences[name], name).toBe(value)
  })

  it('web security is on and nothing experimental is', async () => {
    for (const preferences of await preferencesOf()) {
      expect(preferences['webSecurity'] ?? true).toBe(true)
      expect(preferences['allowRunningInsecureContent'] ?? false).toBe(false)
      expect(preferences['experimentalFeatures'] ?? false).toBe(false)
      expect(preferences['enableBlinkFeatures'] ?? '').toBe('')
    }
  })

  it('the app asks for the sandbox of the system unless it runs as root', async () => {
    const hasNoSandbox = await relasi.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))
    expect(hasNoSandbox).toBe(process.getuid?.() === 0)
  })
})

describe('item 4: permissions', () => {
  it.each([
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'background-sync',
    'screen-wake-lock',
    'storage-access',
    'window-management',
  ])('%s is denied', async (name) => {
    const state = await page().evaluate(
      (asked) =>
        navigator.permissions.query({ name: asked as PermissionName }).then(
          (status) => status.state,
          () => 'denied',
        ),
      name,
    )
    expect(state).toBe('denied')
  })

  it('asking is refused', async () => {
    const answers = await page().evaluate(async () => ({
      notification: await Notification.requestPermission(),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      ),
      clipboard: await navigator.clipboard.readText().then(
        () => 'given',
        () => 'refused',
      ),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
      screen: await navigator.mediaDevices.getDisplayMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
    }))
    expect(answers).toEqual({
      notification: 'denied',
      position: 'refused',
      clipboard: 'refused',
      camera: 'refused',
      screen: 'refused',
    })
  })

  it('lasting storage is granted', async () => {
    expect(await page().evaluate(() => navigator.storage.persist())).toBe(true)
  })
})

describe('item 6: no text becomes code', () => {
  it('eval and Function are refused', async () => {
    relasi.allowProblems(/requires 'TrustedScript'/)
    // In a timer: what Playwright evaluates directly is exempt from the policy.
    const answers = await page().evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            const attempt = (deed: () => unknown) => {
              try {
                return deed()
              } catch (error) {
                return (error as Error).name
              }
            }
            resolve([attempt(() => eval('1')), attempt(() => new Function('return 1')())])
          }),
        ),
    )
    expect(answers).toEqual(['EvalError', 'EvalError'])
  })
})

describe('item 13: the bridge', () => {
  it('holds exactly these functions', async () => {
    expect(await page().evaluate(() => Object.keys(Reflect.get(window, 'desktop') as object).sort())).toEqual(
      [
        'start',
        'setPreferences',
        'setMenu',
        'onMenuCommand',
        'setTitle',
        'setFullScreen',
        'paste',
        'openFile',
        'onOpenFile',
        'readyForFiles',
        'saveFileAs',
        'saveFile',
        'linkFile',
        'unlinkFile',
        'linkedFile',
        'recentFiles',
        'openArchive',
        'saveArchive',
        'readFile',
        'writeCopy',
        'listCopies',
        'settleCopy',
        'showCopiesFolder',
        'quarantineStore',
        'openEmptyProfile',
        'exportPdf',
        'onExportProgress',
        'saveTable',
        'cancelExport',
        'showInFolder',
        'onCloseRequested',
        'answerClose',
        'chooseClose',
      ].sort(),
    )
  })

  it('holds functions only and cannot be changed by the page', async () => {
    const answers = await page().evaluate(() => {
      const desktop = Reflect.get(window, 'desktop') as Record<string, unknown>
      const kinds = new Set(Object.values(desktop).map((value) => typeof value))
      const { start } = desktop
      Reflect.set(desktop, 'start', 1)
      Reflect.set(window, 'desktop', 1)
      const now = Reflect.get(window, 'desktop') as Record<string, unknown>
      return { kinds: [...kinds], isSame: now === desktop && now['start'] === start }
    })
    expect(answers).toEqual({ kinds: ['function'], isSame: true })
  })

  it('gives listeners values, never an event of Electron', async () => {
    const heard = page().evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const desktop = Reflect.get(window, 'desktop') as {
            onMenuCommand: (listener: (...values: unknown[]) => void) => () => void
          }
          const stop = desktop.onMenuCommand((...values) => {
            stop()
            resolve(values)
          })
        }),
    )
    const clicks = page().evaluate(() =>
      (Reflect.get(window, 'desktop') as { setMenu: (entries: unknown) => Promise<void> }).setMenu([
        { kind: 'command', id: 'test', label: 'Test', accelerator: '?', enabled: true },
      ]),
    )
    await clicks
    await relasi.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('test')?.click())
    expect(await heard).toEqual(['test'])
  })
})

describe('item 17: the scheme', () => {
  it('has no privilege beyond standard, secure and fetch', () => {
    const pid = relasi.app.process().pid ?? 0
    const commands = processTree(pid)
      .map((member) => readFileSync(`/proc/${member}/cmdline`, 'utf8').split(/[\0 ]/))
      .filter((words) => words.includes('--type=renderer'))
    expect(commands.length).toBeGreaterThan(0)
    for (const words of commands) {
      const schemes = (name: string) =>
        words.find((word) => word.startsWith(`--${name}-schemes=`))?.split('=')[1] ?? ''
      expect(['standard', 'secure', 'fetch'].map((name) => [name, schemes(name)])).toEqual([
        ['standard', 'app'],
        ['secure', 'app'],
        ['fetch', 'app'],
      ])
      expect(['bypasscsp', 'cors', 'service-worker', 'streaming'].map(schemes).join('')).toBe('')
    }
  })
})

it('no cookie is ever set', async () => {
  expect(await relasi.app.evaluate(({ session }) => session.defaultSession.cookies.get({}))).toEqual([])
})

it('item 11: the versions that ran stand in the log', async () => {
  const { electron, chromium } = await page().evaluate(() =>
    (
      Reflect.get(window, 'desktop') as { start: () => Promise<{ electron: string; chromium: string }> }
    ).start(),
  )
  console.log(`Electron ${electron}, Chromium ${chromium}`)
  expect([electron, chromium]).toEqual([
    expect.stringMatching(/^\d+\.\d+\.\d+/),
    expect.stringMatching(/^\d+\.\d+\.\d+\.\d+/),
  ])
})
