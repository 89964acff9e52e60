import { foldWithPlaces, queryWords } from './foldText.ts'

/** A piece of a text, and whether it is what was looked for. */
export interface Span {
  readonly text: string
  readonly match: boolean
}

/** The text in pieces, where the query stands marked; null when one of its words does not occur. */
export function matchText(text: string, query: string): readonly Span[] | null {
  return matchWords(text, queryWords(query))
}

/** As `matchText`, with words that are folded already. */
export function matchWords(text: string, words: readonly string[]): readonly Span[] | null {
  const marks = markWords(text, words)
  return marks.found === words.length ? spansOf(text, marks.marks) : null
}

/** The text in pieces with those words marked that occur in it. */
export function markText(text: string, words: readonly string[]): readonly Span[] {
  return spansOf(text, markWords(text, words).marks)
}

/**
 * The part of a text around the first of these words that occurs, at most `length` signs long, with `…`
 * where it was cut; line breaks become spaces.
 */
export function excerptText(text: string, words: readonly string[], length: number): readonly Span[] {
  const line = text.replace(/\s+/gu, ' ').trim()
  const { marks } = markWords(line, words)
  const first = Math.max(0, marks.indexOf(true))
  if (line.length <= length) return spansOf(line, marks)
  const wanted = Math.min(first - Math.floor(length / 4), line.length - length)
  const start = first < length / 2 ? 0 : wordBefore(line, wanted)
  const end = start + length >= line.length ? line.length : withoutStop(line, wordAfter(line, start + length))
  const spans = spansOf(line.slice(start, end), marks.slice(start, end))
  return [
    ...(start > 0 ? [{ text: '…', match: false }] : []),
    ...spans,
    ...(end < line.length ? [{ text: '…', match: false }] : []),
  ]
}

/** How well a match fits: the start of the text first, then the start of a word, then anywhere. */
export function rankMatch(spans: readonly Span[]): number {
  const first = spans.findIndex((span) => span.match)
  if (first <= 0) return 0
  return endsWord(spans[first - 1]?.text ?? '') ? 1 : 2
}

/** True when nothing of a word stands at the end of this text. */
export function endsWord(text: string): boolean {
  return !/[\p{L}\p{N}\p{M}]$/u.test(text)
}

function markWords(text: string, words: readonly string[]): { marks: boolean[]; found: number } {
  const { text: folded, places } = foldWithPlaces(text)
  const marks = new Array<boolean>(text.length).fill(false)
  let found = 0
  for (const word of words) {
    const at = bestPlace(folded, word)
    if (at === -1) continue
    found += 1
    if (places === null) marks.fill(true, at, at + word.length)
    else marks.fill(true, places[at], endOf(places, at + word.length))
  }
  return { marks, found }
}

/** Where a word is shown as found: at the start of a word when it stands there, otherwise where it comes first. */
export function bestPlace(folded: string, word: string): number {
  const first = folded.indexOf(word)
  for (let at = first; at !== -1; at = folded.indexOf(word, at + 1)) {
    if (endsWord(folded.slice(Math.max(0, at - 2), at))) return at
  }
  return first
}

/** The end in the original of what ends at this place of the folded text: a sign is marked whole, with its accents. */
function endOf(places: readonly number[], end: number): number {
  const last = places[end - 1] ?? 0
  let next = end
  while (next < places.length - 1 && places[next] === last) next += 1
  return places[next] ?? last
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

/** The start of the word at a place, unless that is far. */
function wordBefore(line: string, at: number): number {
  const space = line.lastIndexOf(' ', at)
  return space > at - 20 ? space + 1 : wholeSign(line, at)
}

function wordAfter(line: string, at: number): number {
  const space = line.lastIndexOf(' ', at)
  return space > at - 20 ? space : wholeSign(line, at)
}

/** The end before a full stop or comma, which would stand beside the `…`. */
function withoutStop(line: string, end: number): number {
  return /[.,;:…]/.test(line.charAt(end - 1)) ? end - 1 : end
}

/** Never between the halves of a sign. */
function wholeSign(line: string, at: number): number {
  const code = line.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
