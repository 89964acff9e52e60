import { describe, expect, it } from 'vitest'
import { shortTitle } from '#shared/catalog/shortTitle.ts'

describe('shortTitle', () => {
  it('is what names a segment, before the first comma, dash, colon or bracket', () => {
    expect(shortTitle('Gift-givers nearby, who need something nice now')).toBe('Gift-givers nearby')
    expect(shortTitle('Offices (before nine o’clock in the morning)')).toBe('Offices')
    expect(shortTitle('Warung kopi – pagi hari sebelum jam kerja')).toBe('Warung kopi')
  })

  it('keeps short titles and titles without a break whole', () => {
    expect(shortTitle('  Regulars ')).toBe('Regulars')
    expect(shortTitle('B2B, B2C')).toBe('B2B, B2C')
    expect(shortTitle(', odd')).toBe(', odd')
    expect(shortTitle('')).toBe('')
  })
})
