import { describe, expect, it } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { readLifetimes, stayingOf } from '#shared/model/funnel/lifetimes.ts'
import { withCohorts } from '#shared/model/funnel/withCohorts.ts'

describe('the retention table with some counts anew', () => {
  const jan = { start: '2026-01-01', active: [100, 60] }

  it('gains cohorts by start, loses empty ones and ends at the last known age', () => {
    const next = withCohorts(
      [jan],
      [
        { start: '2026-03-01', age: 0, count: 50 },
        { start: '2026-02-01', age: 0, count: 80 },
        { start: '2026-02-01', age: 2, count: 30 },
        { start: '2026-01-01', age: 1, count: null },
      ],
    )
    expect(next).toEqual({
      ok: true,
      value: [
        { start: '2026-01-01', active: [100] },
        { start: '2026-02-01', active: [80, null, 30] },
        { start: '2026-03-01', active: [50] },
      ],
    })
    expect(withCohorts([{ start: '2026-01-01', active: [1] }], [{ ...jan, age: 0, count: null }])).toEqual({
      ok: true,
      value: [],
    })
  })

  it('refuses more people than joined, and people of a cohort without a size', () => {
    const refused = withCohorts(
      [jan],
      [
        { start: '2026-01-01', age: 0, count: 59 },
        { start: '2026-02-01', age: 1, count: 3 },
      ],
    )
    expect(refused).toEqual({
      ok: false,
      error: {
        code: 'bad_cohorts',
        problems: [
          { start: '2026-01-01', age: 1, code: 'more_than_size' },
          { start: '2026-02-01', age: 1, code: 'no_size' },
        ],
      },
    })
  })
})

describe('how long customers stay', () => {
  it('is read from two columns of days, a heading above them', () => {
    const read = readLifetimes(
      [['joined', 'left'], ['2026-01-01', '2026-01-31'], ['2026-01-05', ''], ['', ''], ['5 Feb 2026']],
      'en',
    )
    expect(read).toEqual({
      ok: true,
      value: [
        { joined: '2026-01-01', left: '2026-01-31' },
        { joined: '2026-01-05', left: null },
        { joined: '2026-02-05', left: null },
      ],
    })
  })

  it('names every line that cannot be', () => {
    const read = readLifetimes(
      [
        ['2026-01-10', '2026-01-09'],
        ['x', ''],
        ['', '2026-01-09'],
        ['2026-01-10', 'soon'],
      ],
      'en',
    )
    expect(read.ok ? [] : read.error.cells.map(({ row, column, code }) => [row, column, code])).toEqual([
      [0, 1, 'left_before'],
      [1, 0, 'not_a_day'],
      [2, 0, 'no_joined'],
      [3, 1, 'not_a_day'],
    ])
  })

  it('counts those who are still there until the last day of the list', () => {
    const staying = stayingOf([
      { joined: '2026-01-01', left: '2026-01-11' },
      { joined: '2026-01-01', left: null },
      { joined: '2026-01-11', left: '2026-01-31' },
      { joined: '2026-01-21', left: null },
    ])
    expect(staying).toMatchObject({ customers: 4, left: 2, until: '2026-01-31', days: [0, 10, 20, 30] })
    // 4 at risk on day 10, one leaves; 2 on day 20, one leaves (the fourth was seen 10 days only).
    expect(staying?.survival.survival.map(valueOf)).toEqual([1, 0.75, 0.375, 0.375])
    expect(stayingOf([])).toBeNull()
  })
})
