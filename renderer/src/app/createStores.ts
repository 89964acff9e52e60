import type { DesktopApi, StartInfo } from '#shared/ipc/contract.ts'
import { guessCurrency } from '#shared/model/currency/guessCurrency.ts'
import { newId } from '#renderer/platform/newId.ts'
import { now } from '#renderer/platform/now.ts'
import { schedule } from '#renderer/platform/schedule.ts'
import { createLibraryStore } from '#renderer/state/createLibraryStore.ts'
import { createStore } from 'zustand/vanilla'
import type { PlanFiles, PlanFilesState } from '#renderer/state/planFiles.ts'
import { createPreferencesStore } from '#renderer/state/preferencesStore.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'
import type { Stores } from '#renderer/state/StoresProvider.tsx'
import { PlanDatabase } from '#renderer/storage/database.ts'

/** Everything that lives as long as the window, made once and handed down. */
export function createStores(desktop: DesktopApi, info: StartInfo): Stores {
  const session = createSessionStore()
  const library = createLibraryStore({
    database: new PlanDatabase(info.appVersion),
    desktop,
    now,
    newId,
    schedule,
    startMeta: { designedBy: info.userName, currency: guessCurrency(info.systemLocale) },
    persist: askToPersist,
  })
  return {
    desktop,
    session,
    library,
    preferences: createPreferencesStore(info.preferences, desktop),
    files: filesToCome(),
  }
}

async function askToPersist(): Promise<boolean | null> {
  return typeof navigator.storage?.persist === 'function' ? navigator.storage.persist() : null
}

// Until opening and saving files land here.
function filesToCome(): PlanFiles {
  const nothing = async () => {}
  const no = async () => false
  return {
    ...createStore<PlanFilesState>(() => ({ question: null, busy: null, link: null })),
    openFile: nothing,
    openRecent: nothing,
    openGiven: nothing,
    openDropped: nothing,
    save: no,
    saveAs: no,
    exportNow: no,
    answer: () => {},
    cancel: () => {},
  }
}
