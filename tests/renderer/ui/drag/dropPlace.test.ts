import { describe, expect, it } from 'vitest'
import { scrollSpeed } from '#renderer/ui/drag/autoScroll.ts'
import { isPastMiddle } from '#renderer/ui/drag/dropPlace.ts'

describe('isPastMiddle', () => {
  const box = { left: 100, top: 200, width: 80, height: 40 }

  it('looks down a column and along a row', () => {
    expect(isPastMiddle(box, { x: 179, y: 219 }, false)).toBe(false)
    expect(isPastMiddle(box, { x: 101, y: 221 }, false)).toBe(true)
    expect(isPastMiddle(box, { x: 139, y: 239 }, true)).toBe(false)
    expect(isPastMiddle(box, { x: 141, y: 201 }, true)).toBe(true)
  })
})

describe('scrollSpeed', () => {
  it('rests in the middle and grows towards the edges', () => {
    expect(scrollSpeed(100, 100)).toBe(0)
    expect(scrollSpeed(20, 100)).toBeLessThan(0)
    expect(scrollSpeed(100, 20)).toBeGreaterThan(0)
    expect(scrollSpeed(100, 2)).toBeGreaterThan(scrollSpeed(100, 20))
  })

  it('has a greatest speed beyond the edge', () => {
    expect(scrollSpeed(300, -500)).toBe(scrollSpeed(300, 0))
  })
})
