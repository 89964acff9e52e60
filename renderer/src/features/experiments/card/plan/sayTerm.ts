import type { TFunction } from 'i18next'
import type { StageId } from '#shared/lib/ids.ts'
import { experimentKinds } from '#shared/model/experiment/experimentKinds.ts'
import { lookPlans, rules, type Terms } from '#shared/model/experiment/testDesign.ts'
import type { JsonValue } from '#shared/model/plan/planMeta.ts'
import type { Say } from './useSay.ts'

export interface TermWords {
  readonly t: TFunction<'experiment'>
  readonly common: TFunction<'common'>
  readonly say: Say
  readonly stageName: (id: StageId) => string | null
}

export const terms = [
  'kind',
  'stage',
  'metric',
  'direction',
  'baseline',
  'worthwhile',
  'threshold',
  'planned',
  'alpha',
  'power',
  'rule',
  'caring',
  'prior',
  'looks',
  'isRandomised',
  'weights',
] as const satisfies readonly (keyof Terms)[]

/** A term of a rule in words; whatever a file's journal says, something that can be read. */
export function sayTerm(words: TermWords, term: string, value: JsonValue | undefined): string {
  const { t, common, say, stageName } = words
  if (value === null || value === undefined || value === '') return t('value_none')
  switch (term) {
    case 'kind': {
      const kind = experimentKinds.find((each) => each === value)
      return kind ? common(`experimentKind_${kind}`) : String(value)
    }
    case 'stage':
      return stageName(String(value) as StageId) ?? t('value_gone') // safe: the lookup decides
    case 'direction':
      return value === 'up' ? t('direction_up') : t('direction_down')
    case 'rule': {
      const rule = rules.find((each) => each === value)
      return rule ? t(`rule_${rule}`) : String(value)
    }
    case 'looks': {
      const plan = lookPlans.find((each) => isObject(value) && each === value['plan'])
      return plan && isObject(value) ? looksText(t, say, plan, value) : t('value_none')
    }
    case 'prior':
      return isObject(value)
        ? t('value_prior', { a: text(value['a']), b: text(value['b']) })
        : t('value_none')
    case 'weights':
      return Array.isArray(value) ? value.map(text).join(' : ') : t('value_none')
    case 'isRandomised':
      return value === true ? t('value_random') : t('value_notRandom')
    case 'planned':
      return typeof value === 'number' ? say.count(value) : text(value)
    case 'caring':
      return typeof value === 'number'
        ? t('value_points', { points: say.decimal(value * 100, 3) })
        : text(value)
    default:
      return typeof value === 'number' ? say.rate(value) : text(value)
  }
}

function looksText(
  t: TermWords['t'],
  say: Say,
  plan: (typeof lookPlans)[number],
  value: Readonly<Record<string, JsonValue>>,
): string {
  const number = { fixed: null, pocock: 'looks', simple: 'conversions', anytime: 'expected' }[plan]
  const of = number === null ? null : value[number]
  const name = t(`looks_${plan}`)
  return typeof of === 'number' ? `${name} (${say.count(of)})` : name
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> & JsonValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
