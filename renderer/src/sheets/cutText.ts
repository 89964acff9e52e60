const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Where a text may be cut: after each word with what clings to it, in UTF-16 units, rising. */
export function wordCuts(text: string): readonly number[] {
  const cuts: number[] = []
  for (const { index, segment, isWordLike } of words.segment(text)) {
    const end = index + segment.length
    if (segment.trim() === '') continue
    // Punctuation clings to the word before it.
    if (isWordLike || cuts.length === 0) cuts.push(end)
    else if (cuts.at(-1) === index) cuts[cuts.length - 1] = end
    else cuts.push(end)
  }
  return cuts.filter((cut) => cut < text.length && isGraphemeEnd(text, cut))
}

/** Where a text may be cut inside a word: after each grapheme. */
export function graphemeCuts(text: string): readonly number[] {
  const cuts: number[] = []
  for (const { index, segment } of graphemes.segment(text)) cuts.push(index + segment.length)
  return cuts.filter((cut) => cut < text.length)
}

/** The text itself, or its beginning of at most `length` UTF-16 units with an ellipsis, cut at a word. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const fitting = (cuts: readonly number[]) => cuts.filter((cut) => cut < length).at(-1)
  const cut = fitting(wordCuts(text)) ?? fitting(graphemeCuts(text)) ?? 0
  return `${text.slice(0, cut).trimEnd()}…`
}

function isGraphemeEnd(text: string, cut: number): boolean {
  return graphemes.segment(text).containing(cut)?.index === cut
}
