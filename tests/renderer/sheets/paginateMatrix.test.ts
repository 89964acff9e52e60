import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOnePage, paginateMatrix } from '#renderer/sheets/paginateMatrix.ts'

const matrix = { room: 100, head: 10, rows: [20, 20, 20], totals: 10, summary: 20 }

it('keeps on one page what fits on one', () => {
  expect(isOnePage(matrix)).toBe(true)
  expect(paginateMatrix(matrix)).toMatchObject([{ from: 0, to: 3, hasTotals: true, hasSummary: true }])
})

it('shares what is left over among the rows, and not more than they can bear', () => {
  const [roomy] = paginateMatrix({ ...matrix, room: 1000 })
  expect(roomy?.heights).toEqual([26, 26, 26])
  const [tight] = paginateMatrix({ ...matrix, room: 106 })
  expect(tight?.heights.map(Math.round)).toEqual([22, 22, 22])
})

it('gives what sums up a page of its own when none is left', () => {
  expect(paginateMatrix({ ...matrix, summary: 21 })).toMatchObject([
    { from: 0, to: 3, hasTotals: true, hasSummary: false },
    { from: 3, to: 3, hasTotals: false, hasSummary: true },
  ])
})

it('takes the last row along when the totals do not fit under it', () => {
  const pages = paginateMatrix({ ...matrix, room: 75 })
  expect(pages.map(({ from, to }) => [from, to])).toEqual([[0, 2], [2, 3]]) // prettier-ignore
})

it('stands without rows', () => {
  expect(paginateMatrix({ ...matrix, rows: [] })).toMatchObject([{ hasTotals: true, hasSummary: true }])
})

const heights = fc.integer({ min: 5, max: 60 })

it('says every row once, the totals once and the sums once, and no page holds more than it can', () => {
  fc.assert(
    fc.property(fc.array(heights, { maxLength: 80 }), heights, heights, (rows, totals, summary) => {
      const given = { room: 150, head: 12, rows, totals, summary }
      const pages = paginateMatrix(given)
      const shown = pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
      expect(shown).toEqual(rows.map((_, index) => index))
      expect(pages.filter((page) => page.hasTotals)).toHaveLength(1)
      expect(pages.filter((page) => page.hasSummary)).toHaveLength(1)
      for (const page of pages) {
        const used = page.heights.reduce((sum, height) => sum + height, 0)
        const more = (page.hasTotals ? totals : 0) + (page.hasSummary ? summary : 0)
        const head = page.to > page.from || page.hasTotals ? 12 : 0
        expect(head + used + more).toBeLessThanOrEqual(150.001)
      }
    }),
  )
})
