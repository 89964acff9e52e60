/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number

/**
 * A name in lines that fit, as even as they can be: never more lines than needed, words whole unless one alone
 * is too wide. Lines are known before they are drawn, so a card's height is too.
 */
export function wrapName(name: string, width: number, measure: Measure): readonly string[] {
  const words = name.split(/\s+/).filter(Boolean)
  const greedy = fill(words, width, measure)
  if (greedy.length < 2) return greedy
  const widest = Math.max(...words.map(measure))
  let [least, most] = [Math.min(width, Math.max(width / 2, widest)), width]
  for (let step = 0; step < 6; step += 1) {
    const middle = (least + most) / 2
    if (fill(words, middle, measure).length === greedy.length) most = middle
    else least = middle
  }
  return fill(words, most, measure)
}

function fill(words: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.flatMap((each) => breakWord(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that is too wide alone, in pieces. */
function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign) > width) {
      pieces.push(piece)
      piece = sign
    } else piece += sign
  }
  return [...pieces, piece]
}
