/* global requestAnimationFrame */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright-core'
import { launchEnvironment } from '../../scripts/lib/launchEnvironment.mjs'

/**
 * @typedef {import('playwright-core').ElectronApplication} ElectronApplication
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ app: ElectronApplication, page: Page, startedAt: number, close: () => Promise<void> }} Launched
 */

const here = dirname(fileURLToPath(import.meta.url))

/** The Electron that `npm run bench` found. */
export const runtime = JSON.parse(process.env['RELASI_ELECTRON'] ?? 'null')

/** @param {string} kind */
export function temporaryFolder(kind) {
  const folder = mkdtempSync(join(tmpdir(), `relasi-bench-${kind}-`))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * @param {string} folder of the app @param {string} profile @param {string[]} words what follows the app's folder
 * @param {Record<string, string>} [more] of the environment
 */
async function launch(folder, profile, words, more = {}) {
  if (!runtime) throw new Error('Start this through npm run bench: it finds the Electron to measure in.')
  const { executablePath, args, env } = launchEnvironment(runtime, { profile, forTests: true })
  const [project = '.', ...looks] = args
  const startedAt = Date.now()
  const app = await _electron.launch({
    executablePath,
    args: [folder === 'app' ? project : folder, ...looks, ...words],
    cwd: project,
    env: { ...env, ...more, RELASI_COPIES: join(profile, 'copies') },
    chromiumSandbox: !looks.includes('--no-sandbox'),
    timeout: 120_000,
  })
  const page = await app.firstWindow()
  return { app, page, startedAt, close: () => app.close() }
}

/** @param {string} profile @param {string[]} [words] @returns {Promise<Launched>} */
export function launchApp(profile, words = []) {
  return launch('app', profile, words)
}

/** @param {string} profile @returns {Promise<Launched>} */
export function launchEmpty(profile) {
  return launch(join(here, 'empty'), profile, [])
}

/** The same window with another page in it. @param {string} folder @param {string} query @returns {Promise<Launched>} */
export function launchPage(folder, query) {
  const page = { RELASI_BENCH_PAGE: folder, RELASI_BENCH_QUERY: query }
  return launch(join(here, 'empty'), temporaryFolder('page'), [], page)
}

/** Resident memory of all processes in MB. @param {ElectronApplication} app */
export async function memoryMb(app) {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  )
  return kilobytes / 1024
}

/** Until the page has drawn what it has. @param {Page} page */
export function twoFrames(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))
      }),
  )
}
