import { describe, expect, test } from 'vitest'
import { createTexts, firstLanguage } from '#renderer/i18n/i18n.ts'

describe('the first language', () => {
  test.each([
    ['ms', 'en-US', 'ms'],
    [null, 'id-ID', 'id'],
    [null, 'ms_MY', 'ms'],
    [null, 'en-GB', 'en'],
    [null, 'fr-FR', 'en'],
    [null, '', 'en'],
  ] as const)(
    'is the chosen one, else the system’s when we speak it: %s, %s → %s',
    (chosen, system, language) => {
      expect(firstLanguage(chosen, system)).toBe(language)
    },
  )
})

test('one language is there at the start, another is fetched when it is switched to', async () => {
  const texts = await createTexts('en')
  expect(texts.i18n.hasResourceBundle('ms', 'common')).toBe(false)
  expect(texts.i18n.t('undo')).toBe('Undo')
  await texts.use('ms')
  expect(texts.i18n.t('undo')).toBe('Buat asal')
  await texts.use('id')
  expect(texts.i18n.t('undo')).toBe('Urungkan')
})

test('a count chooses the plural of its language', async () => {
  const texts = await createTexts('en')
  expect(texts.i18n.t('notes', { count: 1 })).toBe('1 note')
  expect(texts.i18n.t('notes', { count: 2 })).toBe('2 notes')
  await texts.use('id')
  expect(texts.i18n.t('notes', { count: 2 })).toBe('2 catatan')
})

test('text of the user is never escaped, since React does that', async () => {
  const texts = await createTexts('en')
  expect(texts.i18n.t('undoDeed', { deed: '<b> & “x”' })).toBe('Undo: <b> & “x”')
})

test('the words of a dialog are fetched when they are first asked for, also after a switch', async () => {
  const texts = await createTexts('en')
  expect(texts.i18n.hasResourceBundle('en', 'settings')).toBe(false)
  await texts.i18n.loadNamespaces('settings')
  expect(texts.i18n.t('bigType', { ns: 'settings' })).toBe('Big type')
  await texts.use('id')
  expect(texts.i18n.t('bigType', { ns: 'settings' })).toBe('Huruf besar')
})
