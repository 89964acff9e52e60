import { describe, expect, it } from 'vitest'
import { readDay } from '#shared/model/funnel/readDay.ts'

describe('a day as people and spreadsheets write it', () => {
  it.each([
    ['2026-01-05', 'en', '2026-01-05'],
    ['2026/1/5', 'en', '2026-01-05'],
    ['2026-01-05T10:20:00', 'en', '2026-01-05'],
    ['2026-01-05 10:20', 'id', '2026-01-05'],
    ['2026-03', 'en', '2026-03-01'],
    ['5 January 2026', 'en', '2026-01-05'],
    ['Jan 5, 2026', 'en', '2026-01-05'],
    ['Jan 2026', 'en', '2026-01-01'],
    ['5 Agustus 2026', 'id', '2026-08-05'],
    ['Ogos 2026', 'ms', '2026-08-01'],
    ['3/4/2026', 'id', '2026-04-03'],
    ['3.4.2026', 'ms', '2026-04-03'],
    ['13/4/2026', 'en', '2026-04-13'],
    ['4/13/2026', 'en', '2026-04-13'],
    ['4/4/2026', 'en', '2026-04-04'],
  ] as const)('%s in %s is %s', (text, language, day) => {
    expect(readDay(text, language)).toEqual({ ok: true, value: day })
  })

  it('is refused in English where it could be two days', () => {
    expect(readDay('3/4/2026', 'en')).toEqual({ ok: false, error: { code: 'ambiguous_day' } })
  })

  it.each(['', '5', '2026', 'x', '31/2/2026', '2026-13-01', '5 Xyz 2026', 'yesterday'])(
    '“%s” is none',
    (text) => {
      expect(readDay(text, 'id')).toEqual({ ok: false, error: { code: 'not_a_day' } })
    },
  )
})
