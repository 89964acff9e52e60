import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { commandWords } from './cli/commandWords.ts'
import { engineRecordSchema, guardEngine, majorOf, type EngineGuard } from './engineGuard.ts'
import { readJsonNow, writeJsonNow } from './files/jsonFile.ts'
import { clearLeftovers } from './files/leftovers.ts'
import { setStoreAside } from './files/quarantine.ts'
import { hardenApp } from './hardening.ts'
import { openApp, type AppFolders, type OpenApp } from './openApp.ts'
import { planFilesIn } from './planFilesIn.ts'
import { profileFolder } from './profile.ts'

// The composition root: what happens, in order, from the start of the process to the open window.

hardenApp()
const [command, ...words] = commandWords(process.argv, 'defaultApp' in process)
// By a person or by the app itself; what writes PDF and speaks on the command line no window waits for.
if (command === 'export') {
  void import('./cli/commandLine.ts').then(({ runCommandLine }) => runCommandLine(words))
} else startWindow()

function startWindow(): void {
  const folders = findFolders()
  const files = planFilesIn(process.argv.slice(1), process.cwd())
  if (!app.requestSingleInstanceLock({ files })) return app.exit(0)

  clearLeftovers(folders.profile)
  const engineGuard = guardStore(folders.profile)
  const opening = app.whenReady().then(() => openApp(folders, engineGuard))
  listenToSystem(opening)
  void opening.then(({ planFiles }) => planFiles.passOn(files))
}

/** Not null when a newer engine wrote the store: then Chromium's own files go elsewhere, out of its reach. */
function guardStore(profile: string): EngineGuard {
  const path = join(profile, 'engine.json')
  const recorded = readJsonNow(path, engineRecordSchema)
  const running = {
    chromiumMajor: majorOf(process.versions['chrome'] ?? ''),
    appVersion: app.getVersion(),
  }
  const engineGuard = guardEngine(recorded, running.chromiumMajor)
  if (engineGuard) {
    app.setPath('sessionData', mkdtempSync(join(tmpdir(), 'relasi-guard-')))
    return engineGuard
  }
  setStoreAside(profile)
  if (recorded?.chromiumMajor !== running.chromiumMajor || recorded.appVersion !== running.appVersion) {
    writeJsonNow(path, running)
  }
  return null
}

function findFolders(): AppFolders {
  const profile = process.env['RELASI_PROFILE']
  if (profile) app.setPath('userData', profileFolder(profile, app.getPath('appData')))
  mkdirSync(app.getPath('userData'), { recursive: true })
  return {
    dist: join(__dirname, '..'),
    profile: app.getPath('userData'),
    copies: process.env['RELASI_COPIES'] ?? join(app.getPath('documents'), 'Relasi', 'Copies'),
  }
}

function listenToSystem(opening: Promise<OpenApp>): void {
  const withApp = (deed: (opened: OpenApp) => void) => void opening.then(deed)
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', (_event, _argv, _folder, passed) => {
    withApp(({ window, planFiles }) => {
      if (window.isMinimized()) window.restore()
      window.focus()
      void planFiles.passOn(filesIn(passed))
    })
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    withApp(({ planFiles }) => void planFiles.passOn([path]))
  })
  // Only now: Electron's own handlers, which would ask questions, are set while it starts.
  withApp(({ closing }) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => closing.closeWithoutQuestions())
    }
  })
}

/** What a second start hands over; anything may connect to the lock, so it is looked at. */
function filesIn(passed: unknown): string[] {
  if (typeof passed !== 'object' || passed === null || !('files' in passed)) return []
  const { files } = passed
  return Array.isArray(files)
    ? files.filter((file): file is string => typeof file === 'string').slice(0, 20)
    : []
}
