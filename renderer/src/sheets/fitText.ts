import { graphemeCuts, wordCuts } from './cutText.ts'

/** The longest beginning of a text, cut at a word, that fits; before a very long word, inside it. */
export function fitText(text: string, fits: (beginning: string) => boolean): string {
  const atWord = longestFitting(text, wordCuts(text), fits)
  // Before a word longer than the column most of the room would stay empty: then the word itself is cut.
  const anywhere = longestFitting(text, graphemeCuts(text), fits)
  return atWord.length * 2 >= anywhere.length ? atWord : anywhere
}

function longestFitting(text: string, cuts: readonly number[], fits: (text: string) => boolean): string {
  let [good, bad] = [-1, cuts.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(text.slice(0, cuts[middle]).trimEnd())) good = middle
    else bad = middle
  }
  return good < 0 ? '' : text.slice(0, cuts[good]).trimEnd()
}
