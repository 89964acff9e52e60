import type { NoteId } from '#shared/lib/ids.ts'
import type { Evidence } from '#shared/model/note/note.ts'

// Cards say their segments and evidence by reference: hidden words stand once on the screen, so that
// renaming a segment draws no card anew.

export function segmentWordsId(id: NoteId): string {
  return `canvas-segment-${id}`
}

export function evidenceWordsId(evidence: Evidence): string {
  return `canvas-evidence-${evidence}`
}

/** Ids of the words that describe a card to a screen reader. */
export function describedBy(evidence: Evidence, serves: readonly NoteId[]): string {
  return [evidenceWordsId(evidence), ...serves.map(segmentWordsId)].join(' ')
}
