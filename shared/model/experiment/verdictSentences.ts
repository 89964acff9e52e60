import { valueOf, type Outcome } from '../../methods/outcome.ts'
import { leadToStop } from '../../methods/sequential.ts'
import { enoughSupport, fewestHits } from '../../methods/threshold.ts'
import type { VariationVerdict } from '../../methods/verdictTypes.ts'
import { computeWilsonInterval } from '../../methods/wilsonInterval.ts'
import type { Arm } from './experiment.ts'
import { sayGuardrails } from './verdictHeadline.ts'
import type { Telling } from './verdictSubject.ts'

/** The paragraph under the headline, to be repeated to a friend: what was counted, how sure, how far. [methods §3.2] */
export function saySentences(telling: Telling): readonly string[] {
  const { verdict, texts } = telling
  switch (verdict.call) {
    case 'noData':
      return [
        texts.text(verdict.reason === 'missing_input' && anyCounted(telling) ? 's_noData_part' : 's_noData'),
      ]
    case 'inconsistent':
      return [texts.text('s_inconsistent')]
    case 'mismatch':
      return sayMismatch(telling)
    case 'running':
      return [sayProgress(telling)]
    case 'untestable':
      return [texts.text('s_untestable', { reason: texts.reason(verdict.reason ?? 'missing_input') })]
    case 'supported':
    case 'contradicted':
      return sayOneArm(telling)
    case 'counts':
      return [
        ...saySaid(telling),
        ...((telling.arms[0]?.people ?? 0) < 30 ? [texts.text('s_counts')] : sayRange(telling)),
      ]
    case 'undecided':
      return verdict.threshold === null ? sayCompared(telling) : sayOneArm(telling)
    case 'better':
    case 'worse':
    case 'guardrail':
    case 'changed':
      return sayCompared(telling)
  }
}

function anyCounted({ arms }: Telling): boolean {
  return arms.some(({ people, conversions }) => people !== null || conversions !== null)
}

function sayMismatch({ terms, arms, texts, say, verdict }: Telling): readonly string[] {
  const weights = arms.map((arm, index) => terms.weights[index] ?? arm.weight)
  return [
    texts.text('s_mismatch', {
      planned: weights.map(say.number).join(' : '),
      counted: arms.map(({ people }) => say.number(people ?? 0)).join(' : '),
      once: say.once(numberOf(verdict.sampleRatio?.pValue)),
    }),
    texts.text('s_mismatch_next'),
  ]
}

/** How far it is, and when one may look. */
function sayProgress({ verdict, terms, texts, say }: Telling): string {
  const { people, planned, looks } = verdict.progress
  const counted = { people: say.number(people), planned: say.number(Math.ceil((planned ?? 0) - 1e-9)) }
  if (looks !== null) {
    const values = { ...counted, reached: say.number(looks.reached), looks: say.number(looks.planned) }
    return texts.text('s_running_looks', values)
  }
  if (terms.looks.plan === 'simple') {
    const lead = say.number(Math.ceil(leadToStop(terms.looks.conversions, terms.alpha) - 1e-9))
    return texts.text('s_running_simple', {
      ...counted,
      conversions: say.number(terms.looks.conversions),
      lead,
    })
  }
  return texts.text(terms.looks.plan === 'anytime' ? 's_running_anytime' : 's_running', counted)
}

function sayOneArm(telling: Telling): readonly string[] {
  const { verdict, terms, texts, say, arms } = telling
  const direction = terms.direction ?? 'up'
  const above = numberOf(verdict.threshold?.posteriorProbExceeds)
  const chance = direction === 'up' ? above : 1 - above
  const values = {
    share: say.inWords(terms.threshold ?? 0),
    chance: say.chance(chance),
    wrong: say.once(1 - chance),
    needed: say.share(enoughSupport),
  }
  const kind = verdict.call === 'supported' ? '' : verdict.call === 'contradicted' ? 'Only' : 'Open'
  const [arm] = arms
  const hits = direction === 'up' ? (arm?.conversions ?? 0) : (arm?.people ?? 0) - (arm?.conversions ?? 0)
  const isTooFew = kind === 'Open' && chance >= enoughSupport && hits < fewestHits
  return [
    ...saySaid(telling),
    isTooFew
      ? texts.text('s_fewHits', { chance: values.chance, needed: say.number(fewestHits) })
      : texts.text(`s_chance${kind}_${direction}`, values),
    ...sayRange(telling),
  ]
}

