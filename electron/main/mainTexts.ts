import en from '#shared/locales/en/main.json'
import id from '#shared/locales/id/main.json'
import ms from '#shared/locales/ms/main.json'
import { languages, type Language, type Preferences } from '#shared/ipc/preferences.ts'

export type MainTexts = Readonly<Record<keyof typeof en, string>>

const texts = { en, id, ms } satisfies Record<Language, MainTexts>

/** Texts of native dialogs, in the chosen language or the system's. */
export function mainTexts({ language }: Pick<Preferences, 'language'>, systemLocale: string): MainTexts {
  const spoken = systemLocale.split('-')[0]?.toLowerCase()
  return texts[language ?? languages.find((known) => known === spoken) ?? 'en']
}
