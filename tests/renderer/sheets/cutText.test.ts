import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutText, graphemeCuts, wordCuts } from '#renderer/sheets/cutText.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('kopi', 'e\u0301', '👩‍🌾', '🇮🇩', 'مرحبا', 'שלום', '咖啡', ' ', ', ', '…', '\n'))
    .map((parts) => parts.join('')),
)

it('cuts never inside a grapheme, and what is kept and what follows are the whole', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const ends = new Set<number>()
      for (const { index, segment } of graphemes.segment(whole)) ends.add(index + segment.length)
      for (const cut of [...wordCuts(whole), ...graphemeCuts(whole)]) {
        expect(ends.has(cut)).toBe(true)
        expect(cut).toBeGreaterThan(0)
        expect(whole.slice(0, cut) + whole.slice(cut)).toBe(whole)
      }
    }),
  )
})

it('gives cuts that rise', () => {
  fc.assert(
    fc.property(text, (whole) => {
      for (const cuts of [wordCuts(whole), graphemeCuts(whole)]) {
        expect([...cuts].sort((a, b) => a - b)).toEqual(cuts)
      }
    }),
  )
})

it('cuts after words, with the punctuation that clings to them', () => {
  const title = 'Kopi enak, tanpa antre'
  expect(wordCuts(title).map((cut) => title.slice(0, cut))).toEqual([
    'Kopi',
    'Kopi enak,',
    'Kopi enak, tanpa',
  ])
})

it('leaves a short text whole and ends a longer one with an ellipsis', () => {
  expect(cutText('Kopi enak', 20)).toBe('Kopi enak')
  expect(cutText('Kopi enak sebelum rapat', 12)).toBe('Kopi enak…')
  expect(cutText('Dipertanggungjawabkannya', 8)).toBe('Diperta…')
})
