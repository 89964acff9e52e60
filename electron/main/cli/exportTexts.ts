import en from '#shared/locales/en/export.json'
import id from '#shared/locales/id/export.json'
import ms from '#shared/locales/ms/export.json'
import type { ExportError } from '#shared/ipc/contract.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { fillIn } from '#shared/lib/fillIn.ts'

export type ExportTextKey = keyof typeof en

const texts = { en, id, ms } satisfies Record<Language, Readonly<Record<ExportTextKey, string>>>

/** A text of the command line in a language, with its values. */
export function exportText(
  language: Language,
  key: ExportTextKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillIn(texts[language][key], values).trim()
}

/** What went wrong and what to do, in words. */
export function exportReason(language: Language, code: ExportError['code']): string {
  return code === 'cancelled' ? exportText(language, 'cancel') : exportText(language, `error_${code}`)
}

/** The system's language when it is one of ours, else English. */
export function spokenLanguage(locale: string): Language {
  const spoken = locale.toLowerCase().split(/[-_.]/)[0]
  if (spoken === 'ms' || spoken === 'zsm') return 'ms'
  return spoken === 'id' || spoken === 'in' ? 'id' : 'en'
}
