// The command line in development (bin/relasi calls this): `check` in plain Node, `export` in an Electron that is
// found or prepared, with Xvfb when there is no display. Standard output is the command's own; set-up talks on the other.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from './lib/main.mjs'

const wrongUsage = 2
const cannotRunHere = 3
const words = process.argv.slice(2)
// npm runs scripts in the project's folder: paths are meant from where npm was called.
const cwd = process.env['npm_lifecycle_event'] === 'relasi' ? process.env['INIT_CWD'] : process.cwd()

const usage = `usage: relasi check <plan.relasi> …
       relasi export <plan.relasi> … --pdf <file> | --csv <file> | --out-dir <folder> [options]
       relasi --help | --version
More: relasi export --help`

process.exitCode = answerAlone(words[0])
if (process.exitCode === undefined) {
  console.log = console.error
  await main({ forTests: false, failure: cannotRunHere }, async () => {
    const { ensureBuild } = await import('./lib/ensureBuild.mjs')
    await ensureBuild()
    return words[0] === 'export' ? runInElectron() : runInNode()
  })
}

/**
 * What needs neither dependencies nor a build; undefined for a command that does.
 * @param {string | undefined} command
 */
function answerAlone(command) {
  switch (command) {
    case 'check':
    case 'export':
      return undefined
    case '--help':
    case '-h':
    case 'help':
      console.log(usage)
      return 0
    case '--version':
      console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
      return 0
    default:
      if (command !== undefined) console.error(`relasi: there is no command “${command}”.`)
      console.error(usage)
      return wrongUsage
  }
}

async function runInNode() {
  const { inProject } = await import('./lib/project.mjs')
  const { run } = await import('./lib/run.mjs')
  const check = inProject('dist', 'main', 'check.cjs')
  return run(process.execPath, [check, ...words.slice(1)], { cwd, stdio: 'inherit' })
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
