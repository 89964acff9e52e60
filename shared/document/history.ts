/** A step names the deed that led away from `state`. */
export interface Step<S, L> {
  readonly state: S
  readonly label: L
  /** Edits with the same group in a row are one step (typing in one field, one drag). */
  readonly group: string | null
  readonly bytes: number
}

/** Snapshots before (oldest first) and after (next first) the present, which the caller holds. */
export interface History<S, L> {
  readonly past: readonly Step<S, L>[]
  readonly future: readonly Step<S, L>[]
}

export const historyLimits = { steps: 200, bytes: 64 * 1024 * 1024 } as const

export function emptyHistory<S, L>(): History<S, L> {
  return { past: [], future: [] }
}

/** Remembers `before` under a label; `bytes` is about what the snapshot alone keeps alive. */
export function recordStep<S, L>(
  history: History<S, L>,
  before: S,
  { label, group, bytes }: { label: L; group: string | null; bytes: number },
): History<S, L> {
  const last = history.past.at(-1)
  if (group !== null && last?.group === group && history.future.length === 0) {
    const grown = { ...last, label, bytes: last.bytes + bytes }
    return { past: [...history.past.slice(0, -1), grown], future: [] }
  }
  return { past: withinLimits([...history.past, { state: before, label, group, bytes }]), future: [] }
}

/** Ends the running group, so that the next edit starts a step of its own. */
export function closeGroup<S, L>(history: History<S, L>): History<S, L> {
  const last = history.past.at(-1)
  if (!last || last.group === null) return history
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] }
}

export interface Moved<S, L> {
  readonly history: History<S, L>
  readonly state: S
  readonly label: L
}

/** One step back from `present`, or null when there is none. */
export function undoStep<S, L>(history: History<S, L>, present: S): Moved<S, L> | null {
  const step = history.past.at(-1)
  if (!step) return null
  const redo = { ...step, state: present, group: null }
  return {
    history: { past: history.past.slice(0, -1), future: [redo, ...history.future] },
    state: step.state,
    label: step.label,
  }
}

/** One step forward from `present`, or null when there is none. */
export function redoStep<S, L>(history: History<S, L>, present: S): Moved<S, L> | null {
  const step = history.future[0]
  if (!step) return null
  const undo = { ...step, state: present, group: null }
  return {
    history: { past: [...history.past, undo], future: history.future.slice(1) },
    state: step.state,
    label: step.label,
  }
}

function withinLimits<S, L>(past: readonly Step<S, L>[]): readonly Step<S, L>[] {
  let bytes = 0
  let first = past.length
  while (first > 0 && past.length - first < historyLimits.steps) {
    bytes += past[first - 1]?.bytes ?? 0
    if (bytes > historyLimits.bytes && first < past.length) break
    first -= 1
  }
  return first === 0 ? past : past.slice(first)
}
