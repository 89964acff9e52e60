import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { CommandContext } from './command.ts'
import type { DocumentState, DocumentStore } from './documentStore.ts'
import type { LibraryState, LibraryStore } from './libraryStore.ts'
import type { PreferencesStore } from './preferencesStore.ts'
import type { SessionState, SessionStore } from './sessionStore.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'

/** What `main.tsx` made and hands down; nothing reaches a store in any other way. */
export interface Stores {
  readonly desktop: DesktopApi
  readonly library: LibraryStore
  readonly session: SessionStore
  readonly preferences: PreferencesStore
}

export const StoresContext = createContext<Stores | null>(null)

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('There is no StoresContext above this component')
  return stores
}

/** Selectors must be stable and return the same object for the same state. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useStores().session, select)
}

export function usePreferences<T>(select: (state: Preferences) => T): T {
  return useStore(useStores().preferences, select)
}

export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useStores().library, select)
}

/** The open plan's store; only below a screen of a plan. */
export function useDocument(): DocumentStore {
  const document = useLibrary(openDocument)
  if (!document) throw new Error('No plan is open')
  return document
}

export function useDocumentState<T>(select: (state: DocumentState) => T): T {
  return useStore(useDocument(), select)
}

/** Reads the open plan; re-renders only when what is selected is another object. */
export function usePlan<T>(select: (plan: Plan) => T): T {
  return useStore(useDocument(), (state) => select(state.plan))
}

/** What a command gets, read when it runs and not when the component was drawn. */
export function useCommandContext(): () => CommandContext {
  const stores = useStores()
  return () => ({ ...stores, document: stores.library.getState().open })
}

function openDocument(state: LibraryState): DocumentStore | null {
  return state.open
}
