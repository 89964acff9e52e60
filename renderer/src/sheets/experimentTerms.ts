import { fillIn } from '#shared/lib/fillIn.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { StageId } from '#shared/lib/ids.ts'
import { experimentKinds, type ExperimentKind } from '#shared/model/experiment/experimentKinds.ts'
import { isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { lookPlans, rules, type LookPlan, type Terms } from '#shared/model/experiment/testDesign.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { JsonValue } from '#shared/model/plan/planMeta.ts'
import { stageName } from './funnelColumns.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

const common = ['kind', 'stage', 'metric', 'direction'] as const
const ofOne = [...common, 'threshold', 'planned', 'prior'] as const
const ofGroups = [
  ...common,
  'baseline',
  'worthwhile',
  'planned',
  'alpha',
  'power',
  'rule',
  'caring',
  'prior',
  'looks',
  'isRandomised',
  'weights',
] as const

type Term = keyof Terms
type Said = Readonly<Record<string, JsonValue>>

/** The rule of an experiment line by line: “worth having: 31.0 %”. */
export function termLines(plan: Plan, terms: Said, texts: SheetTexts): readonly string[] {
  const kind = experimentKinds.find((each) => each === terms['kind'])
  const names: readonly Term[] = kind !== undefined && isComparison(kind) ? ofGroups : ofOne
  return names
    .filter((term) => terms[term] !== undefined && terms[term] !== null && terms[term] !== '')
    .map((term) =>
      fillIn(texts.print.termIs, {
        term: termName(term, texts),
        value: sayTerm(plan, term, terms[term], texts),
      }),
    )
}

/** What an entry of the journal changed of a rule, line by line: “worth having: 30.0 % → 31.0 %”. */
export function changeLines(plan: Plan, from: Said, to: Said, texts: SheetTexts): readonly string[] {
  return Object.keys(to).map((term) =>
    fillIn(texts.print.termChanged, {
      term: termName(term, texts),
      from: sayTerm(plan, term, from[term], texts),
      to: sayTerm(plan, term, to[term], texts),
    }),
  )
}

/** True for a part of a journal's entry that holds terms. */
export function isTable(value: JsonValue | undefined): value is Said & JsonValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const known: ReadonlySet<string> = new Set<Term>([...ofGroups, 'threshold'])

function termName(term: string, { experiment }: SheetTexts): string {
  // safe: every known term has its words
  return known.has(term) ? experiment[`term_${term as Term}`] : term
}

/** A term in words; whatever a file's journal says, something that can be read. */
function sayTerm(plan: Plan, term: string, value: JsonValue | undefined, texts: SheetTexts): string {
  const { experiment: own, common: words, language } = texts
  if (value === null || value === undefined || value === '') return own.value_none
  switch (term) {
    case 'kind': {
      const kind = experimentKinds.find((each) => each === value)
      return kind === undefined ? plain(value) : words[`experimentKind_${kind satisfies ExperimentKind}`]
    }
    case 'stage': {
      const stage = getStage(plan, String(value) as StageId) // safe: the lookup decides
      return stage === null ? own.value_gone : stageName(stage, texts)
    }
    case 'direction':
      return value === 'up' ? own.direction_up : own.direction_down
    case 'rule': {
      const rule = rules.find((each) => each === value)
      return rule === undefined ? plain(value) : own[`rule_${rule}`]
    }
    case 'looks':
      return isTable(value) ? sayLooks(value, texts) : plain(value)
    case 'prior':
      return isTable(value) ? `Beta(${plain(value['a'])}, ${plain(value['b'])})` : plain(value)
    case 'weights':
      return Array.isArray(value) ? value.map(plain).join(' : ') : plain(value)
    case 'isRandomised':
      return value === true ? own.value_random : own.value_notRandom
    case 'planned':
      return typeof value === 'number' ? formatNumber(value, language) : plain(value)
    case 'metric':
      return plain(value)
    default:
      return typeof value === 'number' ? sheetFigures(plan, texts).say('share', value) : plain(value)
  }
}

const numberOfLooks = { fixed: null, pocock: 'looks', simple: 'conversions', anytime: 'expected' } as const

function sayLooks(value: Said, { experiment: own, language }: SheetTexts): string {
  const plan: LookPlan | undefined = lookPlans.find((each) => each === value['plan'])
  if (plan === undefined) return own.value_none
  const part = numberOfLooks[plan]
  const number = part === null ? null : value[part]
  return typeof number === 'number'
    ? `${own[`looks_${plan}`]} (${formatNumber(number, language)})`
    : own[`looks_${plan}`]
}

function plain(value: JsonValue | undefined): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return value === null || value === undefined ? '' : JSON.stringify(value)
}
