import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOrder, freshKeys, isOrderKey, keysBetween } from '#shared/document/order.ts'

describe('order keys', () => {
  it('made anywhere in a list are valid and stand where they were asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })), { maxLength: 60 }),
        (inserts) => {
          const list: string[] = []
          for (const [at, count] of inserts) {
            const index = at % (list.length + 1)
            const keys = keysBetween(list[index - 1] ?? null, list[index] ?? null, count)
            if (keys === null) continue
            list.splice(index, 0, ...keys)
          }
          expect(list.every(isOrderKey)).toBe(true)
          expect([...list].sort()).toEqual(list)
          expect(new Set(list).size).toBe(list.length)
        },
      ),
    )
  })

  it('have no room between equal or exchanged neighbours', () => {
    expect(keysBetween('a1', 'a1', 1)).toBeNull()
    expect(keysBetween('a2', 'a1', 1)).toBeNull()
  })

  it('have no room when they would grow without end', () => {
    let after = 'a1'
    let tries = 0
    for (let keys = keysBetween('a0', after, 1); keys !== null; keys = keysBetween('a0', after, 1)) {
      after = keys[0] ?? ''
      tries += 1
    }
    expect(tries).toBeGreaterThan(100)
    expect(after.length).toBeLessThanOrEqual(100)
  })

  it.each(['', 'a', 'a00', 'b1', '0a', 'a!', 'A00000000000000000000000000', 'é0', `a${'1'.repeat(300)}`])(
    '%j is none',
    (text) => {
      expect(isOrderKey(text)).toBe(false)
    },
  )

  it.each(['a0', 'a0V', 'Zz', 'b00', 'b0001'])('%j is one', (text) => {
    expect(isOrderKey(text)).toBe(true)
  })

  it('numbered anew are short and ascending', () => {
    const keys = freshKeys(1000)
    expect([...keys].sort()).toEqual(keys)
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(5)
  })

  it('that are equal are told apart by id', () => {
    const [a, b] = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a0' },
    ]
    expect(compareOrder(a, b)).toBe(-1)
    expect(compareOrder(b, a)).toBe(1)
    expect(compareOrder(a, a)).toBe(0)
  })
})
