import { fillIn } from '#shared/lib/fillIn.ts'
import { experimentKinds } from '#shared/model/experiment/experimentKinds.ts'
import type { Said } from '#shared/model/experiment/said.ts'
import { nameTerm, sayTerm, termsOfKind, type TermTexts } from '#shared/model/experiment/sayTerm.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { JsonValue } from '#shared/model/plan/planMeta.ts'
import { stageName } from './funnelColumns.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** The rule of an experiment line by line: “worth having: 31.0 %”. */
export function termLines(plan: Plan, terms: Said, texts: SheetTexts): readonly string[] {
  const words = termTexts(plan, texts)
  const kind = experimentKinds.find((each) => each === terms['kind']) ?? 'threshold'
  return termsOfKind(kind)
    .filter((term) => !isNothing(terms[term]))
    .map((term) =>
      fillIn(texts.print.termIs, {
        term: nameTerm(term, words),
        value: sayTerm(term, terms[term], words),
      }),
    )
}

function isNothing(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What an entry of the journal changed of a rule, line by line: “worth having: 30.0 % → 31.0 %”. */
export function changeLines(plan: Plan, from: Said, to: Said, texts: SheetTexts): readonly string[] {
  const words = termTexts(plan, texts)
  return Object.keys(to).map((term) =>
    fillIn(texts.print.termChanged, {
      term: nameTerm(term, words),
      from: sayTerm(term, from[term], words),
      to: sayTerm(term, to[term], words),
    }),
  )
}

function termTexts(plan: Plan, texts: SheetTexts): TermTexts {
  const { experiment, common, language } = texts
  return {
    language,
    text: (key, values = {}) => fillIn(experiment[key], values),
    kind: (kind) => common[`experimentKind_${kind}`],
    stage: (id) => {
      const stage = getStage(plan, id)
      return stage === null ? null : stageName(stage, texts)
    },
    rate: (share) => sheetFigures(plan, texts).say('share', share),
  }
}
