import { createContext, useCallback, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { getRecord } from '#shared/document/records.ts'
import type { JourneyId, NoteId, RelationshipId, TacticId } from '#shared/lib/ids.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import type { Note } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import type { DocumentState, DocumentStore } from './documentStore.ts'
import type { SaveState } from './saveState.ts'

const DocumentContext = createContext<DocumentStore | null>(null)

export function DocumentProvider({ document, children }: { document: DocumentStore; children: ReactNode }) {
  return <DocumentContext value={document}>{children}</DocumentContext>
}

/** The open plan's store: `useDocument().commit(…)`. */
export function useDocument(): DocumentStore {
  const document = useContext(DocumentContext)
  if (!document) throw new Error('useDocument needs a DocumentProvider above it')
  return document
}

/** Derived from the plan, compared shallowly: a list of ids re-renders only when an id comes or goes. */
export function usePlan<T>(selector: (plan: Plan) => T): T {
  return useStore(
    useDocument(),
    useShallow((state: DocumentState) => selector(state.plan)),
  )
}

/** One record by id, or null; renders again only when that record changes. */
export function useRecord(id: NoteId): Note | null
export function useRecord(id: RelationshipId): Relationship | null
export function useRecord(id: JourneyId): Journey | null
export function useRecord(id: TacticId): Tactic | null
export function useRecord(id: NoteId | RelationshipId | JourneyId | TacticId) {
  const select = useCallback((state: DocumentState) => getRecord(state.plan.records, id), [id])
  return useStore(useDocument(), select)
}

const selectSave = (state: DocumentState): SaveState => state.save

export function useSave(): SaveState {
  return useStore(useDocument(), selectSave)
}

const selectHistory = (state: DocumentState) => ({
  undo: state.history.past.at(-1)?.label ?? null,
  redo: state.history.future[0]?.label ?? null,
})

/** The labels of the deeds that undo and redo would take back or repeat; null when there is none. */
export function useHistory() {
  return useStore(useDocument(), useShallow(selectHistory))
}
