import { describe, expect, test } from 'vitest'
import { matchText, rankMatch } from '#renderer/app/paletteItems.ts'

const marked = (text: string, query: string) =>
  matchText(text, query)
    ?.map((span) => (span.match ? `[${span.text}]` : span.text))
    .join('') ?? null

describe('matching', () => {
  test('marks where the query stands, in any case and with or without accents', () => {
    expect(marked('Automated: reminder before the date', 'REM')).toBe('Automated: [rem]inder before the date')
    expect(marked('Cafés and offices', 'cafe')).toBe('[Café]s and offices')
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
  })

  test('the start of the text comes before the start of a word, and that before the middle', () => {
    const rank = (text: string) => rankMatch(matchText(text, 'rem') ?? [])
    expect(rank('Remove')).toBeLessThan(rank('We remember'))
    expect(rank('We remember')).toBeLessThan(rank('Premium'))
  })
})
