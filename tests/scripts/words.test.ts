import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLocales } from '#tests/shared/locales/readLocales.ts'
import { buildWordsPage } from '../../scripts/words.mjs'

test('docs/WORDS.md shows the texts as they are now (npm run words)', () => {
  expect(readFileSync(new URL('../../docs/WORDS.md', import.meta.url), 'utf8') === buildWordsPage()).toBe(
    true,
  )
})

test('every text of every language stands on the page', () => {
  const page = buildWordsPage()
  const locales = readLocales()
  const texts = Object.values(locales).flatMap((areas) =>
    Object.values(areas).flatMap((own) => Object.values(own)),
  )
  expect(
    texts.filter((text) => !page.includes(text.replaceAll('|', '\\|').replaceAll('\n', '<br>'))),
  ).toEqual([])
})
