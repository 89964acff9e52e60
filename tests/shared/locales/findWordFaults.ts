import type { Language } from '#shared/lib/language.ts'
import type { FalseFriend } from './falseFriends.ts'
import { eachEntry, eachText, wordsOf, type Locales } from './readLocales.ts'

function patternOf(word: string): RegExp {
  const letters = String.raw`[\p{L}]*`
  const body = word
    .replace(/^\*|\*$/g, '')
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/ /g, String.raw`\s+`)
  const start = word.startsWith('*') ? letters : ''
  const end = word.endsWith('*') ? letters : ''
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${start}${body}${end}(?![\p{L}\p{N}])`, 'iu')
}

/** Texts of a language that use a word of its neighbour. */
export function findFalseFriends(
  locales: Locales,
  language: Language,
  friends: readonly FalseFriend[],
): string[] {
  const patterns = friends.map((friend) => ({ ...friend, pattern: patternOf(friend.word) }))
  return eachText(locales)
    .filter((entry) => entry.language === language)
    .flatMap(({ place, text }) => {
      const plain = text.replace(/\{\{.*?\}\}/g, ' ')
      return patterns
        .filter(({ pattern }) => pattern.test(plain))
        .map(({ word, instead }) => `${place} says “${word}” for “${instead}”: ${text}`)
    })
}

/** Share of the texts over two words that read the same in Indonesian and in Malay, and which they are. */
export function compareNeighbours(locales: Locales): { share: number; same: string[] } {
  const long = eachEntry(locales).filter(
    ({ texts }) => wordsOf(texts.en ?? '').length > 2 && texts.id && texts.ms,
  )
  const same = long.filter(({ texts }) => texts.id?.toLowerCase() === texts.ms?.toLowerCase())
  return { share: long.length === 0 ? 0 : same.length / long.length, same: same.map(({ place }) => place) }
}

/** Texts that still say in Indonesian or Malay what they say in English. */
export function findUntranslated(locales: Locales, sameEverywhere: ReadonlySet<string>): string[] {
  const own = (text: string) =>
    wordsOf(text)
      .filter((word) => /\p{L}/u.test(word) && !sameEverywhere.has(word))
      .join(' ')
  return eachEntry(locales).flatMap(({ place, texts }) => {
    const english = own(texts.en ?? '')
    if (english === '') return []
    return (['id', 'ms'] as const)
      .filter((language) => texts[language] !== null && own(texts[language]) === english)
      .map((language) => `${language}/${place}: ${texts[language] ?? ''}`)
  })
}

/** Texts that shout, praise themselves, or set quotes and dots like a typewriter. */
export function findToneFaults(locales: Locales): string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/!/, 'has an exclamation mark'],
    [/\b(successfully|please|oops|sorry|berhasil|berjaya|sukses)\b/i, 'praises or pleads'],
    [/"|(?<=\s|^)'|\.\.\./, 'has a straight quote or three dots'],
    [/^[^\n]*\S {2}[^\n]*$/, 'has two spaces'],
    [/\d%/, 'has no space before %'],
    [/(?<!\p{L})(kamu|kalian|engkau|lo|gue)(?!\p{L})/iu, 'is too familiar with the reader'],
  ]
  return eachText(locales).flatMap(({ place, text }) =>
    // What stands in `$t(…)` names another text with its count and is never read.
    rules
      .filter(([pattern]) => pattern.test(text.replace(/\$t\(.*?\)/g, 'n')))
      .map(([, fault]) => `${place} ${fault}: ${text}`),
  )
}

/** Texts with a capital inside a sentence that is neither a name nor the letter of a key. */
export function findCapitals(locales: Locales, names: ReadonlySet<string>): string[] {
  return eachText(locales).flatMap(({ place, text }) =>
    [...text.matchAll(/(?<=[\p{L}\p{N},;)’”%–] )\p{Lu}\p{L}+/gu)]
      .filter(([word]) => !names.has(word))
      .map(([word]) => `${place} has “${word}”: ${text}`),
  )
}
