import { describe, expect, it } from 'vitest'
import { splitIntoChunks } from '#renderer/ui/chunks/splitIntoChunks.ts'

const items = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

describe('splitIntoChunks', () => {
  it('keeps chunks whose members stay when one comes at the end', () => {
    const before = splitIntoChunks(items(51), 24, [])
    const after = splitIntoChunks(items(52), 24, before)
    expect(after[0]).toBe(before[0])
    expect(after[1]).toBe(before[1])
    expect(after[2]).toHaveLength(4)
  })

  it('loses and doubles nobody', () => {
    expect(splitIntoChunks(items(1000), 24, []).flat()).toEqual(items(1000))
  })
})
