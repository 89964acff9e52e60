import { createStore } from 'zustand/vanilla'
import {
  closeGroup,
  emptyHistory,
  recordStep,
  redoStep,
  undoStep,
  type History,
} from '#shared/document/history.ts'
import { applyEdit, restoreUndoable, undoablePart } from '#shared/model/plan/applyEdit.ts'
import { estimateStepBytes } from '#shared/model/plan/estimateStepBytes.ts'
import type { Plan, UndoablePart } from '#shared/model/plan/plan.ts'
import type { DocumentState, DocumentStore, SetAside } from './documentStore.ts'
import type { Label } from './label.ts'
import { Writer, type WriterOptions } from './Writer.ts'

export interface DocumentOptions extends Pick<WriterOptions, 'write' | 'now' | 'schedule'> {
  readonly plan: Plan
  /** The plan as the store holds it; null when nothing of it is written yet. */
  readonly stored: Plan | null
  /** When it was stored; its last edit unless said. */
  readonly savedAt?: string | null
  readonly setAside?: readonly SetAside[]
}

/** What typing produces: it may wait a little before it is written. */
const isText = (group: string | undefined) => group !== undefined && /^(title|text):/.test(group)

/** Opens a plan for editing, with its history and its writer. */
export function createDocumentStore({
  plan: first,
  stored,
  savedAt = stored?.trail.updatedAt ?? null,
  setAside = [],
  ...world
}: DocumentOptions): DocumentStore {
  const { now } = world
  const store = createStore<DocumentState>(() => ({
    plan: first,
    history: emptyHistory(),
    save: { kind: 'saved', at: savedAt },
    setAside,
  }))
  const writer = new Writer({
    stored,
    savedAt,
    ...world,
    onState: (save) => store.setState({ save }),
  })

  function replace(plan: Plan, history: Past, urgency: 'text' | 'deed'): void {
    // First on its way to the disk, then shown: what is drawn of an edit never delays it.
    store.setState({ plan, history, save: writer.accept(plan, urgency) })
  }

  function move(step: typeof undoStep<UndoablePart, Label>): Label | null {
    const { plan, history } = store.getState()
    const moved = step(history, undoablePart(plan))
    if (!moved) return null
    replace(restoreUndoable(plan, moved.state, now()), moved.history, 'deed')
    return moved.label
  }

  return {
    ...store,
    commit: ({ label, group }, change) => {
      const { plan, history } = store.getState()
      const goesOn = continues(history, group)
      const next = applyEdit(plan, change(plan, goesOn), now())
      if (next === plan) return
      const step = { label, group: group ?? null, bytes: goesOn ? 0 : estimateStepBytes(plan, next) }
      replace(next, recordStep(history, undoablePart(plan), step), isText(group) ? 'text' : 'deed')
    },
    stamp: (change, label) => {
      const { plan, history } = store.getState()
      const next = change(plan)
      if (next === plan) return
      const step = label && { label, group: null, bytes: estimateStepBytes(plan, next) }
      replace(next, step ? recordStep(history, undoablePart(plan), step) : history, 'deed')
    },
    closeGroup: () => store.setState({ history: closeGroup(store.getState().history) }),
    undo: () => move(undoStep),
    redo: () => move(redoStep),
    flush: () => writer.flush(),
    retry: () => writer.retry(),
    close: () => writer.close(),
  }
}

type Past = History<UndoablePart, Label>

/** Whether an edit of this group goes on with the last step; it then keeps nothing more alive. */
function continues({ past, future }: Past, group: string | undefined): boolean {
  return group !== undefined && future.length === 0 && past.at(-1)?.group === group
}
