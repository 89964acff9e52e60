import { loadAllTexts } from '#renderer/i18n/loadAllTexts.ts'
import type { Resources } from '#renderer/i18n/resources.ts'
import type { Language } from '#shared/ipc/preferences.ts'

/** The words of a printed page, in the page's language: not always the interface's. */
export interface SheetTexts {
  readonly language: Language
  readonly languageName: string
  readonly print: Resources['print']
  readonly catalog: Resources['catalog']
}

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
}

export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const { print, catalog } = await loadAllTexts(language)
  return { language, languageName: languageNames[language], print, catalog }
}

/** Puts values into a text: `{{name}}`. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole))
}
