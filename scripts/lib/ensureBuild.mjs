import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.mjs'
import { runTool } from './run.mjs'

const sources = ['electron', 'renderer', 'shared', 'assets', 'electron.vite.config.ts', 'package-lock.json']
const products = [
  'dist/main/index.cjs',
  'dist/main/check.cjs',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
]

/** @param {string} path @returns {number} time of the newest change in a file or folder */
function newestChange(path) {
  if (!existsSync(path)) return 0
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    entry.mtimeMs,
  )
}

export function isBuildStale() {
  const built = products.map((path) => inProject(path))
  if (!built.every((path) => existsSync(path))) return true
  const oldestProduct = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return sources.some((path) => newestChange(inProject(path)) > oldestProduct)
}

export function build() {
  return runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])
}

/** Builds when a source is newer than what was built. */
export async function ensureBuild() {
  if (!isBuildStale()) return
  console.log('Building …')
  if ((await build()) !== 0) throw new Error('The build failed; its message stands above.')
}
