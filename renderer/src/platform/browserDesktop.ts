import type { CopyInfo, DesktopApi, FileError, FileHandle, StartInfo } from '#shared/ipc/contract.ts'
import { defaultPreferences } from '#shared/ipc/preferences.ts'
import { fail, ok } from '#shared/lib/result.ts'

const cancelled = (name: string) => fail<FileError>({ code: 'cancelled', name, detail: 'no desktop' })
const nothing = async () => {}
const neverCalled = () => () => {}

/** Stands in for main where there is none; nothing it answers may be asserted. */
export function createBrowserDesktop(start: Partial<StartInfo> = {}): DesktopApi {
  let preferences = start.preferences ?? defaultPreferences
  return {
    start: async () => ({ ...browserStart(), ...start, preferences }),
    setPreferences: async (patch) => (preferences = { ...preferences, ...patch }),
    setMenu: nothing,
    onMenuCommand: neverCalled,
    setTitle: async (title) => {
      document.title = title
    },
    setFullScreen: nothing,
    paste: nothing,
    openFile: async () => cancelled(''),
    onOpenFile: neverCalled,
    readyForFiles: nothing,
    saveFileAs: async ({ suggestedName }) => cancelled(suggestedName),
    saveFile: async () => cancelled(''),
    linkFile: async () => cancelled(''),
    unlinkFile: nothing,
    linkedFile: async () => null,
    recentFiles: async () => [],
    openArchive: async () => cancelled(''),
    saveArchive: async ({ suggestedName }) => cancelled(suggestedName),
    saveTable: async ({ suggestedName }) => cancelled(suggestedName),
    readFile: async () => cancelled(''),
    writeCopy: async ({ planId, rev, planName, bytes }) =>
      ok({
        // safe: handles are opaque, and this one is never read
        handle: `copy:${planId}` as FileHandle,
        planId,
        rev,
        planName,
        writtenAt: new Date(0).toISOString(),
        bytes: bytes.length,
      } satisfies CopyInfo),
    listCopies: async () => [],
    settleCopy: nothing,
    showCopiesFolder: nothing,
    quarantineStore: nothing,
    openEmptyProfile: nothing,
    exportPdf: async ({ suggestedName }) =>
      fail({ code: 'cannot_run', name: suggestedName, detail: 'no desktop' }),
    onExportProgress: neverCalled,
    cancelExport: nothing,
    showInFolder: nothing,
    onCloseRequested: neverCalled,
    answerClose: nothing,
    chooseClose: nothing,
  }
}

function browserStart(): StartInfo {
  return {
    appVersion: '0.0.0',
    electron: '',
    chromium: '',
    platform: 'linux',
    systemLocale: navigator.language,
    userName: '',
    preferences: defaultPreferences,
    engineGuard: null,
  }
}
