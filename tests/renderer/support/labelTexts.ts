import { expect } from 'vitest'
import { languages } from '#shared/lib/language.ts'
import type { Label } from '#renderer/state/label.ts'
import { createSpeaker } from '#renderer/i18n/createSpeaker.ts'
import { createTexts } from '#renderer/i18n/i18n.ts'

/** Says deeds in all three languages as the window does, and fails where a word or a value is missing. */
export async function createLabelCheck(): Promise<(label: Label) => void> {
  const say = await Promise.all(
    languages.map(async (language) => {
      const { i18n } = await createTexts(language)
      return createSpeaker(i18n, language).translator('labels')
    }),
  )
  return ({ key, values = {} }) => {
    for (const translate of say) {
      const text = String(translate(key as never, { ...values } as never))
      expect(text, key).not.toBe(key)
      expect(text, key).not.toMatch(/\{\{/)
      expect(text.trim(), key).not.toBe('')
    }
  }
}
