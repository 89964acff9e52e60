import type { NoteId } from '../../lib/ids.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { addNotes, type NotePlace } from './addNote.ts'
import { getNote } from './getNote.ts'
import { blocks, type Block, type Note } from './note.ts'
import { notesInBlock } from './notesInBlock.ts'
import { updateNotes } from './updateNotes.ts'

/** Notes that were copied, from this plan or another one. */
export interface CopiedNotes {
  /** In the sequence in which they are to stand. */
  readonly notes: readonly Note[]
  /** A new id for each of them. */
  readonly ids: readonly NoteId[]
}

/**
 * Adds copies of notes to a block (null: each to the end of its own). A copy points at the copies of what
 * came with it, else at what it pointed at as far as this plan has it; a copied segment gets a mark of its
 * own. The very same plan when it is full: ask `hasRoom` first.
 */
export function pasteNotes(
  plan: Plan,
  { notes, ids, block, after }: CopiedNotes & { readonly block: Block | null } & NotePlace,
): Plan {
  if (!hasRoom(plan, notes.length)) return plan
  const copies = renew({ notes, ids })
  if (block === null) return insertCopies(plan, copies, () => ({}))
  const moved = copies.map((copy) => ({ ...copy, block }))
  return insertCopies(plan, moved, () => (after === undefined ? {} : { after }))
}

/** Adds a copy of each note behind the last of them in its block; the copies keep their sequence. */
export function duplicateNotes(plan: Plan, ids: readonly NoteId[], newIds: readonly NoteId[]): Plan {
  const notes = ids.map((id) => getNote(plan, id)).filter((note) => note !== null)
  if (!hasRoom(plan, notes.length)) return plan
  const chosen = new Set(ids)
  return insertCopies(plan, renew({ notes, ids: newIds }), (block) => {
    const after = notesInBlock(plan, block).findLast((id) => chosen.has(id))
    return after === undefined ? {} : { after }
  })
}

/** The notes of a selection in teaching order of their blocks, then as they stand in them. */
export function inPlanOrder(plan: Pick<Plan, 'records'>, ids: Iterable<string>): readonly NoteId[] {
  const wanted = new Set(ids)
  if (wanted.size === 0) return []
  return blocks.flatMap((block) => notesInBlock(plan, block).filter((id) => wanted.has(id)))
}

/** Under their new ids, pointing at each other's copies; marks are given anew where they land. */
function renew({ notes, ids }: CopiedNotes): Note[] {
  const newIdOf = (index: number) => {
    const id = ids[index]
    if (id === undefined) throw new Error('Every copied note needs a new id')
    return id
  }
  const renewed = new Map(notes.map((note, index) => [note.id, newIdOf(index)]))
  const follow = (id: NoteId) => renewed.get(id) ?? id
  return notes.map((note, index) => ({
    ...note,
    id: newIdOf(index),
    segments: note.segments.map(follow),
    links: note.links.map(follow),
    mark: null,
  }))
}

/** Places copies block by block and then ties them: a copy may point at one that came after it. */
function insertCopies(plan: Plan, copies: readonly Note[], placeIn: (block: Block) => NotePlace): Plan {
  const placed = blocks.reduce((next, block) => {
    const members = copies.filter((copy) => copy.block === block)
    return addNotes(next, { block, notes: members, ...placeIn(block) })
  }, plan)
  const pointing = new Map(
    copies.filter(({ links, segments }) => links.length + segments.length > 0).map((copy) => [copy.id, copy]),
  )
  return updateNotes(placed, [...pointing.keys()], (note) => ({
    links: pointing.get(note.id)?.links ?? note.links,
    segments: pointing.get(note.id)?.segments ?? note.segments,
  }))
}
