import { valueOf, type Outcome } from '../methods/outcome.ts'
import type { Experiment } from '../model/experiment/experiment.ts'
import { getExperiment, marksOf } from '../model/experiment/getExperiment.ts'
import { computeImpact, type Impact } from '../model/experiment/impact.ts'
import { plannedPeople } from '../model/experiment/plannedPeople.ts'
import { scoreOf } from '../model/experiment/rankExperiments.ts'
import { isTestable, supportOf } from '../model/experiment/plainNumbers.ts'
import { givenBaseline } from '../model/experiment/reckonDesign.ts'
import type { VerdictTexts } from '../model/experiment/sayShares.ts'
import { armsOf } from '../model/experiment/soundExperiment.ts'
import { toldMarks } from '../model/experiment/toldMarks.ts'
import { verdictSubject, type VerdictSubject } from '../model/experiment/verdictSubject.ts'
import { spokenVariation } from '../model/experiment/verdictSentences.ts'
import { verdictWords } from '../model/experiment/verdictWords.ts'
import { getFunnel, getStage } from '../model/funnel/getFunnel.ts'
import { getNote } from '../model/note/getNote.ts'
import type { Plan } from '../model/plan/plan.ts'
import { getTactic } from '../model/tactic/getTactic.ts'
import type { CsvHead } from './csvHeads.ts'

export type CsvCell = string | number | null

/** The words of the table in one language. */
export interface CsvTexts {
  readonly head: (key: CsvHead, values?: Readonly<Record<string, string>>) => string
  readonly state: (state: Experiment['state']) => string
  readonly kind: (kind: Experiment['kind']) => string
  readonly direction: (direction: NonNullable<Experiment['hypothesis']['direction']>) => string
  readonly decision: (decision: NonNullable<Experiment['decision']>) => string
  readonly rule: (rule: Experiment['design']['rule']) => string
  readonly impactBy: (by: Impact['by']) => string
  readonly aarrr: (kind: NonNullable<NonNullable<ReturnType<typeof getStage>>['kind']>) => string
  readonly verdict: VerdictTexts
}

export interface CsvColumn {
  readonly head: string
  readonly cell: (experiment: Experiment) => CsvCell
}

/** The columns of the table, with three for each of so many groups. */
export function experimentColumns(plan: Plan, groups: number, texts: CsvTexts): readonly CsvColumn[] {
  const column = (head: CsvHead, cell: CsvColumn['cell']): CsvColumn => ({ head: texts.head(head), cell })
  return [
    ...aboutColumns(plan, texts, column),
    ...planColumns(plan, texts, column),
    ...Array.from({ length: groups }, (_, at) => groupColumns(at, texts)).flat(),
    ...verdictColumns(plan, texts, column),
    ...learningColumns(plan, texts, column),
  ]
}

type MakeColumn = (head: CsvHead, cell: CsvColumn['cell']) => CsvColumn

function aboutColumns(plan: Plan, texts: CsvTexts, column: MakeColumn): readonly CsvColumn[] {
  const noteOf = (id: Experiment['segment']) => (id === null ? null : (getNote(plan, id)?.title ?? null))
  return [
    column('csv_name', ({ name }) => name),
    column('csv_state', ({ state }) => texts.state(state)),
    column('csv_kind', ({ kind }) => texts.kind(kind)),
    column('csv_funnel', ({ stage }) => funnelOf(plan, stage)),
    column('csv_stage', ({ stage }) => stageOf(plan, stage, texts)),
    column('csv_segment', ({ segment }) => noteOf(segment)),
    column('csv_tactic', ({ tactic }) => (tactic === null ? null : (getTactic(plan, tactic)?.name ?? null))),
    column('csv_follows', ({ follows }) =>
      follows === null ? null : (getExperiment(plan, follows)?.name ?? null),
    ),
    column('csv_owner', ({ owner }) => owner),
    column('csv_start', ({ start }) => start),
    column('csv_end', ({ end }) => end),
    column('csv_cost', ({ cost }) => unitsOf(plan, cost)),
    column('csv_currency', ({ cost }) => (cost === null ? null : plan.meta.currency.code)),
    column('csv_change', ({ hypothesis }) => hypothesis.change),
    column('csv_metric', ({ hypothesis }) => hypothesis.metric),
    column('csv_direction', ({ hypothesis: { direction } }) =>
      direction === null ? null : texts.direction(direction),
    ),
    column('csv_reason', ({ hypothesis }) => hypothesis.reason),
    column('csv_background', ({ background }) => background),
    column('csv_event', ({ event, stage }) => event || (stage && getStage(plan, stage)?.event) || null),
    column('csv_who', ({ who }) => who),
  ]
}

function planColumns(plan: Plan, texts: CsvTexts, column: MakeColumn): readonly CsvColumn[] {
  return [
    column('csv_baseline', (each) => numberIn(givenBaseline(plan, each).value)),
    column('csv_worthwhile', ({ design }) => design.worthwhile),
    column('csv_threshold', ({ design }) => design.threshold),
    column('csv_planned', (each) => plannedPeople(plan, each)),
    column('csv_alpha', ({ design }) => design.alpha),
    column('csv_power', ({ design }) => design.power),
    column('csv_rule', ({ design }) => texts.rule(design.rule)),
  ]
}

