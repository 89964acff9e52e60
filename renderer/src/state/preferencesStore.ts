import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'

export interface PreferencesStore extends StoreApi<Preferences> {
  /** Shown at once, kept by main. */
  change(patch: Partial<Preferences>): void
}

export function createPreferencesStore(
  first: Preferences,
  desktop: Pick<DesktopApi, 'setPreferences'>,
): PreferencesStore {
  const store = createStore<Preferences>(() => first)
  return {
    ...store,
    change: (patch) => {
      store.setState(patch)
      void desktop.setPreferences(patch)
    },
  }
}
