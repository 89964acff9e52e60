import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'
import type { LibraryState, LibraryStore } from './libraryStore.ts'
import type { PlanFiles, PlanFilesState } from './planFiles.ts'
import type { PreferencesStore } from './preferencesStore.ts'
import type { SessionState, SessionStore } from './sessionStore.ts'

/** Everything that lives as long as the window does. */
export interface Stores {
  readonly desktop: DesktopApi
  readonly library: LibraryStore
  readonly session: SessionStore
  readonly preferences: PreferencesStore
  readonly files: PlanFiles
}

const StoresContext = createContext<Stores | null>(null)

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>
}

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('useStores needs a StoresProvider above it')
  return stores
}

// The hooks below compare shallowly: a selector may build an array or a flat object of stable parts.

export function useLibrary<T>(selector: (state: LibraryState) => T): T {
  return useStore(useStores().library, useShallow(selector))
}

export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(useStores().session, useShallow(selector))
}

export function usePreferences<T>(selector: (state: Preferences) => T): T {
  return useStore(useStores().preferences, useShallow(selector))
}

export function usePlanFiles<T>(selector: (state: PlanFilesState) => T): T {
  return useStore(useStores().files, useShallow(selector))
}
