import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import type { Label } from './label.ts'

export type Screen = 'library' | 'canvas' | 'relationships'

export interface Toast {
  readonly id: number
  readonly label: Label
  /** Offered when the deed can be taken back. */
  readonly undo: (() => void) | null
  readonly tone: 'done' | 'problem'
}

/** Neither saved nor undone: where the user is and what is chosen. */
export interface SessionState {
  readonly screen: Screen
  /** Chosen notes or cells, the last chosen last. */
  readonly selection: readonly (NoteId | RelationshipId)[]
  /** The note whose title is being typed. */
  readonly editing: NoteId | null
  /** Only what serves this segment stays lit. */
  readonly segmentFilter: NoteId | null
  readonly inspectorOpen: boolean
  readonly dialog: null | 'palette' | 'shortcuts' | 'export' | 'settings' | 'planDetails'
  readonly toasts: readonly Toast[]
  /** Read by a screen reader at once; changes announce. */
  readonly announcement: string
}

export interface SessionStore extends StoreApi<SessionState> {
  go(screen: Screen): void
  select(ids: readonly (NoteId | RelationshipId)[]): void
  edit(id: NoteId | null): void
  filterSegment(id: NoteId | null): void
  openDialog(dialog: SessionState['dialog']): void
  setInspector(open: boolean): void
  toast(toast: Omit<Toast, 'id' | 'tone' | 'undo'> & Partial<Pick<Toast, 'tone' | 'undo'>>): void
  dismissToast(id: number): void
  clearToasts(): void
  announce(text: string): void
}

const initial: SessionState = {
  screen: 'library',
  selection: [],
  editing: null,
  segmentFilter: null,
  inspectorOpen: false,
  dialog: null,
  toasts: [],
  announcement: '',
}

export function createSessionStore(): SessionStore {
  const store = createStore<SessionState>(() => initial)
  const set = store.setState
  let nextToast = 1
  return {
    ...store,
    go: (screen) => set({ screen, selection: [], editing: null, segmentFilter: null, dialog: null }),
    select: (selection) => set({ selection }),
    edit: (editing) => set(editing === null ? { editing } : { editing, selection: [editing] }),
    filterSegment: (segmentFilter) => set({ segmentFilter }),
    openDialog: (dialog) => set({ dialog }),
    setInspector: (inspectorOpen) => set({ inspectorOpen }),
    toast: ({ label, undo = null, tone = 'done' }) => {
      const toast: Toast = { id: nextToast, label, undo, tone }
      nextToast += 1
      set({ toasts: [...store.getState().toasts.slice(-2), toast] })
    },
    dismissToast: (id) => set({ toasts: store.getState().toasts.filter((toast) => toast.id !== id) }),
    clearToasts: () => set({ toasts: [] }),
    announce: (announcement) => set({ announcement }),
  }
}
