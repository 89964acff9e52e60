import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, foldWithPlaces, queryWords } from '#shared/lib/foldText.ts'

describe('a folded text', () => {
  test.each([
    ['CAFÉS', 'cafes'],
    ['Cafe\u0301s', 'cafes'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ışık', 'isik'],
    ['Łódź', 'lodz'],
    ['Søren’s “smørrebrød”', 'soren\'s "smorrebrod"'],
    ['مُدَرِّس', 'مدرس'],
    ['أسماء', 'اسماء'],
    ['ΣΑΣ', 'σασ'],
    ['茶屋', '茶屋'],
    ['❤️ 🌷', '❤ 🌷'],
    ['ｗｉｄｅ', 'wide'],
  ])('%s is compared as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  test('is the folded parts one after the other, so that a part of a text is always found in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(foldText(before + after)).toBe(foldText(before) + foldText(after))
      }),
    )
  })

  test('folded again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  test('knows for each place where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, places } = foldWithPlaces(text)
        const shown = places ?? Array.from({ length: text.length + 1 }, (_, at) => at)
        expect(shown).toHaveLength(folded.length + 1)
        expect(shown.at(-1)).toBe(text.length)
        expect([...shown].sort((a, b) => a - b)).toEqual(shown)
      }),
    )
  })
})

test('a query is its words, however they are spaced', () => {
  expect(queryWords('  Weekend\u00a0 MARKET ')).toEqual(['weekend', 'market'])
  expect(queryWords(' ')).toEqual([])
})
