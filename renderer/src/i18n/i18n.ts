import { createInstance, type BackendModule, type i18n, type ResourceKey } from 'i18next'
import type { Language } from '#shared/ipc/preferences.ts'
import { laterFiles, soonFiles, startFiles } from './languageFiles.ts'
import { soonAreas, startAreas, type Area } from './resources.ts'

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

/** The texts of the app in one language, ready to draw with; dialogs wait for their own. */
export async function createTexts(language: Language, { pseudo = false }: TextsOptions = {}): Promise<Texts> {
  const shape = pseudo ? (await import('./pseudo.ts')).pseudoResources : <R extends object>(plain: R) => plain
  const readStart = async (wanted: Language) => shape((await startFiles[wanted]()).resources)
  const readArea = async (wanted: Language, area: Area): Promise<ResourceKey> => {
    if (isOneOf(startAreas, area)) return (await readStart(wanted))[area]
    if (isOneOf(soonAreas, area)) return shape((await soonFiles[wanted]()).resources)[area]
    return shape((await laterFiles[wanted]()).resources)[area]
  }
  const reader: BackendModule = {
    type: 'backend',
    init: () => {},
    // safe: the languages and areas asked for are those of `init` and of the typed `useText`
    read: (wanted, area, done) =>
      void readArea(wanted as Language, area as Area).then(
        (texts) => done(null, texts),
        (error: unknown) => done(error as Error, null),
      ),
  }
  const instance = createInstance()
  await instance.use(reader).init({
    lng: language,
    // A copy: i18next adds to its own list.
    ns: [...startAreas],
    defaultNS: 'common',
    resources: { [language]: await readStart(language) },
    partialBundledLanguages: true,
    load: 'currentOnly',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
  const shown = (now: Language) => {
    if (typeof document !== 'undefined') document.documentElement.lang = pseudo ? 'en-XA' : now
  }
  shown(language)
  return {
    i18n: instance,
    use: async (wanted) => {
      await instance.changeLanguage(wanted)
      shown(wanted)
    },
  }
}

function isOneOf<A extends Area>(areas: readonly A[], area: Area): area is A {
  return areas.some((each) => each === area)
}
