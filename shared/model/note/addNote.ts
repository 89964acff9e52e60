import { getRecord } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { getNote, getSegment } from './getNote.ts'
import type { Block, Note } from './note.ts'
import { notesInBlock } from './notesInBlock.ts'
import { placeNotes } from './placeNotes.ts'

export type NewNote = Pick<Note, 'id' | 'block'> & Partial<Omit<Note, 'id' | 'type' | 'block' | 'order'>>

/** A note that says nothing yet. */
export function createNote(fields: NewNote): Note {
  return {
    type: 'note',
    order: 'a0',
    title: '',
    details: '',
    evidence: 'guess',
    segments: [],
    links: [],
    mark: null,
    customers: null,
    matters: '',
    channelKind: null,
    extra: {},
    ...fields,
  }
}

/** Where new notes go: after this note, null for the start, absent for the end of the block. */
export interface NotePlace {
  readonly after?: NoteId | null
}

/**
 * Adds one note; a new segment gets the least used mark. The id must be new. The very same plan when
 * it is full: ask `hasRoom` first.
 */
export function addNote(plan: Plan, { after, ...fields }: NewNote & NotePlace): Plan {
  return insertNotes(plan, fields.block, [createNote(fields)], after)
}

/** Adds several notes in sequence, for example one for each pasted line. The ids must be new. */
export function addNotes(
  plan: Plan,
  { block, notes, after }: { block: Block; notes: readonly Omit<NewNote, 'block'>[] } & NotePlace,
): Plan {
  return insertNotes(
    plan,
    block,
    notes.map((note) => createNote({ ...note, block })),
    after,
  )
}

function insertNotes(
  plan: Plan,
  block: Block,
  notes: readonly Note[],
  after: NoteId | null | undefined,
): Plan {
  if (notes.length === 0 || !hasRoom(plan, notes.length)) return plan
  for (const note of notes) {
    if (getRecord(plan.records, note.id) !== null) throw new Error(`A record with id ${note.id} exists`)
  }
  return placeNotes(plan, withKnownTargets(plan, notes), block, followerOf(plan, block, after))
}

function followerOf(plan: Plan, block: Block, after: NoteId | null | undefined): NoteId | null {
  if (after === undefined) return null
  const ids = notesInBlock(plan, block)
  if (after === null) return ids[0] ?? null
  const index = ids.indexOf(after)
  return index === -1 ? null : (ids[index + 1] ?? null)
}

/** Copied notes may bring references that this plan does not have. */
function withKnownTargets(plan: Plan, notes: readonly Note[]): Note[] {
  const coming = new Set(notes.map((note) => note.id))
  return notes.map((note) => ({
    ...note,
    segments: unique(note.segments).filter((id) => getSegment(plan, id) !== null),
    links: unique(note.links).filter((id) => getNote(plan, id) !== null || coming.has(id)),
  }))
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
