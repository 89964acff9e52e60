import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import type { Desk } from './editNotes.ts'
import type { Clip, PastePlace } from './pasteClip.ts'

/** A paste that takes long enough to be shown. */
export interface Pasting {
  readonly done: number
  readonly all: number
}

interface PastingState {
  readonly shown: Pasting | null
}

const stores = new WeakMap<SessionStore, StoreApi<PastingState>>()
const running = new WeakMap<SessionStore, AbortController>()

/** The paste of a window that is under way, beside its session. */
export function pastingOf(session: SessionStore): StoreApi<PastingState> {
  const known = stores.get(session)
  if (known) return known
  const store = createStore<PastingState>(() => ({ shown: null }))
  stores.set(session, store)
  return store
}

/** Before that nobody asks how far it is. */
const quietMs = 300

/** Pastes in slices; one at a time. What reads the clipboard is fetched with the first paste. */
export async function paste(desk: Desk, clip: Clip, place: PastePlace): Promise<void> {
  if (running.has(desk.session)) return
  const store = pastingOf(desk.session)
  const stop = new AbortController()
  const started = performance.now()
  running.set(desk.session, stop)
  try {
    const { pasteClip } = await import('./pasteClip.ts')
    await pasteClip(desk, clip, place, {
      onProgress: (done, all) => {
        if (performance.now() - started > quietMs) store.setState({ shown: { done, all } })
      },
      isStopped: () => stop.signal.aborted,
    })
  } finally {
    running.delete(desk.session)
    store.setState({ shown: null })
  }
}

/** Stops the paste that is under way; nothing of it stays. */
export function stopPasting(session: SessionStore): void {
  running.get(session)?.abort()
}
