import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { npmCommand, run } from './run.mjs'

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether what is installed is what the lock file asks for. Dates say nothing after a clone or a checkout, so
 * versions are compared; optional packages may be missing (they belong to other systems).
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export function isInstalledAsLocked(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true
    return found.version === entry.version
  })
}

/** @param {string} path */
function readPackages(path) {
  if (!existsSync(path)) return null
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
}

/**
 * `npm ci` empties the folder it installs into: through a symlink that would be the one of another checkout.
 * @param {string} folder
 */
export function refuseSymlink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new Error(
    'node_modules is a symlink and out of date: run `npm ci` where it points to, or remove the link.',
  )
}

/** Installs what package-lock.json names when it is not there yet; nothing here needs install scripts. */
export async function ensureDependencies() {
  const wanted = readPackages(inProject('package-lock.json'))
  const installed = readPackages(inProject('node_modules', '.package-lock.json'))
  if (installed && isInstalledAsLocked(wanted, installed)) return
  refuseSymlink(inProject('node_modules'))
  console.log('Installing dependencies (npm ci --ignore-scripts) …')
  const code = await run(...npmCommand(['ci', '--ignore-scripts', '--no-audit', '--no-fund']))
  if (code !== 0) throw new Error('npm ci failed; its message stands above.')
}
