import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paginateAppendix, type MeasuredPiece } from '#renderer/sheets/paginateAppendix.ts'

const piece = fc.record({
  before: fc.integer({ min: 0, max: 12 }),
  lineHeight: fc.integer({ min: 8, max: 24 }),
  lines: fc.integer({ min: 1, max: 80 }),
  keepsNext: fc.boolean(),
})

it('places every line of every piece once, in order, and no column is too full', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 60, max: 600 }), (pieces, height) => {
      const columns = paginateAppendix(pieces, height)
      const placed = columns
        .flat()
        .flatMap(({ piece: index, from, to }) =>
          Array.from({ length: to - from }, (_, line) => `${index}:${from + line}`),
        )
      const wanted = pieces.flatMap(({ lines }, index) =>
        Array.from({ length: lines }, (_, line) => `${index}:${line}`),
      )
      expect(placed).toEqual(wanted)
      for (const column of columns) expect(heightOf(column, pieces)).toBeLessThanOrEqual(height + 0.02)
    }),
  )
})

it('keeps a heading with what it heads', () => {
  const line = { before: 0, lineHeight: 10, keepsNext: false }
  const columns = paginateAppendix(
    [
      { ...line, lines: 7 },
      { ...line, lines: 1, keepsNext: true },
      { ...line, lines: 5 },
    ],
    100,
  )
  expect(columns).toEqual([
    [
      { piece: 0, from: 0, to: 7 },
      { piece: 1, from: 0, to: 1 },
      { piece: 2, from: 0, to: 2 },
    ],
    [{ piece: 2, from: 2, to: 5 }],
  ])
  const tighter = paginateAppendix(
    [
      { ...line, lines: 8 },
      { ...line, lines: 1, keepsNext: true },
      { ...line, lines: 5 },
    ],
    100,
  )
  expect(tighter[1]?.[0]).toEqual({ piece: 1, from: 0, to: 1 })
})

function heightOf(
  column: ReturnType<typeof paginateAppendix>[number],
  pieces: readonly MeasuredPiece[],
): number {
  return column.reduce((height, { piece: index, from, to }, at) => {
    const { before = 0, lineHeight = 0 } = pieces[index] ?? {}
    return height + (at === 0 ? 0 : before) + (to - from) * lineHeight
  }, 0)
}
