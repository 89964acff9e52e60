import type { Note } from '../model/note/note.ts'
import { formatRecord, formatVersion } from './formatPlan.ts'

/** Names our notes on the clipboard, beside the plain text that every program knows. */
export const noteClipType = 'application/x-relasi-notes'

/** Copied notes as text: records as a file has them, in the sequence in which they stand. */
export function formatNoteClip(notes: readonly Note[]): string {
  return JSON.stringify({ format: 'relasi', formatVersion, records: notes.map(formatRecord) })
}
