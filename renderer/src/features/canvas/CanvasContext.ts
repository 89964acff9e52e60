import { createContext, useContext } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Block, SegmentMark } from '#shared/model/note/note.ts'
import { useDocument } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import type { Lighting } from '#renderer/state/useLighting.ts'
import type { Desk } from './editNotes.ts'

/** What every card looks at and no key press changes. */
export interface CanvasView {
  readonly marks: ReadonlyMap<NoteId, SegmentMark>
  readonly lighting: Lighting
  /** The block that fills the sheet alone. */
  readonly zoomed: Block | null
}

export const CanvasContext = createContext<CanvasView>({
  marks: new Map(),
  lighting: { isOff: true, isLit: () => true },
  zoomed: null,
})

export function useCanvas(): CanvasView {
  return useContext(CanvasContext)
}

export function useDesk(): Desk {
  return { document: useDocument(), session: useStores().session }
}
