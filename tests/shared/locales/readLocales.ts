import { readdirSync, readFileSync } from 'node:fs'
import { languages, type Language } from '#shared/lib/language.ts'

export type Texts = Readonly<Record<string, string>>
export type Areas = Readonly<Record<string, Texts>>
export type Locales = Readonly<Record<Language, Areas>>

/** One text in its three languages; null where a language has none (the `_one` of id and ms). */
export interface Entry {
  readonly place: string
  readonly texts: Readonly<Record<Language, string | null>>
}

const folder = new URL('../../../shared/locales/', import.meta.url)

function readAreas(language: Language): Areas {
  const files = readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')) as Texts, // safe: checked flat below
    ]),
  )
}

export function readLocales(): Locales {
  return { en: readAreas('en'), id: readAreas('id'), ms: readAreas('ms') }
}

export function eachEntry(locales: Locales): Entry[] {
  return Object.entries(locales.en).flatMap(([area, texts]) =>
    Object.keys(texts).map((key) => ({
      place: `${area}.${key}`,
      texts: {
        en: locales.en[area]?.[key] ?? null,
        id: locales.id[area]?.[key] ?? null,
        ms: locales.ms[area]?.[key] ?? null,
      },
    })),
  )
}

/** Every text with its place and language. */
export function eachText(locales: Locales): { place: string; language: Language; text: string }[] {
  return languages.flatMap((language) =>
    Object.entries(locales[language]).flatMap(([area, texts]) =>
      Object.entries(texts).map(([key, text]) => ({ place: `${language}/${area}.${key}`, language, text })),
    ),
  )
}

/** The text without its values, so that only words of ours are judged. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{\{.*?\}\}|\$t\(.*?\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}
