import { expect, test } from 'vitest'
import { pseudoText } from '#renderer/i18n/pseudo.ts'

test('pseudo text is at least 40 % longer, marked, and keeps its values', () => {
  const text = 'Removed “{{title}}” with {{count}} cells'
  const pseudo = pseudoText(text)
  expect(pseudoText('Nothing is lost').length).toBeGreaterThan('Nothing is lost'.length * 1.4)
  expect(pseudo).toMatch(/^\[.*\]$/)
  expect(pseudo).toContain('{{title}}')
  expect(pseudo).toContain('{{count}}')
  expect(pseudo).not.toContain('Removed')
})

test('what pseudo text adds breaks into words, as text does', () => {
  const words = pseudoText('It says so in very many words. '.repeat(8)).split(' ')
  expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(10)
})
