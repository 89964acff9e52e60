import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'

export interface PreferencesStore extends StoreApi<Preferences> {
  /** Shown at once, kept by main. */
  change(patch: Partial<Preferences>): void
  /** Resolves once main has kept every change until now. */
  kept(): Promise<unknown>
}

export function createPreferencesStore(
  first: Preferences,
  desktop: Pick<DesktopApi, 'setPreferences'>,
): PreferencesStore {
  const store = createStore<Preferences>(() => first)
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...store,
    change: (patch) => {
      store.setState(patch)
      // Main keeps them in the order they come: the last one kept, all are.
      last = desktop.setPreferences(patch)
    },
    kept: () => last,
  }
}
