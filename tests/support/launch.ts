import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsoleMessage, ElectronApplication, Page } from 'playwright-core'
import { inject } from 'vitest'
import { launchEnvironment } from '../../scripts/lib/launchEnvironment.mjs'
import { launchAttached } from './launchAttached.mjs'
import { restAfterDeeds } from './restAfterDeeds.ts'

export interface LaunchOptions {
  /** Profile folder; a new empty one when it is not given. */
  readonly profile?: string
  /** Folder of the plans' copies; a new empty one when it is not given. */
  readonly copies?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  readonly copies: string
  /** Violations of the content security policy, console errors and page errors so far. */
  readonly problems: readonly string[]
  /** Problems that match are part of the test; without it `close` fails on every one. */
  allowProblems(pattern: RegExp): void
  /** Ends the app the ordinary way, then fails if it did not end or had a problem. */
  close(): Promise<void>
  /** `kill -9` of the whole process tree; the folders stay. */
  kill(): Promise<void>
}

const made: string[] = []

function temporaryFolder(kind: string): string {
  const folder = mkdtempSync(join(tmpdir(), `relasi-${kind}-`))
  made.push(folder)
  return folder
}

process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** The program, arguments and environment that start the built app for a test, also without Playwright. */
export function testLaunch(profile: string, copies: string) {
  const launch = launchEnvironment(inject('electron'), { profile, forTests: true })
  return { ...launch, env: { ...launch.env, RELASI_COPIES: copies } }
}

/** Opens the built app in real Electron on folders of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const profile = options.profile ?? temporaryFolder('profile')
  const copies = options.copies ?? temporaryFolder('copies')
  const { executablePath, args, cwd, env } = testLaunch(profile, copies)
  const app = await launchAttached(profile, {
    executablePath,
    args: [...args, ...(options.args ?? [])],
    cwd,
    env: { ...env, ...options.env },
    chromiumSandbox: !args.includes('--no-sandbox'),
  })
  const problems: string[] = []
  const allowed: RegExp[] = []
  const pid = app.process().pid ?? 0
  const page = await app.firstWindow()
  recordProblems(page, problems)
  restAfterDeeds(page)
  await page.waitForLoadState('load')

  const unexpected = () => problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))
  return {
    app,
    page,
    profile,
    copies,
    problems,
    allowProblems: (pattern) => void allowed.push(pattern),
    close: async () => {
      const tree = processTree(pid)
      const hasClosed = await closedWithin(app, 10_000)
      if (!hasClosed) for (const member of tree) killQuietly(member)
      if (!hasClosed) throw new Error('The app did not close within 10 s')
      if (unexpected().length > 0) throw new Error(`The window had problems:\n${unexpected().join('\n')}`)
    },
    kill: () => {
      const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
      for (const member of processTree(pid)) killQuietly(member)
      return ended
    },
  }
}

/** Chromium reports violations of the policy as console errors too. */
function recordProblems(page: Page, problems: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`))
  page.on('crash', () => problems.push('crash'))
}

async function closedWithin(app: ElectronApplication, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const closed = app.close().then(
    () => true,
    () => true,
  )
  const hasClosed = await Promise.race([closed, tooLate])
  clearTimeout(timer)
  return hasClosed
}

/** A process and all that came from it, youngest last; Linux only, elsewhere the process alone. */
export function processTree(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of process.platform === 'linux' ? readdirSync('/proc') : []) {
    const id = Number(name)
    if (!Number.isInteger(id)) continue
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
      parents.set(id, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // It ended meanwhile.
    }
  }
  const tree = [pid]
  for (const member of tree) {
    for (const [id, parent] of parents) if (parent === member) tree.push(id)
  }
  return tree
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
