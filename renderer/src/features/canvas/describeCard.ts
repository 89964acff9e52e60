import type { NoteId } from '#shared/lib/ids.ts'
import type { ChannelKind, Evidence } from '#shared/model/note/note.ts'

// Cards say their segments and evidence by reference: hidden words stand once on the screen, so that
// renaming a segment draws no card anew.

export const chosenWordsId = 'canvas-chosen'

export function segmentWordsId(id: NoteId): string {
  return `canvas-segment-${id}`
}

export function evidenceWordsId(evidence: Evidence): string {
  return `canvas-evidence-${evidence}`
}

export function kindWordsId(kind: ChannelKind): string {
  return `canvas-kind-${kind}`
}

interface MoreWords {
  readonly isChosen?: boolean
  readonly kind?: ChannelKind | null
}

/** Ids of the words that describe a card to a screen reader. */
export function describedBy(
  evidence: Evidence | null,
  serves: readonly NoteId[],
  { isChosen = false, kind = null }: MoreWords = {},
): string {
  const ids = serves.map(segmentWordsId)
  if (evidence !== null) ids.unshift(evidenceWordsId(evidence))
  if (kind !== null) ids.unshift(kindWordsId(kind))
  if (isChosen) ids.unshift(chosenWordsId)
  return ids.join(' ')
}
