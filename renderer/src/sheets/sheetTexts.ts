import type { Resources } from '#renderer/i18n/resources.ts'
import type { Language } from '#shared/ipc/preferences.ts'

/** The words of a printed page, in the page's language: not always the interface's. */
export interface SheetTexts {
  readonly language: Language
  readonly languageName: string
  readonly print: Resources['print']
  readonly catalog: Resources['catalog']
}

const languageFiles: Readonly<Record<Language, () => Promise<{ readonly resources: Resources }>>> = {
  en: () => import('#renderer/i18n/languages/en.ts'),
  id: () => import('#renderer/i18n/languages/id.ts'),
  ms: () => import('#renderer/i18n/languages/ms.ts'),
}

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
}

export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const { resources } = await languageFiles[language]()
  const { print, catalog } = resources
  return { language, languageName: languageNames[language], print, catalog }
}

/** Puts values into a text: `{{name}}`. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole))
}
