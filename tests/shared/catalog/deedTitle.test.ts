import { describe, expect, it } from 'vitest'
import { deedTitle } from '#shared/catalog/deedTitle.ts'

describe('deedTitle', () => {
  it('is one line, never empty and never longer than a toast', () => {
    expect(deedTitle(' two\nlines ')).toBe('two lines')
    expect(deedTitle('')).toBe('…')
    expect([...deedTitle('☕'.repeat(200))]).toHaveLength(48)
  })
})
