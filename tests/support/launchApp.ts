import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { launchEnvironment } from '../../scripts/lib/launchEnvironment.mjs'

const patienceMs = 5_000

type LaunchOptions = {
  /** A profile folder to keep between launches; without it a temporary one, removed on close. */
  profile?: string
  /** Further words of the command line. */
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
}

export type LaunchedApp = {
  app: ElectronApplication
  page: Page
  profile: string
  close: () => Promise<void>
  /** Ends every process of the app at once, as a power cut would; keeps the profile. */
  kill: () => Promise<void>
}

export function createProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'relasi-profile-'))
}

/** Starts the built app in the Electron that globalSetup found and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const profile = options.profile ?? (await createProfile())
  const { executablePath, args, cwd, env } = launchEnvironment(inject('electron'), {
    profile,
    forTests: true,
  })
  const app = await _electron.launch({
    executablePath,
    args: [...args, ...(options.args ?? [])],
    cwd,
    env: { ...env, ...options.env },
    chromiumSandbox: !args.includes('--no-sandbox'),
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const removeTemporary = async (): Promise<void> => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  const close = async (): Promise<void> => {
    const closed = app.close().then(() => true)
    const isClosed = await Promise.race([closed, delay(patienceMs).then(() => false)])
    if (!isClosed) await killTree(app)
    await removeTemporary()
    if (!isClosed) throw new Error(`the app did not close within ${patienceMs} ms`)
  }
  return { app, page, profile, close, kill: () => killTree(app) }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Playwright starts the app as the leader of a process group of its own (not on Windows). */
async function killTree(app: ElectronApplication): Promise<void> {
  const child = app.process()
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (process.platform !== 'win32' && child.pid) process.kill(-child.pid, 'SIGKILL')
  else child.kill('SIGKILL')
  await ended
}
