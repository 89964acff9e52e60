import { formatNumber } from '../../lib/formatNumber.ts'
import type { StageId } from '../../lib/ids.ts'
import type { Language } from '../../lib/language.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import { experimentKinds, type Direction, type ExperimentKind } from './experimentKinds.ts'
import { isSaid, type Said } from './said.ts'
import { isComparison } from './soundExperiment.ts'
import { lookPlans, rules, type LookPlan, type Rule, type Terms } from './testDesign.ts'

export type Term = keyof Terms

/** A text of the area `experiment`. */
export type TermKey =
  | `term_${Term}`
  | `direction_${Direction}`
  | `rule_${Rule}`
  | `looks_${LookPlan}`
  | `better_${Direction}`
  | 'value_none'
  | 'value_gone'
  | 'value_prior'
  | 'value_points'
  | 'value_random'
  | 'value_notRandom'

/** The words around a rule in one language. */
export interface TermTexts {
  readonly language: Language
  readonly text: (key: TermKey, values?: Readonly<Record<string, string>>) => string
  readonly kind: (kind: ExperimentKind) => string
  /** A stage by its name; null when it is gone. */
  readonly stage: (id: StageId) => string | null
  /** A share as those around it are said. */
  readonly rate: (share: number) => string
}

const ofAll = ['kind', 'stage', 'metric', 'event', 'who', 'direction'] as const
const ofOne = [...ofAll, 'threshold', 'planned', 'prior', 'metricsLooked'] as const satisfies readonly Term[]
const ofGroups = [
  ...ofAll,
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
  'guardrails',
  'metricsLooked',
] as const satisfies readonly Term[]

const known: ReadonlySet<string> = new Set<Term>([...ofGroups, ...ofOne])

/** The terms that a rule of this kind goes by, in the order in which they are told. */
export function termsOfKind(kind: ExperimentKind): readonly Term[] {
  return isComparison(kind) ? ofGroups : ofOne
}

/** What a term is called; one that a newer version wrote keeps its own name. */
export function nameTerm(term: string, { text }: TermTexts): string {
  // safe: every known term has its words
  return known.has(term) ? text(`term_${term as Term}`) : term
}

/** A term of a rule in words, on screen and on paper; whatever a file's journal says, something that can be read. */
export function sayTerm(term: string, value: JsonValue | undefined, texts: TermTexts): string {
  const { text, language } = texts
  if (value === null || value === undefined || value === '') return text('value_none')
  switch (term) {
    case 'kind': {
      const kind = experimentKinds.find((each) => each === value)
      return kind === undefined ? plain(value) : texts.kind(kind)
    }
    case 'stage':
      return texts.stage(String(value) as StageId) ?? text('value_gone') // safe: the lookup decides
    case 'direction':
      return text(value === 'up' ? 'direction_up' : 'direction_down')
    case 'rule': {
      const rule = rules.find((each) => each === value)
      return rule === undefined ? plain(value) : text(`rule_${rule}`)
    }
    case 'looks':
      return isSaid(value) ? sayLooks(value, texts) : plain(value)
    case 'prior':
      return isSaid(value)
        ? text('value_prior', { a: plain(value['a']), b: plain(value['b']) })
        : plain(value)
    case 'weights':
      return Array.isArray(value) ? value.map(plain).join(' : ') : plain(value)
    case 'guardrails':
      return Array.isArray(value) ? sayGuardrails(value, texts) : plain(value)
    case 'isRandomised':
      return text(value === true ? 'value_random' : 'value_notRandom')
  }
  if (typeof value !== 'number') return plain(value)
  if (term === 'planned' || term === 'metricsLooked') return sayCount(value, language)
  if (term === 'caring')
    return text('value_points', { points: formatNumber(value * 100, language, { min: 0, max: 3 }) })
  return texts.rate(value)
}

/** “Refunds (better when low); Calls (better when high)”. */
function sayGuardrails(guardrails: readonly JsonValue[], { text }: TermTexts): string {
  const said = guardrails.map((each) => {
    if (!isSaid(each)) return plain(each)
    const better = text(each['betterWhen'] === 'up' ? 'better_up' : 'better_down')
    return `${plain(each['name']).trim() || '…'} (${better})`
  })
  return said.join('; ') || text('value_none')
}

const numberOfLooks = { fixed: null, pocock: 'looks', simple: 'conversions', anytime: 'expected' } as const

function sayLooks(value: Said, { text, language }: TermTexts): string {
  const plan = lookPlans.find((each) => each === value['plan'])
  if (plan === undefined) return text('value_none')
  const part = numberOfLooks[plan]
  const number = part === null ? null : value[part]
  const name = text(`looks_${plan}`)
  return typeof number === 'number' ? `${name} (${sayCount(number, language)})` : name
}

function sayCount(value: number, language: Language): string {
  return formatNumber(value, language, { min: 0, max: 1 })
}

function plain(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
