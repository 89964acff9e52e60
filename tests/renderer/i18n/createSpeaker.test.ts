import { expect, test } from 'vitest'
import { createSpeaker } from '#renderer/i18n/createSpeaker.ts'
import { createTexts } from '#renderer/i18n/i18n.ts'

test('an area has one translator, which says plain texts and texts with values', async () => {
  const { i18n } = await createTexts('en')
  const speaker = createSpeaker(i18n, 'en')
  const t = await speaker.translator('common')
  expect(speaker.translator('common')).toBe(t)
  expect([t('undo'), t('undo')]).toEqual(['Undo', 'Undo'])
  expect([t('notes', { count: 1 }), t('notes', { count: 2 })]).toEqual(['1 note', '2 notes'])
})

test('the words of a dialog are waited for once, then they are there', async () => {
  const { i18n } = await createTexts('en')
  const speaker = createSpeaker(i18n, 'en')
  const coming = speaker.translator('settings')
  expect(coming).toBeInstanceOf(Promise)
  const t = await coming
  expect(t('bigType', { ns: 'settings' })).toBe('Big type')
  expect(speaker.translator('settings')).toBe(coming) // React counts the promises a component waits for
})
