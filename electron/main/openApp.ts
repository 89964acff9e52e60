import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { app, Menu, session, shell, type BrowserWindow } from 'electron'
import type { Preferences } from '#shared/ipc/preferences.ts'
import { preferencesSchema } from '#shared/ipc/schemas.ts'
import { createDialogs, type Dialogs } from './dialogs.ts'
import { writeAtomically, type AtomicWrite } from './files/atomicWrite.ts'
import { createCopies } from './files/copies.ts'
import { describePlan } from './files/describePlan.ts'
import { createHandles } from './files/handles.ts'
import { createJsonFile } from './files/jsonFile.ts'
import { createLinks, linksSchema } from './files/links.ts'
import { requestQuarantine } from './files/quarantine.ts'
import { createRecentFiles, recentSchema } from './files/recent.ts'
import { isRefused } from './files/refusedFolder.ts'
import { hardenSession } from './hardening.ts'
import { createClosing, type Closing } from './ipc/closing.ts'
import { createExporting } from './ipc/exporting.ts'
import { handleAll } from './ipc/handle.ts'
import { createPlanFiles, type PlanFiles } from './ipc/planFiles.ts'
import { createPreferencesKeeper } from './ipc/preferences.ts'
import { createSend, type Send } from './ipc/send.ts'
import { createWindowParts } from './windowParts.ts'
import { mainTexts } from './mainTexts.ts'
import { createStartExport } from './print/exportJob.ts'
import { profileForEngine } from './profile.ts'
import { createFileServer } from './protocol.ts'
import { recoverFromCrashes } from './recovery.ts'
import { systemLocale, startInfo } from './startInfo.ts'
import { deskColour, followTheme, openWindow } from './window.ts'
import type { EngineGuard } from './engineGuard.ts'

const closePatienceMs = 5_000
const disk = { fs, pause: (ms: number) => pause(ms) }

export interface AppFolders {
  readonly dist: string
  readonly profile: string
  readonly copies: string
}

export interface OpenApp {
  readonly window: BrowserWindow
  readonly closing: Closing
  readonly planFiles: PlanFiles
}

/** Puts the parts together: session, adapters, answers to the window, and the window itself. */
export async function openApp(folders: AppFolders, engineGuard: EngineGuard): Promise<OpenApp> {
  Menu.setApplicationMenu(null)
  hardenSession(session.defaultSession, createFileServer(join(folders.dist, 'renderer')))

  const preferences = await createPreferencesKeeper(
    createJsonFile(join(folders.profile, 'preferences.json'), preferencesSchema, disk),
    (changed) => showTheme(window, changed),
  )
  const window = openWindow({
    distFolder: folders.dist,
    theme: preferences.current().theme,
    stateFile: join(folders.profile, 'window.json'),
  })
  const send = createSend(window)
  const dialogs = createDialogs(window, () => mainTexts(preferences.current(), systemLocale()))
  const closing = holdClosing(window, dialogs, () => send('closeRequested'))
  const { handles, copies, planFiles, exporting } = createFileParts(folders, dialogs, send)
  const showCopies = async () => {
    await fs.mkdir(folders.copies, { recursive: true, mode: 0o700 })
    await shell.openPath(folders.copies)
  }

  handleAll({
    ...preferences,
    ...planFiles,
    ...copies,
    ...exporting,
    ...closing,
    ...createWindowParts(window, send),
    start: () => startInfo(preferences.current(), engineGuard),
    showCopiesFolder: showCopies,
    showInFolder: (handle) => {
      const file = handles.find(handle)
      if (file) shell.showItemInFolder(file.path)
    },
    quarantineStore: () => {
      requestQuarantine(folders.profile)
      restart()
    },
    openEmptyProfile: () => {
      if (!engineGuard) return
      process.env['RELASI_PROFILE'] = profileForEngine(folders.profile, engineGuard.runningChromium)
      restart()
    },
  })
  recoverFromCrashes({
    window,
    dialogs,
    showCopies: () => void showCopies(),
    onPageGone: planFiles.pageIsGone,
  })
  window.on('closed', exporting.cancelAll)
  return { window, closing, planFiles }
}

/** Everything that reads and writes files for the user. */
function createFileParts(folders: AppFolders, dialogs: Dialogs, send: Send) {
  const handles = createHandles()
  const copies = createCopies({ ...disk, root: folders.copies, now, handles, describe: describePlan })
  const saving: AtomicWrite = {
    ...disk,
    refusedFolders: [app.getAppPath(), folders.profile, join(process.execPath, '..')],
    keepOld: copies.keepReplaced,
    mode: 0o666 & ~process.umask(),
  }
  const save = (path: string, bytes: Uint8Array) => writeAtomically(path, bytes, saving)
  const ownFile = (name: string) => join(folders.profile, name)
  const planFiles = createPlanFiles({
    fs,
    handles,
    links: createLinks(createJsonFile(ownFile('links.json'), linksSchema, disk)),
    recent: createRecentFiles(createJsonFile(ownFile('recent.json'), recentSchema, disk), fs),
    chooseFileToOpen: dialogs.chooseFileToOpen,
    chooseFileToSave: (suggested, beside) => dialogs.chooseFileToSave(suggested, 'plan', beside),
    chooseArchiveToSave: (suggested) => dialogs.chooseFileToSave(suggested, 'archive', null),
    write: save,
    sendOpened: (opened) => send('fileOpened', opened),
  })
  const exporting = createExporting({
    handles,
    startExport: createStartExport({ ...ownProgram(), write: save }),
    chooseFileToSave: (suggested) => dialogs.chooseFileToSave(suggested, 'pdf', null),
    chooseTableToSave: (suggested) => dialogs.chooseFileToSave(suggested, 'table', null),
    write: save,
    isRefused: (path) => isRefused(fs, path, saving.refusedFolders),
    sendProgress: (jobId, progress) => send('exportProgress', jobId, progress),
  })
  return { handles, copies, planFiles, exporting }
}

function holdClosing(window: BrowserWindow, dialogs: Dialogs, requestAnswer: () => void): Closing {
  const closing = createClosing({
    requestAnswer,
    askAboutSilence: dialogs.askAboutSilence,
    destroy: () => window.destroy(),
    patienceMs: closePatienceMs,
    schedule: (deed, ms) => {
      const timer = setTimeout(deed, ms)
      return () => clearTimeout(timer)
    },
  })
  window.on('close', (event) => {
    if (!closing.mayClose()) event.preventDefault()
  })
  return closing
}

function showTheme(window: BrowserWindow, { theme }: Preferences): void {
  followTheme(theme)
  window.setBackgroundColor(deskColour(theme))
}

/** How this app starts itself again: in development with its folder, as root without the sandbox. */
function ownProgram() {
  const folder = app.isPackaged ? [] : [app.getAppPath()]
  const switches = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []
  return {
    program: process.execPath,
    words: [...folder, ...switches],
    temporaryFolder: app.getPath('temp'),
  }
}

function restart(): void {
  app.relaunch()
  app.exit(0)
}

function now(): string {
  return new Date().toISOString()
}
