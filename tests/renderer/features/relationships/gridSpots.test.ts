import { describe, expect, it } from 'vitest'
import { nextSpot, recordOfSpot, type Spots } from '#renderer/features/relationships/gridSpots.ts'

const spots: Spots = [
  [null, 'head:a', 'head:b'],
  ['one', 'rel:one:a', 'rel:one:b'],
  ['two', 'rel:two:a', 'rel:two:b'],
  ['whole', 'total:a', 'total:b'],
]

describe('nextSpot', () => {
  it('goes one spot with an arrow, to the heads and the sums as well', () => {
    expect(nextSpot(spots, 'rel:one:a', 'ArrowRight')).toBe('rel:one:b')
    expect(nextSpot(spots, 'rel:one:a', 'ArrowLeft')).toBe('one')
    expect(nextSpot(spots, 'rel:one:a', 'ArrowUp')).toBe('head:a')
    expect(nextSpot(spots, 'rel:two:b', 'ArrowDown')).toBe('total:b')
  })

  it('stays where an edge or nothing to stand on lies', () => {
    expect(nextSpot(spots, 'one', 'ArrowUp')).toBe('one')
    expect(nextSpot(spots, 'rel:one:b', 'ArrowRight')).toBe('rel:one:b')
    expect(nextSpot(spots, 'whole', 'ArrowDown')).toBe('whole')
  })

  it('goes to both ends of a row, and five rows at once', () => {
    expect(nextSpot(spots, 'rel:one:b', 'Home')).toBe('one')
    expect(nextSpot(spots, 'head:b', 'Home')).toBe('head:a')
    expect(nextSpot(spots, 'one', 'End')).toBe('rel:one:b')
    expect(nextSpot(spots, 'rel:one:a', 'PageDown')).toBe('total:a')
    expect(nextSpot(spots, 'total:b', 'PageUp')).toBe('head:b')
  })

  it('knows no other keys and no other spots', () => {
    expect(nextSpot(spots, 'one', 'x')).toBeNull()
    expect(nextSpot(spots, 'three', 'ArrowDown')).toBeNull()
  })
})

describe('recordOfSpot', () => {
  it('is the cell or the segment, and nothing for heads and sums', () => {
    expect(spots.flat().map((spot) => (spot === null ? null : recordOfSpot(spot)))).toEqual([
      ...[null, null, null],
      ...['one', 'rel:one:a', 'rel:one:b'],
      ...['two', 'rel:two:a', 'rel:two:b'],
      ...[null, null, null],
    ])
  })
})
