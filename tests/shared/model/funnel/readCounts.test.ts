import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Language } from '#shared/lib/language.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { pasteSeparator } from '#shared/model/funnel/pasteSeparator.ts'
import { shift } from '#shared/model/funnel/periods.ts'
import { readActuals, readCohorts, type ActualsPaste } from '#shared/model/funnel/readCounts.ts'

const names = ['Acquisition', 'Activation', 'Retention']
const at: ActualsPaste = {
  language: 'en',
  period: 'week',
  rows: names,
  row: 0,
  start: '2026-01-05',
}
const taken = (cells: readonly (readonly string[])[], paste: Partial<ActualsPaste> = {}) => {
  const read = readActuals(cells, { ...at, ...paste })
  return read.ok
    ? read.value.map(({ row, column, count }) => [row, column, count])
    : read.error.cells.map(({ row, column, code }) => [row, column, code])
}

describe('a pasted block of counts', () => {
  it('lies from the cell that is stood on', () => {
    expect(
      taken(
        [
          ['1', '2'],
          ['3', '4'],
        ],
        { row: 1 },
      ),
    ).toEqual([
      [1, '2026-01-05', 1],
      [1, '2026-01-12', 2],
      [2, '2026-01-05', 3],
      [2, '2026-01-12', 4],
    ])
  })

  it('goes by days in its first line and names in its first column', () => {
    const cells = [
      ['Stage', '2026-02-04', '26 Jan 2026'],
      ['activation', '7', '8'],
      ['ACQUISITION', '', '1,200'],
    ]
    expect(taken(cells)).toEqual([
      [1, '2026-02-02', 7],
      [1, '2026-01-26', 8],
      [0, '2026-01-26', 1200],
    ])
  })

  it('says nothing where a cell is empty', () => {
    expect(taken([['', ' ', '3']])).toEqual([[0, '2026-01-19', 3]])
  })

  it.each([
    ['abc', 'not_a_number'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['1.5', 'too_many_decimals'],
    ['1,23', 'separator'],
    ['99999999999', 'too_large'],
  ])('is refused for “%s”', (text, code) => {
    expect(taken([['1', text]])).toEqual([[0, 1, code]])
  })

  it('is refused past the last stage, and for one period twice', () => {
    expect(taken([['1'], ['2']], { row: 2 })).toEqual([[1, 0, 'no_row']])
    const twice = [
      ['2026-01-05', '2026-01-06'],
      ['1', '2'],
    ]
    expect(taken(twice)).toEqual([[0, 1, 'same_period']])
  })

  it('refuses a count under a heading that is empty', () => {
    const cells = [
      ['', '2026-01-05', ''],
      ['Activation', '1', '2'],
    ]
    expect(taken(cells)).toEqual([[1, 2, 'not_a_day']])
  })

  it('names the days it cannot read, also where they could be two', () => {
    const cells = [
      ['', '3/4/2026', '4/5/2026'],
      ['Activation', '1', '2'],
    ]
    expect(taken(cells)).toEqual([
      [0, 1, 'ambiguous_day'],
      [0, 2, 'ambiguous_day'],
    ])
  })

  it('comes back as it was, in every language', () => {
    const count = fc.integer({ min: 0, max: recordLimits.customers })
    const block = fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: names.length,
      }),
    )
    fc.assert(
      fc.property(block, fc.constantFrom<Language>('en', 'id', 'ms'), (counts, language) => {
        const cells = counts.map((line) => line.map((one) => formatNumber(one, language)))
        expect(taken(cells, { language })).toEqual(
          counts.flatMap((line, row) =>
            line.map((one, column) => [row, shift(at.start, 'week', column), one]),
          ),
        )
      }),
    )
  })

  it('is taken whole or not at all, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), fc.nat(3), (cells, row) => {
        const read = readActuals(cells, { ...at, row })
        if (read.ok) {
          read.value.forEach(({ row: stage, count }) => {
            expect(stage).toBeLessThan(names.length)
            expect(Number.isSafeInteger(count) && count >= 0).toBe(true)
          })
        } else {
          expect(read.error.cells.length).toBeGreaterThan(0)
          read.error.cells.forEach((bad) => expect(cells[bad.row]?.[bad.column] ?? '').toBe(bad.text))
        }
      }),
    )
  })
})

describe('a pasted retention table', () => {
  const paste = { language: 'en', period: 'month', start: '2026-01-01', age: 0 } as const

  it('goes by the days in its first column; a line above them is a heading', () => {
    const read = readCohorts(
      [
        ['Joined', '0', '1'],
        ['Jan 2026', '100', '60'],
        ['Feb 2026', '80', ''],
      ],
      paste,
    )
    expect(read.ok && read.value.map(({ row, column, count }) => [row, column, count])).toEqual([
      ['2026-01-01', 0, 100],
      ['2026-01-01', 1, 60],
      ['2026-02-01', 0, 80],
    ])
  })

  it('lies from the cell that is stood on where it says no days', () => {
    const read = readCohorts([['60', '45'], ['40']], { ...paste, age: 1 })
    expect(read.ok && read.value.map(({ row, column, count }) => [row, column, count])).toEqual([
      ['2026-01-01', 1, 60],
      ['2026-01-01', 2, 45],
      ['2026-02-01', 1, 40],
    ])
  })
})

describe('what stands between the cells', () => {
  it.each([
    ['1\t2', 'en', '\t'],
    ['1;2', 'id', ';'],
    ['10,20,30', 'en', ','],
    ['1,234', 'en', 'none'],
    ['1,234\n12,345', 'en', 'none'],
    ['1,234\n12,34', 'en', ','],
    ['12,5', 'id', 'none'],
    ['10,20,30', 'id', ','],
    ['a,b', 'ms', ','],
    ['12', 'ms', 'none'],
  ] as const)('of “%s” in %s is “%s”', (text, language, separator) => {
    expect(pasteSeparator(text, language)).toBe(separator)
  })
})
