import type { StoreApi } from 'zustand/vanilla'
import type { History } from '#shared/document/history.ts'
import type { Plan, UndoablePart } from '#shared/model/plan/plan.ts'
import type { Label } from './label.ts'
import type { SaveState } from './saveState.ts'

export interface DocumentState {
  readonly plan: Plan
  readonly history: History<UndoablePart, Label>
  readonly save: SaveState
  /** Records that could not be read and were set aside when the plan was opened, named. */
  readonly setAside: readonly SetAside[]
}

export interface SetAside {
  readonly recordId: string
  /** As much of its title as could be read, else empty. */
  readonly title: string
  readonly problem: string
}

export interface Edit {
  readonly label: Label
  /** Edits with the same group in a row are one undo step: `title:<id>` while typing, `drag:<n>`. */
  readonly group?: string
}

/** The open plan: the only way to change one is `commit` with a pure operation of the model. */
export interface DocumentStore extends StoreApi<DocumentState> {
  /** Applies the operation, which is told whether it goes on with the step before; the same plan changes nothing. */
  commit(edit: Edit, change: (plan: Plan, goesOn: boolean) => Plan): void
  /** What does not count as an edit: a file was written, or (with a label, undoable) took the plan's place. */
  stamp(change: (plan: Plan) => Plan, label?: Label): void
  /** Ends the running group, for example when a field loses focus. */
  closeGroup(): void
  /** The label of the deed that was undone, or null when there was none. */
  undo(): Label | null
  redo(): Label | null
  /** Writes everything now; true when all is durable. */
  flush(): Promise<boolean>
  /** Tries a failed save again now. */
  retry(): void
  /** Stops the writer after a last flush. */
  close(): Promise<boolean>
}
