import type { Verdict } from '../../methods/verdictTypes.ts'
import type { Plan } from '../plan/plan.ts'
import type { Arm, Experiment } from './experiment.ts'
import { marksOf } from './getExperiment.ts'
import { ruleChanges } from './ruleChanges.ts'
import { toldMarks } from './toldMarks.ts'
import { createShareWords, type ShareWords, type VerdictTexts } from './sayShares.ts'
import type { Terms } from './testDesign.ts'
import { decidingTerms, judgedArms, verdictOf } from './verdictOf.ts'

/** A verdict with all that its words need. */
export interface VerdictSubject {
  readonly experiment: Experiment
  readonly terms: Terms
  readonly verdict: Verdict
  /** As counted now, or at the look that decided. */
  readonly arms: readonly Arm[]
  /** Changes of the rule since it was first sealed, and whether it ever was. */
  readonly amendments: number
  readonly wasSealed: boolean
}

/** The verdict of an experiment as the plan stands. */
export function verdictSubject(plan: Plan, experiment: Experiment): VerdictSubject {
  const terms = decidingTerms(plan, experiment)
  const marks = marksOf(plan, experiment.id)
  const verdict = verdictOf(plan, experiment)
  return {
    experiment,
    terms,
    verdict,
    arms: judgedArms(terms, experiment, verdict),
    amendments: ruleChanges(toldMarks(marks)).length,
    wasSealed: marks.some(({ kind }) => kind === 'sealed'),
  }
}

/** What a subject is told with. */
export interface Telling extends VerdictSubject {
  readonly texts: VerdictTexts
  readonly say: ShareWords
  readonly nameOf: (index: number) => string
}

export function tellingOf(subject: VerdictSubject, texts: VerdictTexts): Telling {
  const say = createShareWords(texts)
  return { ...subject, texts, say, nameOf: (index) => armName(subject, index, texts) }
}

/** What a group is called: by its own name, else by its part in the test. */
export function armName(
  { arms, terms }: Pick<VerdictSubject, 'arms' | 'terms'>,
  index: number,
  { text }: Pick<VerdictTexts, 'text'>,
): string {
  const own = arms[index]?.name.trim() ?? ''
  if (own !== '') return text('name_own', { name: own })
  if (terms.kind === 'beforeAfter') return text(index === 0 ? 'name_before' : 'name_after')
  return index === 0 ? text('name_control') : text('name_variation', { letter: letters.charAt(index) })
}
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
