import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NoteId, RecordId } from '#shared/lib/ids.ts'
import type { AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { Block, Evidence } from '#shared/model/note/note.ts'
import type { Label } from './label.ts'

export type Screen =
  'library' | 'quickStart' | 'canvas' | 'relationships' | 'journeys' | 'funnel' | 'experiments'

/** Where the user is: what `back` returns to. */
export interface Place {
  readonly screen: Screen
  readonly select: readonly RecordId[]
  /** Where the screen has parts: the one to open. */
  readonly part?: ScreenPart
}

/** A part of a screen: how it is told from the others, and how it is opened. */
export interface ScreenPart {
  readonly key: string
  readonly open: () => void
}

/** How a screen is looked at, which it keeps itself. */
export interface ScreenMemory {
  /** The part that is open. */
  readonly part?: () => ScreenPart
  /** The plan it was about is left. */
  readonly forget: () => void
}

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
  readonly selection: readonly RecordId[]
  /** The note whose title is being typed. */
  readonly editing: NoteId | null
  /** Only what serves this segment stays lit. */
  readonly segmentFilter: NoteId | null
  /** Only what is in this state of evidence stays lit. */
  readonly evidenceFilter: Evidence | null
  /** Only what this record is linked to stays lit, on every screen. */
  readonly thread: RecordId | null
  /** The block that fills the sheet alone. */
  readonly zoomedBlock: Block | null
  /** Numbers tried out on the map, never in the plan until they are applied; null while nothing is tried. */
  readonly whatIf: ReadonlyMap<AssumptionKey, number> | null
  /** Where `back` and `forward` lead, the nearest last. */
  readonly placesBehind: readonly Place[]
  readonly placesAhead: readonly Place[]
  /** What was jumped to or from, the latest first. */
  readonly visited: readonly RecordId[]
  readonly inspectorOpen: boolean
  readonly dialog:
    null | 'palette' | 'find' | 'uses' | 'shortcuts' | 'export' | 'settings' | 'planDetails' | 'orphans'
  /** Ids of commands chosen in the palette, the latest first. */
  readonly usedCommands: readonly string[]
  readonly toasts: readonly Toast[]
  /** Read by a screen reader at once; changes announce. */
  readonly announcement: string
}

export interface SessionStore extends StoreApi<SessionState> {
  /** A screen that has parts, or is looked at in a way of the open plan, says so once. */
  remember(screen: Screen, memory: ScreenMemory): void
  /** To a screen with nothing chosen. Filters and thread go along within a plan and end in the library. */
  go(screen: Screen): void
  /** To records on a screen; `back` returns. */
  jump(place: Place): void
  /** Another plan, or none, is open now: what messages say and undo, filters and places belonged to the one that is left. */
  leavePlan(): void
  back(): void
  forward(): void
  select(ids: readonly RecordId[]): void
  edit(id: NoteId | null): void
  filterSegment(id: NoteId | null): void
  filterEvidence(evidence: Evidence | null): void
  pullThread(id: RecordId | null): void
  zoomBlock(block: Block | null): void
  /** Begins, changes or (null) ends trying numbers out. */
  tryNumbers(numbers: ReadonlyMap<AssumptionKey, number> | null): void
  openDialog(dialog: SessionState['dialog']): void
  setInspector(open: boolean): void
  /** A command was chosen in the palette, which offers it first from now on. */
  rememberCommand(id: string): void
  toast(toast: Omit<Toast, 'id' | 'tone' | 'undo'> & Partial<Pick<Toast, 'tone' | 'undo'>>): void
  dismissToast(id: number): void
  clearToasts(): void
  /** Messages of deeds that are no longer the last: to undo would take back another. */
  settleToasts(): void
  announce(text: string): void
}

const initial: SessionState = {
  screen: 'library',
  selection: [],
  editing: null,
  segmentFilter: null,
  evidenceFilter: null,
  thread: null,
  zoomedBlock: null,
  whatIf: null,
  placesBehind: [],
  placesAhead: [],
  visited: [],
  inspectorOpen: false,
  dialog: null,
  usedCommands: [],
  toasts: [],
  announcement: '',
}

const mostPlaces = 50
const mostUsedCommands = 5
const mostVisited = 20