function saySaid({ arms, terms, texts, say }: Telling): readonly string[] {
  const { people, conversions } = arms[0] ?? none
  if (people === null || conversions === null) return []
  const values = { hits: say.number(conversions), people: say.number(people) }
  const verb = terms.kind === 'fakeDoor' ? 's_clicked' : 's_said'
  return people < 100
    ? [texts.text(verb, values)]
    : [texts.text(`${verb}_share`, { ...values, rate: say.share(conversions / people) })]
}
const none: Pick<Arm, 'people' | 'conversions'> = { people: null, conversions: null }

function sayRange({ arms, texts, say }: Telling): readonly string[] {
  const { people, conversions } = arms[0] ?? none
  if (people === null || conversions === null || people === 0) return []
  const { lower, upper } = computeWilsonInterval(conversions, people)
  const range = say.range(numberOf(lower), numberOf(upper))
  return [texts.text('s_range', { count: people, people: say.number(people), range })]
}

/** The variation that is spoken of: the winner, else the one that stands out most. */
export function spokenVariation({ verdict }: Pick<Telling, 'verdict'>): VariationVerdict | null {
  const best = verdict.variations.find(({ index }) => index === verdict.best)
  const byP = verdict.variations.toSorted((one, other) => pOf(one) - pOf(other))
  const decided = byP.find(({ call }) => call !== 'undecided')
  return best ?? decided ?? byP[0] ?? null
}
const pOf = ({ test }: VariationVerdict) => valueOf(test.pAdjusted) ?? 1

function sayCompared(telling: Telling): readonly string[] {
  const { verdict, terms, texts } = telling
  const spoken = spokenVariation(telling)
  if (spoken === null) return []
  const isTest = terms.kind !== 'beforeAfter' && terms.isRandomised
  return [
    ...sayArms(telling, spoken.index),
    ...(isTest ? sayRule(telling, spoken) : []),
    ...sayDifference(telling, spoken),
    ...(isTest ? [] : [texts.text('s_changed')]),
    ...(verdict.call === 'guardrail'
      ? [texts.text('s_guardrail', { guardrails: sayGuardrails(telling) })]
      : []),
  ]
}

function sayArms({ arms, terms, texts, say, nameOf }: Telling, index: number): readonly string[] {
  const [a, b] = [arms[0] ?? none, arms[index] ?? none]
  if (a.people === null || a.conversions === null || b.people === null || b.conversions === null) return []
  const values = {
    nameA: nameOf(0),
    hitsA: say.number(a.conversions),
    peopleA: say.number(a.people),
    rateA: say.share(a.people === 0 ? 0 : a.conversions / a.people),
    nameB: nameOf(index),
    hitsB: say.number(b.conversions),
    peopleB: say.number(b.people),
    rateB: say.share(b.people === 0 ? 0 : b.conversions / b.people),
  }
  const verb = terms.kind === 'beforeAfter' ? 's_then' : 's_pair'
  const isSmall = Math.min(a.people, b.people) < 30
  return [texts.text(isSmall ? verb : `${verb}_share`, values)]
}

/** By the rule that decides first, then the chance. [methods §3.3] */
function sayRule(telling: Telling, spoken: VariationVerdict): readonly string[] {
  const { terms, texts, say, nameOf } = telling
  const chance = numberOf(spoken.probBetter)
  const name = nameOf(spoken.index)
  const words = { name, chance: say.chance(chance), wrong: say.once(1 - chance) }
  const chanceSaid = texts.text(chance >= 2 / 3 ? 's_chanceBetter' : 's_chanceBetter_open', words)
  return terms.rule === 'posterior' && terms.looks.plan !== 'simple'
    ? [chanceSaid]
    : [...sayLuck(telling, spoken), chanceSaid]
}

function sayLuck({ terms, texts, say }: Telling, { test, call }: VariationVerdict): readonly string[] {
  const p = valueOf(test.pAdjusted)
  if (p === null) return []
  const once = say.once(p)
  if (terms.looks.plan === 'simple' && call !== 'undecided') {
    return [texts.text('s_lead', { conversions: say.number(terms.looks.conversions) })]
  }
  if (terms.looks.plan === 'fixed' && p >= terms.alpha) {
    return [texts.text('s_luck_often', { once, agreed: say.number(Math.round(1 / terms.alpha)) })]
  }
  return [texts.text('s_luck', { once })]
}

function sayDifference({ texts, say }: Telling, { newcombe }: VariationVerdict): readonly string[] {
  const [low, high] = [valueOf(newcombe.lower), valueOf(newcombe.upper)]
  if (low === null || high === null) return []
  const widest = Math.max(Math.abs(low), Math.abs(high))
  return [texts.text('s_diff', { low: say.points(low, widest), high: say.points(high, widest) })]
}

function numberOf(outcome: Outcome | undefined): number {
  return (outcome && valueOf(outcome)) ?? 0
}
