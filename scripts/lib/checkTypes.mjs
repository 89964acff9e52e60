import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmPack } from './npmPack.mjs'
import { cacheRoot, inProject } from './project.mjs'
import { capture, runTool } from './run.mjs'

const layers = ['shared', 'electron', 'renderer', 'tests', 'scripts']

// The oldest Electron that Relasi runs in: electron/ must fit its typings too.
const oldestElectron = 'electron@25.1.1'
const oldestElectronIntegrity =
  'sha512-WvFUfVsJn6YiP35UxdibYVjU2LceastyMm4SVp2bmb4XvKEvItAIiwxgm7tPC5Syl1243aRCvQLqr84sZ71pyQ=='
const typesFolder = join(cacheRoot, 'relasi-electron-types', '25.1.1')

/** Fetches the typings only, once. */
function prepareOldestTypes() {
  if (existsSync(join(typesFolder, 'electron.d.ts'))) return
  const { archivePath, folder } = npmPack(oldestElectron, oldestElectronIntegrity)
  const { code, stderr } = capture('tar', ['-xzf', archivePath, '-C', folder, 'package/electron.d.ts'])
  if (code !== 0) throw new Error(`tar failed: ${stderr}`)
  mkdirSync(typesFolder, { recursive: true })
  const temporary = join(typesFolder, `electron.${process.pid}.d.ts`)
  copyFileSync(join(folder, 'package', 'electron.d.ts'), temporary)
  renameSync(temporary, join(typesFolder, 'electron.d.ts'))
  rmSync(folder, { recursive: true, force: true })
}

/** @returns {string} path of a tsconfig that compiles electron/ against the oldest typings */
function writeOldestConfig() {
  const typings = join(typesFolder, 'electron.d.ts')
  const config = {
    extends: inProject('electron', 'tsconfig.json'),
    compilerOptions: {
      paths: { electron: [typings], 'electron/*': [typings] },
      typeRoots: [inProject('node_modules', '@types')],
    },
    files: [typings],
    include: [inProject('electron', '**', '*.ts')],
  }
  const path = join(typesFolder, 'tsconfig.json')
  writeFileSync(path, JSON.stringify(config))
  return path
}

/** @param {string} config */
async function compile(config) {
  console.log(`tsc -p ${config}`)
  return (await runTool('typescript/bin/tsc', ['-p', config])) === 0
}

/** Compiles every layer on its own, and electron/ once more against the oldest Electron. */
export async function checkTypes() {
  let isGood = true
  for (const layer of layers) isGood = (await compile(layer)) && isGood
  prepareOldestTypes()
  return (await compile(writeOldestConfig())) && isGood
}
