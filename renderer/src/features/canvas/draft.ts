import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Block } from '#shared/model/note/note.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'

/** A note that is being typed for the first time: no record until it has a character. */
export interface Draft {
  readonly id: NoteId
  readonly block: Block
  /** The note it follows; null for the end of the block. */
  readonly after: NoteId | null
}

const drafts = new WeakMap<SessionStore, StoreApi<{ readonly draft: Draft | null }>>()

/** The draft of a window, beside its session. */
export function draftOf(session: SessionStore): StoreApi<{ readonly draft: Draft | null }> {
  const known = drafts.get(session)
  if (known) return known
  const store = createStore<{ readonly draft: Draft | null }>(() => ({ draft: null }))
  drafts.set(session, store)
  return store
}
