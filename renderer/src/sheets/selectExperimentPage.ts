import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { datesOf } from './experimentFacts.ts'
import { planFigures } from './experimentPlanFigures.ts'
import { verdictContent } from './experimentVerdict.ts'
import type { GridPage } from './gridContent.ts'
import { learningCards } from './learningCards.ts'
import type { SheetTexts } from './sheetTexts.ts'
import { testCards } from './testCards.ts'

/** One experiment on one page: what it says, its numbers, the test card, the learning card. */
export function selectExperimentPage(plan: Plan, experiment: Experiment, texts: SheetTexts): GridPage {
  const { print, common } = texts
  const { id, name, state, kind } = experiment
  const title = name.trim() || common.untitledExperiment
  const notes = experiment.notes.trim()
  const verdict = verdictContent(plan, experiment, texts)
  return {
    key: `experiment-${id}`,
    sheet: 'experiments',
    title,
    kind: `${common[`experimentKind_${kind}`]} · ${common[`experimentState_${state}`]}`,
    facts: [datesOf(experiment, texts)].filter((fact) => fact !== ''),
    headline: verdict.headline,
    lead: verdict.lead,
    figures: [...verdict.figures, ...planFigures(plan, experiment, texts)],
    rows: [
      { heading: print.testCard, columns: testCards(plan, experiment, texts) },
      { heading: print.learningCard, columns: learningCards(experiment, verdict.notes, texts) },
    ],
    tables: [],
    about:
      notes === ''
        ? null
        : { key: `about-${id}`, title, details: notes, facts: '', marks: [], tag: '', hasMore: true },
  }
}
