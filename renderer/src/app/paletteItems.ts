import { eachRecord } from '#shared/document/records.ts'
import type { Note } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

export interface Span {
  readonly text: string
  readonly match: boolean
}

/** Splits a text where the query matches, or null when it does not: every word of the query must occur. */
export function matchText(text: string, query: string): readonly Span[] | null {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [{ text, match: false }]
  const folded = fold(text)
  // Folding keeps one sign per sign, so places in the folded text are places in the text.
  if (folded.length !== text.length)
    return words.every((word) => folded.includes(word)) ? [{ text, match: false }] : null
  const marks = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    const at = folded.indexOf(word)
    if (at === -1) return null
    marks.fill(true, at, at + word.length)
  }
  return spansOf(text, marks)
}

function spansOf(text: string, marks: readonly boolean[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[from]) continue
    spans.push({ text: text.slice(from, at), match: marks[from] ?? false })
    from = at
  }
  return spans
}

/** Lower case without accents, one sign for one sign. */
function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (sign) => sign.normalize('NFD').charAt(0)).toLowerCase()
}

/** How well a match fits: the start of the text first, then the start of a word, then anywhere. */
export function rankMatch(spans: readonly Span[]): number {
  const first = spans.findIndex((span) => span.match)
  if (first <= 0) return 0
  return /[\s(“"'-]$/.test(spans[first - 1]?.text ?? '') ? 1 : 2
}

export interface FoundNote {
  readonly note: Note
  readonly spans: readonly Span[]
}

/** Notes whose title matches, best first, at most `limit`; and how many matched in all. */
export function findNotes(plan: Plan, query: string, limit: number): { found: FoundNote[]; count: number } {
  const hits: { note: Note; spans: readonly Span[]; rank: number }[] = []
  for (const record of eachRecord(plan.records)) {
    if (record.type !== 'note' || record.title === '') continue
    const spans = matchText(record.title, query)
    if (spans) hits.push({ note: record, spans, rank: rankMatch(spans) })
  }
  hits.sort((a, b) => a.rank - b.rank || (a.note.title < b.note.title ? -1 : 1))
  return { found: hits.slice(0, limit), count: hits.length }
}
