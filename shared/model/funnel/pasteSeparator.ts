import type { Language } from '../../lib/language.ts'
import { parseCount } from '../../lib/parseNumber.ts'

export type PasteSeparator = '\t' | ';' | ',' | 'none'

/**
 * What stands between the cells of a copied block: tabs from a spreadsheet, else semicolons, else commas. Lines
 * that are each one number as the language writes it (“1,234”) are one column: a number comes before a list.
 */
export function pasteSeparator(text: string, language: Language): PasteSeparator {
  if (text.includes('\t')) return '\t'
  if (text.includes(';')) return ';'
  if (!text.includes(',')) return 'none'
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.every((line) => isOneNumber(line, language)) ? 'none' : ','
}

function isOneNumber(line: string, language: Language): boolean {
  const count = parseCount(line, language)
  return count.ok || (count.error.code !== 'not_a_number' && count.error.code !== 'separator')
}
