import { parseArgs } from 'node:util'
import { languages, type Language } from '#shared/lib/language.ts'

export interface CheckArguments {
  readonly files: readonly string[]
  readonly language: Language
}

/** What the words after `relasi check` ask for, or null when they are not understood. */
export function parseCheckArguments(words: readonly string[]): CheckArguments | null {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { language: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const { language: asked = 'en', ...unknown } = values
  const language = languages.find((each) => each === asked)
  if (language === undefined || Object.keys(unknown).length > 0 || positionals.length === 0) return null
  return { files: positionals, language }
}
