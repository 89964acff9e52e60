import { useState } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Block } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { newId } from '#renderer/platform/newId.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'

/**
 * The lines of an answer: the notes of a block, those that were emptied here, and one more to write on
 * while there is room. A line keeps its place and its key, whatever is typed into it.
 */
export function useLines(block: Block, most: number): readonly NoteId[] {
  const notes = usePlan((plan) => notesInBlock(plan, block))
  const [start] = useState(notes)
  const [spares] = useState(() => Array.from({ length: most }, () => newId<NoteId>()))
  const firstFree = spares.findIndex((id) => !notes.includes(id))
  const room = Math.max(0, most - start.length)
  const used = spares.slice(0, firstFree === -1 ? most : firstFree + 1).slice(0, room)
  return [...new Set([...start, ...notes.filter((id) => !used.includes(id)), ...used])]
}
