import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#shared/ipc/preferences.ts'
import { pseudoResources } from './pseudo.ts'
import type { Resources } from './resources.ts'

/** Each language is a script of its own; only the one in use is fetched. */
const languageFiles: Readonly<Record<Language, () => Promise<{ readonly resources: Resources }>>> = {
  en: () => import('./languages/en.ts'),
  id: () => import('./languages/id.ts'),
  ms: () => import('./languages/ms.ts'),
}

/** Names of the languages in themselves; never translated. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
}

/** The first language: the chosen one, else the system's when we speak it, else English. */
export function firstLanguage(chosen: Language | null, systemLocale: string): Language {
  if (chosen !== null) return chosen
  const system = systemLocale.toLowerCase().split(/[-_]/)[0]
  if (system === 'ms' || system === 'zsm') return 'ms'
  return system === 'id' || system === 'in' ? 'id' : 'en'
}

export interface Texts {
  readonly i18n: i18n
  /** Fetches the language when needed and switches every text at once. */
  use(language: Language): Promise<void>
}

export interface TextsOptions {
  /** Accents and 40 % more length, to see what breaks or was never translated. */
  readonly pseudo?: boolean
}

/** The texts of the app in one language, ready to draw with. */
export async function createTexts(language: Language, { pseudo = false }: TextsOptions = {}): Promise<Texts> {
  const read = async (wanted: Language) => {
    const { resources } = await languageFiles[wanted]()
    return pseudo ? pseudoResources(resources) : resources
  }
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await read(language) },
    defaultNS: 'common',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  const shown = (now: Language) => {
    if (typeof document !== 'undefined') document.documentElement.lang = pseudo ? 'en-XA' : now
  }
  shown(language)
  return {
    i18n: instance,
    use: async (wanted) => {
      if (!instance.hasResourceBundle(wanted, 'common')) {
        for (const [area, texts] of Object.entries(await read(wanted))) {
          instance.addResourceBundle(wanted, area, texts)
        }
      }
      await instance.changeLanguage(wanted)
      shown(wanted)
    },
  }
}
