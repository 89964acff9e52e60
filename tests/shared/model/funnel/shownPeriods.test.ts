import { describe, expect, it } from 'vitest'
import { shownPeriods } from '#shared/model/funnel/shownPeriods.ts'

const ask = { period: 'week', counted: [], today: '2026-03-04', earlier: 0, later: 0 } as const

describe('the periods that the grid shows', () => {
  it('are eight that end now while nothing is counted', () => {
    const { starts, hidden } = shownPeriods(ask)
    expect([starts.length, starts[0], starts.at(-1), hidden]).toEqual([8, '2026-01-12', '2026-03-02', 0])
  })

  it('end now where counting is kept up, and with the last count where it is not', () => {
    expect(shownPeriods({ ...ask, counted: ['2026-02-09'] }).starts.at(-1)).toBe('2026-03-02')
    expect(shownPeriods({ ...ask, counted: ['2025-06-02'] }).starts.at(-1)).toBe('2025-06-02')
    expect(shownPeriods({ ...ask, counted: ['2026-04-06'] }).starts.at(-1)).toBe('2026-04-06')
  })

  it('are twelve at most, and say how many counted ones lie before them', () => {
    const counted = ['2025-11-03', '2025-12-01', '2025-12-15', '2026-03-02']
    const { starts, hidden } = shownPeriods({ ...ask, counted })
    expect([starts.length, starts[0], hidden]).toEqual([12, '2025-12-15', 2])
  })

  it('are more at either end when asked for', () => {
    const { starts } = shownPeriods({ ...ask, period: 'month', earlier: 4, later: 2 })
    expect([starts.length, starts[0], starts.at(-1)]).toEqual([14, '2025-04-01', '2026-05-01'])
  })
})
