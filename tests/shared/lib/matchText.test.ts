import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryWords } from '#shared/lib/foldText.ts'
import { excerptText, matchText, rankMatch, type Span } from '#shared/lib/matchText.ts'

const show = (spans: readonly Span[] | null) =>
  spans?.map((span) => (span.match ? `[${span.text}]` : span.text)).join('') ?? null
const marked = (text: string, query: string) => show(matchText(text, query))
const excerpt = (text: string, query: string, length: number) =>
  show(excerptText(text, queryWords(query), length))

describe('matching', () => {
  test('marks where the query stands, in any case and with or without accents', () => {
    expect(marked('Automated: reminder before the date', 'REM')).toBe('Automated: [rem]inder before the date')
    expect(marked('Cafés and offices', 'cafe')).toBe('[Café]s and offices')
    expect(marked('Cafe\u0301s and offices', 'cafe')).toBe('[Cafe\u0301]s and offices')
    expect(marked('Hauptstraße 9', 'strasse')).toBe('Haupt[straße] 9')
    expect(marked('Hauptstraße 9', 'stras')).toBe('Haupt[straß]e 9')
  })

  test('marks the start of a word rather than the middle of one', () => {
    expect(marked('Personal assistance: A call', 'a')).toBe('Personal [a]ssistance: A call')
  })

  test('wants every word, in any order', () => {
    expect(marked('Remove the chosen note', 'note rem')).toBe('[Rem]ove the chosen [note]')
    expect(marked('Remove the chosen note', 'note xyz')).toBeNull()
  })

  test('an empty query matches everything and marks nothing', () => {
    expect(marked('Undo', '  ')).toBe('Undo')
  })

  test('text in other scripts and signs of two halves keep their places', () => {
    expect(marked('يوم 🌷 tulip', 'tul')).toBe('يوم 🌷 [tul]ip')
    expect(marked('茶屋 the tea house', '屋')).toBe('茶[屋] the tea house')
    expect(marked('مُدَرِّس جديد', 'مدرس')).toBe('[مُدَرِّس] جديد')
    expect(marked('love ❤️ it', '❤')).toBe('love [❤️] it')
  })

  test('the start of the text comes before the start of a word, and that before the middle', () => {
    const rank = (text: string) => rankMatch(matchText(text, 'rem') ?? [])
    expect(rank('Remove')).toBeLessThan(rank('We remember'))
    expect(rank('We remember')).toBeLessThan(rank('Premium'))
    expect(rank('A “remedy”')).toBe(rank('We remember'))
  })

  test('loses no sign of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const spans = matchText(text, query)
        if (spans !== null) expect(spans.map((span) => span.text).join('')).toBe(text)
      }),
    )
  })

  test('finds every part of a text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const signs = Array.from(text)
        const start = from % (signs.length + 1)
        const part = signs.slice(start, start + length).join('')
        expect(matchText(text, part)).not.toBeNull()
      }),
    )
  })
})

describe('an excerpt', () => {
  const long =
    'We stand there from eight to two, rain or shine, for the weekend market and the people who come for bread'

  test('shows what was found among its neighbours and says where it was cut', () => {
    expect(excerpt(long, 'weekend', 50)).toBe('…shine, for the [weekend] market and the people who…')
    expect(excerpt(long, 'there', 40)).toBe('We stand [there] from eight to two, rain…')
    expect(excerpt(long, 'bread', 40)).toMatch(/^….*for \[bread\]$/)
  })

  test('never ends with a stop beside the dots of the cut', () => {
    expect(excerpt('A person helps. Whenever anyone asks for it.', 'person', 16)).toBe('A [person] helps…')
  })

  test('is the whole text when that is short, on one line', () => {
    expect(excerpt('First line\n  second line', 'second', 50)).toBe('First line [second] line')
  })

  test('never cuts a sign in half', () => {
    const tulips = '🌷'.repeat(200)
    expect(excerpt(`${tulips} end ${tulips}`, 'end', 41)).toMatch(/^…(🌷)+ \[end\] (🌷)+…$/u)
  })
})
