import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SessionStore } from '#renderer/state/sessionStore.ts'

const wishes = new WeakMap<SessionStore, StoreApi<{ readonly isShown: boolean }>>()

/** Whether the optional seventh column is wished for in this window, beside its session. */
export function transactionalWish(session: SessionStore): StoreApi<{ readonly isShown: boolean }> {
  const known = wishes.get(session)
  if (known) return known
  const store = createStore<{ readonly isShown: boolean }>(() => ({ isShown: false }))
  wishes.set(session, store)
  return store
}
