import { describe, expect, it } from 'vitest'
import { costTexts, readCost } from '#renderer/features/relationships/readCost.ts'

const dollars = { code: 'USD', exponent: 2 }
const rupiah = { code: 'IDR', exponent: 0 }
const range = (lowMinor: number, likelyMinor: number, highMinor: number) => ({
  kind: 'range',
  range: { lowMinor, likelyMinor, highMinor },
})

describe('readCost', () => {
  it('takes one amount as a range without width, whichever field it stands in', () => {
    expect(readCost({ low: '', likely: '0.60', high: '' }, dollars, 'en')).toEqual(range(60, 60, 60))
    expect(readCost({ low: '', likely: '', high: '1' }, dollars, 'en')).toEqual(range(100, 100, 100))
  })

  it('takes empty fields as no cost', () => {
    expect(readCost({ low: ' ', likely: '', high: '' }, dollars, 'en')).toEqual({
      kind: 'range',
      range: null,
    })
  })

  it('reads rupiah as Indonesian writes them', () => {
    const texts = { low: '1.000', likely: 'Rp1.500', high: '2.000' }
    expect(readCost(texts, rupiah, 'id')).toEqual(range(1000, 1500, 2000))
  })

  it('refuses words with the field they stand in', () => {
    const texts = { low: '1', likely: 'cheap', high: '2' }
    expect(readCost(texts, dollars, 'en')).toEqual({ kind: 'refused', bound: 'likely', code: 'not_a_number' })
  })

  it('asks for the likely amount when only low and high are given and differ', () => {
    const missing = { kind: 'refused', bound: 'likely', code: 'empty' }
    expect(readCost({ low: '0.30', likely: '', high: '0.90' }, dollars, 'en')).toEqual(missing)
    expect(readCost({ low: '1', likely: '', high: '1' }, dollars, 'en')).toEqual(range(100, 100, 100))
  })

  it('refuses bounds that are not in order', () => {
    expect(readCost({ low: '2', likely: '1', high: '' }, dollars, 'en')).toEqual({ kind: 'disorder' })
    expect(readCost({ low: '3', likely: '', high: '1' }, dollars, 'en')).toEqual({ kind: 'disorder' })
  })

  it('reads back what it shows, in every language', () => {
    const stored = { lowMinor: 35, likelyMinor: 123_460, highMinor: 123_460 }
    for (const language of ['en', 'id', 'ms'] as const) {
      const texts = costTexts(stored, dollars, language)
      expect(texts.high).toBe('')
      expect(readCost(texts, dollars, language)).toEqual({ kind: 'range', range: stored })
    }
  })
})
