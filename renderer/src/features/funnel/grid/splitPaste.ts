import Papa from 'papaparse'
import type { Language } from '#shared/lib/language.ts'
import { pasteSeparator } from '#shared/model/funnel/pasteSeparator.ts'

/** A pasted text as cells; empty lines at its end are none. */
export function splitPaste(text: string, language: Language): readonly (readonly string[])[] {
  const trimmed = text.replace(/[\r\n]+$/, '')
  const separator = pasteSeparator(trimmed, language)
  if (separator === 'none') return trimmed.split(/\r\n|\r|\n/).map((line) => [line])
  return Papa.parse<string[]>(trimmed, { delimiter: separator }).data
}
