import { loadAllTexts } from '#renderer/i18n/loadAllTexts.ts'
import { fillIn } from '#shared/lib/fillIn.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Resources } from '#renderer/i18n/resources.ts'
import type { Language } from '#shared/ipc/preferences.ts'

/** The words of a printed page, in the page's language: not always the interface's. */
export interface SheetTexts {
  readonly language: Language
  readonly languageName: string
  readonly print: Resources['print']
  readonly canvas: Resources['canvas']
  readonly catalog: Resources['catalog']
  readonly relationships: Resources['relationships']
  readonly journeys: Resources['journeys']
  readonly common: Resources['common']
  /** What the card of an experiment calls the terms of its rule. */
  readonly experiment: Resources['experiment']
  readonly verdict: Resources['verdict']
}

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
}

export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const { print, canvas, catalog, relationships, journeys, common, experiment, verdict } =
    await loadAllTexts(language)
  return {
    language,
    languageName: languageNames[language],
    print,
    canvas,
    catalog,
    relationships,
    journeys,
    common,
    experiment,
    verdict,
  }
}

type Counted<T> = { [K in keyof T & string]: K extends `${infer Name}_other` ? Name : never }[keyof T &
  string]

/** A text in its form for a count: `name_one` or `name_other` with `{{count}}`. */
export function countText<T extends Readonly<Record<string, string>>>(
  area: T,
  name: Counted<T>,
  count: number,
  language: Language,
): string {
  const text = area[`${name}_${count === 1 ? 'one' : 'other'}`] ?? ''
  return fillIn(text, { count: formatNumber(count, language) })
}
