import type { NoteId } from '../../lib/ids.ts'

/** Says a text of one example with its amounts filled in; empty for a key it does not have. */
export type Say = (key: string) => string

export function recordId(id: string): NoteId {
  return id as NoteId // safe: the examples name their notes in letters and underscores
}
