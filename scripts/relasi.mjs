// The command line in development (bin/relasi calls this): `check` in plain Node, `export` in an Electron that is
// found or prepared, with Xvfb when there is no display. Standard output is the command's own; set-up talks on the other.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from './lib/main.mjs'

const cannotRunHere = 3
const words = process.argv.slice(2)
// npm runs scripts in the project's folder: paths are meant from where npm was called.
const cwd = process.env['npm_lifecycle_event'] === 'relasi' ? process.env['INIT_CWD'] : process.cwd()

console.log = console.error

await main({ forTests: false, failure: cannotRunHere }, async () => {
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  await ensureBuild()
  return words[0] === 'export' ? runInElectron() : runInNode()
})

async function runInNode() {
  const { inProject } = await import('./lib/project.mjs')
  const { run } = await import('./lib/run.mjs')
  const given = words[0] === 'check' ? words.slice(1) : words
  return run(process.execPath, [inProject('dist', 'main', 'check.cjs'), ...given], { cwd, stdio: 'inherit' })
}

async function runInElectron() {
  const { findElectron } = await import('./lib/findElectron.mjs')
  const { launchEnvironment } = await import('./lib/launchEnvironment.mjs')
  const { run } = await import('./lib/run.mjs')
  const { withDisplay } = await import('./lib/withDisplay.mjs')
  const runtime = await findElectron({ temporaryProfile: true })
  const profile = mkdtempSync(join(tmpdir(), 'relasi-export-'))
  try {
    return await withDisplay(({ isVirtual }) => {
      const options = { profile, isVirtualDisplay: isVirtual }
      const { executablePath, args, env } = launchEnvironment(runtime, options)
      return run(executablePath, [...args, ...words, '--log-level=3'], { cwd, env, stdio: 'inherit' })
    })
  } finally {
    removeQuietly(profile)
  }
}

/** What cannot be removed must not change how the command ends. @param {string} folder */
function removeQuietly(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  } catch (error) {
    console.error(`A temporary folder could not be removed: ${folder} (${error})`)
  }
}
