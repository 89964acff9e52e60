import { languages, type Language } from '#shared/lib/language.ts'
import { eachEntry, type Locales, type Texts } from './readLocales.ts'

/** Indonesian and Malay have one form for every number, so a singular says just what the plural says. */
const pluralForms = { en: ['one', 'other'], id: ['other'], ms: ['other'] } as const satisfies Record<
  Language,
  readonly string[]
>

/** Areas or keys that one language has and another lacks, empty texts, and plurals without their forms. */
export function findKeyFaults(locales: Locales): string[] {
  const areas = new Set(languages.flatMap((language) => Object.keys(locales[language])))
  return [...areas].flatMap((area) => {
    const keys = new Set(languages.flatMap((language) => Object.keys(locales[language][area] ?? {})))
    return languages.flatMap((language) => {
      const texts = locales[language][area]
      if (!texts) return [`${language}/${area} is missing`]
      return [...keys].flatMap((key) =>
        faultsOfKey(key, language, texts).map((why) => `${language}/${area}.${why}`),
      )
    })
  })
}

function faultsOfKey(key: string, language: Language, texts: Texts): string[] {
  const form = /_(zero|one|two|few|many|other)$/.exec(key)?.[1]
  const other = form === undefined ? key : key.replace(/_[a-z]+$/, '_other')
  const faults: string[] = []
  if (texts[other] === undefined) faults.push(`${other} is missing`)
  const text: unknown = texts[key]
  if (text === undefined) {
    const isNeeded = form === undefined || (pluralForms[language] as readonly string[]).includes(form)
    if (isNeeded && key !== other) faults.push(`${key} is missing`)
    return faults
  }
  if (typeof text !== 'string') return [`${key} is not a text`]
  if (text.trim() === '' || text !== text.trim()) faults.push(`${key} is empty or has spaces at its ends`)
  if (language !== 'en' && text !== texts[other]) faults.push(`${key} says something else than its plural`)
  return faults
}

const variable = /\{\{\s*(\w+).*?\}\}|\$t\(.*?\)/g

/** Texts whose values are not those of the English text: a value lost or misspelt. */
export function findVariableFaults(locales: Locales): string[] {
  const valuesOf = (text: string) => [...new Set(text.match(variable) ?? [])].sort().join(' ')
  return eachEntry(locales).flatMap(({ place, texts }) =>
    languages
      .filter(
        (language) =>
          texts[language] !== null &&
          !(language !== 'en' && place.endsWith('_one')) && // says what its plural says, checked above
          valuesOf(texts[language]) !== valuesOf(texts.en ?? ''),
      )
      .map(
        (language) =>
          `${language}/${place} has “${valuesOf(texts[language] ?? '')}”, English “${valuesOf(texts.en ?? '')}”`,
      ),
  )
}
