import { contextBridge, ipcRenderer } from 'electron'
import { eventChannel, requestChannel, type WindowEventName, type WindowEvents } from '../channels.ts'
import type { DesktopApi, Unsubscribe } from '#shared/ipc/contract.ts'
import type { RequestName } from '#shared/ipc/schemas.ts'

// Named functions only: no channel argument and no event object ever crosses into the page.

type Answer<Name extends RequestName> = ReturnType<DesktopApi[Name]>

function ask<Name extends RequestName>(name: Name, ...args: Parameters<DesktopApi[Name]>): Answer<Name> {
  // Safe: main's handler of this name is typed by the same contract.
  return ipcRenderer.invoke(requestChannel(name), ...args) as Answer<Name>
}

function listen<Name extends WindowEventName>(
  name: Name,
  listener: (...values: WindowEvents[Name]) => void,
): Unsubscribe {
  // Safe: main sends this event with the values of `WindowEvents`.
  const pass = (_event: unknown, ...values: unknown[]) =>
    listener(...(values as unknown as WindowEvents[Name]))
  ipcRenderer.on(eventChannel(name), pass)
  return () => ipcRenderer.removeListener(eventChannel(name), pass)
}

// A window that does not listen yet has nothing to save, so closing need not wait for it.
let closeListeners = 0
ipcRenderer.on(eventChannel('closeRequested'), () => {
  if (closeListeners === 0) void ask('answerClose', { kind: 'saved' })
})

// Asked before the page's scripts run, so that the answer is there when they are.
const started = ask('start')
started.catch(() => {}) // on a page that is not ours nobody waits for it

const desktop: DesktopApi = {
  start: () => started,
  setPreferences: (patch) => ask('setPreferences', patch),
  setMenu: (entries) => ask('setMenu', entries),
  onMenuCommand: (listener) => listen('menuCommand', (commandId) => listener(commandId)),
  setTitle: (title, edited) => ask('setTitle', title, edited),
  setFullScreen: (on) => ask('setFullScreen', on),
  paste: () => ask('paste'),

  openFile: () => ask('openFile'),
  onOpenFile: (listener) => listen('fileOpened', (opened) => listener(opened)),
  readyForFiles: () => ask('readyForFiles'),
  saveFileAs: (request) => ask('saveFileAs', request),
  saveFile: (request) => ask('saveFile', request),
  linkFile: (request) => ask('linkFile', request),
  unlinkFile: (planId) => ask('unlinkFile', planId),
  linkedFile: (planId) => ask('linkedFile', planId),
  recentFiles: () => ask('recentFiles'),
  openArchive: () => ask('openArchive'),
  saveArchive: (request) => ask('saveArchive', request),
  readFile: (handle) => ask('readFile', handle),

  writeCopy: (request) => ask('writeCopy', request),
  listCopies: () => ask('listCopies'),
  settleCopy: (request) => ask('settleCopy', request),
  showCopiesFolder: () => ask('showCopiesFolder'),
  quarantineStore: () => ask('quarantineStore'),
  openEmptyProfile: () => ask('openEmptyProfile'),

  exportPdf: (request) => ask('exportPdf', request),
  onExportProgress: (listener) => listen('exportProgress', (jobId, progress) => listener(jobId, progress)),
  saveTable: (request) => ask('saveTable', request),
  cancelExport: (jobId) => ask('cancelExport', jobId),
  showInFolder: (handle) => ask('showInFolder', handle),

  onCloseRequested: (listener) => {
    closeListeners += 1
    const stop = listen('closeRequested', () => listener())
    let isStopped = false
    return () => {
      if (!isStopped) closeListeners -= 1
      isStopped = true
      stop()
    }
  },
  answerClose: (answer) => ask('answerClose', answer),
  chooseClose: (choice) => ask('chooseClose', choice),
}

contextBridge.exposeInMainWorld('desktop', Object.freeze(desktop))
