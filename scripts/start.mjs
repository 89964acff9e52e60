// `npm start`: sets up what is missing, builds, opens the app. `--watch`: builds and opens again on every change.
import { spawn } from 'node:child_process'
import { main } from './lib/main.mjs'

const words = process.argv.slice(2)
const isWatching = words.includes('--watch')
const given = words.filter((word) => word !== '--watch')

await main({ forTests: false }, async () => {
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  const { findElectron } = await import('./lib/findElectron.mjs')
  const { launchEnvironment } = await import('./lib/launchEnvironment.mjs')
  const { withDisplay } = await import('./lib/withDisplay.mjs')
  await ensureBuild()
  const runtime = await findElectron()
  return withDisplay(async ({ isVirtual }) => {
    const { executablePath, args, cwd, env } = launchEnvironment(runtime, { isVirtualDisplay: isVirtual })
    const open = () => spawn(executablePath, [...args, ...given], { cwd, env, stdio: 'inherit' })
    if (!isWatching) return ended(open)
    const { reopenOnChange } = await import('./lib/reopenOnChange.mjs')
    return reopenOnChange(open)
  })
})

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