/** What a plan's screens share and the library forgets. */
const unlit = {
  segmentFilter: null,
  evidenceFilter: null,
  thread: null,
  whatIf: null,
  placesBehind: [],
  placesAhead: [],
  visited: [],
} satisfies Partial<SessionState>

/** Whether one is there already; a place that names no part is any of them. */
function samePlace(a: Place, b: Place): boolean {
  return (
    a.screen === b.screen &&
    (b.part === undefined || a.part?.key === b.part.key) &&
    a.select.length === b.select.length &&
    a.select.every((id) => b.select.includes(id))
  )
}

/** Going about, and back and forward again. */
function createPlaces(store: StoreApi<SessionState>) {
  const set = store.setState
  const memories = new Map<Screen, ScreenMemory>()

  function placeOf({ screen, selection }: SessionState): Place {
    const part = memories.get(screen)?.part?.()
    return { screen, select: selection, ...(part && { part }) }
  }

  function arrive({ screen, select }: Place): Partial<SessionState> {
    return { screen, selection: select, editing: null, zoomedBlock: null, dialog: null }
  }

  function jump(place: Place): void {
    const now = store.getState()
    const isAway = now.screen !== 'library' && !samePlace(placeOf(now), place)
    const placesBehind = isAway ? [...now.placesBehind, placeOf(now)].slice(-mostPlaces) : now.placesBehind
    const visited = [...new Set([...place.select, ...now.selection, ...now.visited])].slice(0, mostVisited)
    place.part?.open()
    set({ ...arrive(place), placesBehind, placesAhead: isAway ? [] : now.placesAhead, visited })
  }

  function travel(from: 'placesBehind' | 'placesAhead', to: 'placesBehind' | 'placesAhead'): void {
    const now = store.getState()
    const place = now[from].at(-1)
    if (!place) return
    const left = placeOf(now)
    place.part?.open()
    set({ ...arrive(place), [from]: now[from].slice(0, -1), [to]: [...now[to], left] })
  }

  return {
    remember: (screen: Screen, memory: ScreenMemory) => void memories.set(screen, memory),
    forget: () => memories.forEach(({ forget }) => forget()),
    arrive,
    jump,
    back: () => travel('placesBehind', 'placesAhead'),
    forward: () => travel('placesAhead', 'placesBehind'),
  }
}

export function createSessionStore(): SessionStore {
  const store = createStore<SessionState>(() => initial)
  const set = store.setState
  const { remember, forget, arrive, jump, back, forward } = createPlaces(store)
  let nextToast = 1

  return {
    ...store,
    remember,
    go: (screen) => {
      if (screen === 'library') set({ ...arrive({ screen, select: [] }), ...unlit })
      else jump({ screen, select: [] })
    },
    jump,
    leavePlan: () => {
      forget()
      set({ ...unlit, selection: [], editing: null, zoomedBlock: null, toasts: [] })
    },
    back,
    forward,
    select: (selection) => set({ selection }),
    edit: (editing) => set(editing === null ? { editing } : { editing, selection: [editing] }),
    filterSegment: (segmentFilter) => set({ segmentFilter }),
    filterEvidence: (evidenceFilter) => set({ evidenceFilter }),
    pullThread: (thread) => set({ thread }),
    zoomBlock: (zoomedBlock) => set({ zoomedBlock }),
    tryNumbers: (whatIf) => set({ whatIf }),
    openDialog: (dialog) => set({ dialog }),
    setInspector: (inspectorOpen) => set({ inspectorOpen }),
    rememberCommand: (id) => {
      const others = store.getState().usedCommands.filter((other) => other !== id)
      set({ usedCommands: [id, ...others].slice(0, mostUsedCommands) })
    },
    toast: ({ label, undo = null, tone = 'done' }) => {
      const toast: Toast = { id: nextToast, label, undo, tone }
      nextToast += 1
      set({ toasts: [...store.getState().toasts.slice(-2), toast] })
    },
    dismissToast: (id) => set({ toasts: store.getState().toasts.filter((toast) => toast.id !== id) }),
    clearToasts: () => set({ toasts: [] }),
    settleToasts: () => set({ toasts: store.getState().toasts.map((toast) => ({ ...toast, undo: null })) }),
    announce: (announcement) => set({ announcement }),
  }
}