function groupColumns(at: number, texts: CsvTexts): readonly CsvColumn[] {
  const number = { number: String(at + 1) }
  const arm = (experiment: Experiment) => armsOf(experiment)[at]
  return [
    { head: texts.head('csv_groupName', number), cell: (each) => arm(each)?.name ?? null },
    { head: texts.head('csv_groupPeople', number), cell: (each) => arm(each)?.people ?? null },
    { head: texts.head('csv_groupHits', number), cell: (each) => arm(each)?.conversions ?? null },
  ]
}

/** By the rule that decides; of several variations the one that the words speak of. Locked results stay empty. */
function verdictColumns(plan: Plan, texts: CsvTexts, column: MakeColumn): readonly CsvColumn[] {
  const subjects = new Map<string, VerdictSubject>()
  const subjectOf = (experiment: Experiment) => {
    const known = subjects.get(experiment.id) ?? verdictSubject(plan, experiment)
    subjects.set(experiment.id, known)
    return known
  }
  const words = (each: Experiment) => verdictWords(subjectOf(each), texts.verdict)
  const isPlanned = ({ state }: Experiment) => state === 'idea' || state === 'ready'
  const spoken = (each: Experiment) => spokenVariation(subjectOf(each))
  const threshold = (each: Experiment) => subjectOf(each).verdict.threshold
  const probability = (each: Experiment) => {
    const [variation, result] = [spoken(each), threshold(each)]
    if (variation !== null) return isTestable(variation) ? variation.probBetter : undefined
    return result === null ? undefined : supportOf(result, subjectOf(each).terms)
  }
  return [
    column('csv_verdict', (each) => (isPlanned(each) ? null : words(each).headline)),
    column('csv_sentences', (each) => (isPlanned(each) ? null : words(each).sentences.join(' '))),
    column('csv_low', (each) => numberIn(spoken(each)?.newcombe.lower)),
    column('csv_difference', (each) => numberIn(spoken(each)?.newcombe.diff)),
    column('csv_high', (each) => numberIn(spoken(each)?.newcombe.upper)),
    column('csv_probability', (each) => numberIn(probability(each))),
    column('csv_p', (each) => numberIn(spoken(each)?.test.pAdjusted ?? threshold(each)?.pValue)),
  ]
}

function learningColumns(plan: Plan, texts: CsvTexts, column: MakeColumn): readonly CsvColumn[] {
  return [
    column('csv_observed', ({ learning }) => learning.observed),
    column('csv_quotes', ({ quotes }) => quotes),
    column('csv_learned', ({ learning }) => learning.learned),
    column('csv_notShown', ({ learning }) => learning.notShown),
    column('csv_next', ({ learning }) => learning.next),
    column('csv_decision', ({ decision }) => (decision === null ? null : texts.decision(decision))),
    column('csv_iceProduct', (each) => numberIn(scoreOf(each, 'iceProduct'))),
    column('csv_iceMean', (each) => numberIn(scoreOf(each, 'iceMean'))),
    column('csv_rice', (each) => numberIn(scoreOf(each, 'rice'))),
    column('csv_pie', (each) => numberIn(scoreOf(each, 'pie'))),
    column('csv_impact', (each) => numberIn(computeImpact(plan, each).customersPerMonth)),
    column('csv_impactLow', (each) => numberIn(computeImpact(plan, each).customersLow)),
    column('csv_impactHigh', (each) => numberIn(computeImpact(plan, each).customersHigh)),
    column('csv_impactMoney', (each) => unitsOf(plan, numberIn(computeImpact(plan, each).moneyPerMonth))),
    column('csv_impactBy', (each) => {
      const { by, customersPerMonth } = computeImpact(plan, each)
      return customersPerMonth.kind === 'defined' ? texts.impactBy(by) : null
    }),
    column('csv_sealedAt', ({ seal }) => seal?.at ?? null),
    column('csv_marks', ({ id }) => toldMarks(marksOf(plan, id)).length),
    column('csv_notes', ({ notes }) => notes),
  ]
}

function numberIn(outcome: Outcome | undefined): number | null {
  const value = outcome === undefined ? null : valueOf(outcome)
  // Ten digits are more than anything here is known by, and they hide the last bit of a double.
  return value === null ? null : Number(value.toPrecision(10))
}

/** Minor units as units: 4500 cents are 45. */
function unitsOf({ meta }: Plan, minor: number | null): number | null {
  return minor === null
    ? null
    : Number((minor / 10 ** meta.currency.exponent).toFixed(meta.currency.exponent))
}

function stageOf(plan: Plan, id: Experiment['stage'], texts: CsvTexts): string | null {
  const stage = id === null ? null : getStage(plan, id)
  if (stage === null) return null
  return stage.name || (stage.kind === null ? null : texts.aarrr(stage.kind))
}

function funnelOf(plan: Plan, id: Experiment['stage']): string | null {
  const stage = id === null ? null : getStage(plan, id)
  return stage === null ? null : (getFunnel(plan, stage.funnel)?.name ?? null)
}
