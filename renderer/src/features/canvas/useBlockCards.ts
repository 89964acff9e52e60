import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { NoteId } from '#shared/lib/ids.ts'
import { derivedCardsOf } from '#shared/model/journey/journeyCards.ts'
import type { Block } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { useChunks } from '#renderer/ui/chunks/useChunks.ts'
import { draftOf } from './draft.ts'
import { chunkSize, withDraft, type CardId } from './selectCanvas.ts'

/** The cards of a block and which of them are chosen, which has the keyboard, is typed in and reached by Tab. */
export function useBlockCards(block: Block) {
  const { session } = useStores()
  const notes = usePlan((plan) => notesInBlock(plan, block))
  const derived = usePlan((plan) => derivedCardsOf(plan, block))
  const drafted = useStore(draftOf(session), ({ draft: now }) => (now?.block === block ? now : null))
  // A draft is only there while it is typed in, however the typing ended.
  const isTyped = useSession((state) => drafted !== null && state.editing === drafted.id)
  const draft = isTyped ? drafted : null
  const ids = useMemo(() => withDraft(notes, draft), [notes, draft])
  const here = useMemo(() => new Set<string>([...ids, ...derived]), [ids, derived])
  const chosen = useSession(({ selection }) => chosenHere(selection, here))
  const active = useSession(({ selection }): CardId | null => {
    const last = selection.at(-1)
    return last !== undefined && here.has(last) ? last : null
  })
  const editing = useSession((state): NoteId | null =>
    state.editing !== null && here.has(state.editing) ? state.editing : null,
  )
  const lastChosen = useRef<CardId | null>(null)
  if (active !== null) lastChosen.current = active
  const remembered = lastChosen.current
  const tabStop = remembered !== null && here.has(remembered) ? remembered : (ids[0] ?? derived[0] ?? null)
  return {
    chunks: useChunks(ids, chunkSize),
    derived: useChunks(derived, chunkSize),
    chosen,
    active,
    editing,
    tabStop,
    noteCount: notes.length + derived.length,
    cardCount: here.size,
  }
}

const noCards: readonly CardId[] = []

/** What of the choice stands in a block; no list is made while it is elsewhere. */
function chosenHere(selection: readonly CardId[], here: ReadonlySet<string>): readonly CardId[] {
  return selection.some((id) => here.has(id)) ? selection.filter((id) => here.has(id)) : noCards
}
