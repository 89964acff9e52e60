import type { SegmentMark } from '#shared/model/note/note.ts'
import type { SheetContent } from './sheetContent.ts'

/** One run of text in one style; the appendix is a list of these. */
export interface AppendixPiece {
  readonly kind: 'block' | 'title' | 'details' | 'facts'
  readonly text: string
  /** The card's number, on its title. */
  readonly number: number | null
  readonly marks: readonly SegmentMark[]
}

/** What the appendix says: every card that is numbered on a sheet, whole, under its number. */
export function appendixPieces(
  { groups }: Pick<SheetContent, 'groups'>,
  numbers: ReadonlyMap<string, number>,
): readonly AppendixPiece[] {
  return groups.flatMap(({ name, cards }) => {
    const numbered = cards.filter((card) => numbers.has(card.key))
    if (numbered.length === 0) return []
    const pieces: AppendixPiece[] = [{ kind: 'block', text: name, number: null, marks: [] }]
    for (const { key, title, marks, details, facts } of numbered) {
      pieces.push({ kind: 'title', text: title, number: numbers.get(key) ?? null, marks })
      if (details !== '') pieces.push({ kind: 'details', text: details, number: null, marks: [] })
      if (facts !== '') pieces.push({ kind: 'facts', text: facts, number: null, marks: [] })
    }
    return pieces
  })
}
