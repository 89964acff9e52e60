// `npm start`: sets up what is missing, builds, opens the app. `--watch`: builds and opens again on every change.
import { spawn } from 'node:child_process'
import { ensureDebianPackages } from './lib/ensureDebianPackages.mjs'
import { ensureDependencies } from './lib/ensureDependencies.mjs'

const words = process.argv.slice(2)
const isWatching = words.includes('--watch')
const given = words.filter((word) => word !== '--watch')

try {
  await ensureDependencies()
  await ensureDebianPackages({ forTests: false })
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  const { findElectron } = await import('./lib/findElectron.mjs')
  const { launchEnvironment } = await import('./lib/launchEnvironment.mjs')
  const { withDisplay } = await import('./lib/withDisplay.mjs')
  await ensureBuild()
  const runtime = await findElectron()
  process.exitCode = await withDisplay(async ({ isVirtual }) => {
    const { executablePath, args, cwd, env } = launchEnvironment(runtime, { isVirtualDisplay: isVirtual })
    const open = () => spawn(executablePath, [...args, ...given], { cwd, env, stdio: 'inherit' })
    if (!isWatching) return ended(open)
    const { reopenOnChange } = await import('./lib/reopenOnChange.mjs')
    return reopenOnChange(open)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {() => import('node:child_process').ChildProcess} open @returns {Promise<number>} */
function ended(open) {
  return new Promise((resolve) => {
    const child = open()
    const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    process.once('SIGINT', pass)
    process.once('SIGTERM', pass)
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
