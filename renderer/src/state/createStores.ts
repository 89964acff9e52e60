import type { DesktopApi, StartInfo } from '#shared/ipc/contract.ts'
import { newId } from '#renderer/platform/newId.ts'
import { now } from '#renderer/platform/now.ts'
import { persistStorage } from '#renderer/platform/persistStorage.ts'
import { schedule } from '#renderer/platform/schedule.ts'
import { PlanDatabase } from '#renderer/storage/database.ts'
import { openArchiveDesk } from '#renderer/workers/openArchiveDesk.ts'
import { parseFile } from '#renderer/workers/parseFile.ts'
import { createLibraryStore } from './createLibraryStore.ts'
import { createPlanFiles } from './createPlanFiles.ts'
import { createPreferencesStore } from './preferencesStore.ts'
import { createSessionStore } from './sessionStore.ts'
import type { Stores } from './StoresProvider.tsx'

/** Everything that lives as long as the window; nothing is read before `library.load()`. */
export function createStores(desktop: DesktopApi, start: StartInfo): Stores {
  const session = createSessionStore()
  const library = createLibraryStore({
    database: new PlanDatabase(start.appVersion),
    desktop,
    now,
    newId,
    schedule,
    startMeta: async () => {
      const { guessCurrency } = await import('#shared/model/currency/guessCurrency.ts')
      return { designedBy: start.userName, currency: guessCurrency(start.systemLocale) }
    },
    persist: persistStorage,
  })
  const files = createPlanFiles({
    desktop,
    library,
    session,
    parseFile,
    openArchiveDesk,
    now,
    newId,
    schedule,
  })
  return {
    desktop,
    library,
    session,
    preferences: createPreferencesStore(start.preferences, desktop),
    files,
  }
}
