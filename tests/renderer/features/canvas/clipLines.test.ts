import { expect, it } from 'vitest'
import { recordLimits } from '#shared/model/limits.ts'
import { linesOf, toClipLine } from '#renderer/features/canvas/clipLines.ts'

it('takes one line for each that says something, whatever ends them', () => {
  expect(linesOf('One\r\n\r\n  Two\t  words \rThree\u2028\n\n')).toEqual(['One', 'Two words', 'Three'])
  expect(linesOf(' \n\t')).toEqual([])
})

it('takes the bullets of a list off, and no hyphen of a word or sign of a number', () => {
  expect(linesOf('- One\n• Two\n*  Three\n-4 °C\nself-service')).toEqual([
    'One',
    'Two',
    'Three',
    '-4 °C',
    'self-service',
  ])
})

it('keeps a line that is longer than a title whole in the details', () => {
  const long = 'word '.repeat(200).trim()
  const { title, details } = toClipLine(long)
  expect(title.length).toBeLessThanOrEqual(recordLimits.title)
  expect(title.endsWith('…')).toBe(true)
  expect(details).toBe(long)
  expect(toClipLine('Short')).toEqual({ title: 'Short', details: '' })
})
