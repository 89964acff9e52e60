import { fillIn } from '../lib/fillIn.ts'
import type { Language } from '../lib/language.ts'
import type { VerdictTexts } from '../model/experiment/sayShares.ts'
import type { CsvTexts } from './experimentColumns.ts'

type Area = Readonly<Record<string, string>>

/** Areas of texts in one language, by name. */
export interface CsvAreas {
  readonly export: Area
  readonly common: Area
  readonly print: Area
  readonly experiment: Area
  readonly verdict: Area
  readonly journeys: Area
}

/** The words of the table of experiments, from the texts of a language. */
export function createCsvTexts(language: Language, areas: CsvAreas): CsvTexts {
  const { common, print, experiment } = areas
  const word = (area: Area, key: string) => area[key] ?? key
  return {
    head: (key, values = {}) => fillIn(word(areas.export, key), values),
    state: (state) => word(common, `experimentState_${state}`),
    kind: (kind) => word(common, `experimentKind_${kind}`),
    direction: (direction) => word(experiment, `direction_${direction}`),
    decision: (decision) => word(print, `decision_${decision}`),
    rule: (rule) => word(experiment, `rule_${rule}`),
    impactBy: (by) => word(common, `impactBy_${by}`),
    aarrr: (kind) => word(common, `aarrr_${kind}`),
    verdict: createVerdictTexts(language, areas),
  }
}

/** The words of verdicts where no translator is at hand: on paper, in tables, on the command line. */
export function createVerdictTexts(
  language: Language,
  { verdict, journeys }: Pick<CsvAreas, 'verdict' | 'journeys'>,
): VerdictTexts {
  return {
    language,
    text: (key, values = {}) => {
      const form = values['count'] === 1 ? 'one' : 'other'
      return fillIn(verdict[key] ?? verdict[`${key}_${form}`] ?? key, values)
    },
    reason: (reason) => journeys[`reason_${reason}`] ?? reason,
  }
}
