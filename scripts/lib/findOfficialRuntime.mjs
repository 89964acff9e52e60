import { lookup } from 'node:dns'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { inProject } from './project.mjs'
import { run } from './run.mjs'

const patienceMs = 3_000
const electronPackage = inProject('node_modules', 'electron')

/** The host that the electron package's installer fetches the binary from. */
function releaseHost() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  return mirror ? new URL(mirror).hostname : 'github.com'
}

/** @param {(done: (value: boolean) => void) => void} start */
function withinPatience(start) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs)
    start((value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}

/** Whether the host answers at all: many company and school networks reach a package registry only. */
async function isReachable(/** @type {string} */ host) {
  const isResolved = await withinPatience((done) => lookup(host, (error) => done(!error)))
  if (!isResolved) return false
  return withinPatience((done) => {
    const socket = connect({ host, port: 443, timeout: patienceMs })
    const finish = (/** @type {boolean} */ value) => {
      socket.destroy()
      done(value)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}

function installedExecutable() {
  const pathFile = join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executablePath = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executablePath) ? executablePath : null
}

/** @returns {Promise<string | null>} the official Electron binary, downloaded if its host can be reached */
export async function findOfficialRuntime() {
  const installed = installedExecutable()
  if (installed) return installed
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return null
  if (!(await isReachable(releaseHost()))) return null
  console.log('Downloading the official Electron binary …')
  await run(process.execPath, [join(electronPackage, 'install.js')], { timeout: 600_000 })
  return installedExecutable()
}
