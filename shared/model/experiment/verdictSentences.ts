import { roundUp } from '../../methods/checks.ts'
import { valueOf, type Outcome } from '../../methods/outcome.ts'
import { leadToStop } from '../../methods/sequential.ts'
import { enoughSupport, fewestHits } from '../../methods/threshold.ts'
import type { LooksProgress, VariationVerdict } from '../../methods/verdictTypes.ts'
import { computeWilsonInterval } from '../../methods/wilsonInterval.ts'
import type { Arm } from './experiment.ts'
import { isLookedAtOften, isRuleOfItsOwn, isTestable, leavesOutZero, supportOf } from './plainNumbers.ts'
import type { ShareWords } from './sayShares.ts'
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
function sayProgress(telling: Telling): string {
  const { verdict, terms, arms, texts, say } = telling
  const { people, planned, looks } = verdict.progress
  const counted = { people: say.number(people), planned: say.number(Math.ceil((planned ?? 0) - 1e-9)) }
  if (looks !== null) {
    return sayLooks(telling, looks, counted)
  }
  if (terms.looks.plan === 'simple') {
    const alphaEach = terms.alpha / Math.max(1, arms.length - 1)
    const lead = say.number(roundUp(leadToStop(terms.looks.conversions, alphaEach)))
    return texts.text('s_running_simple', {
      ...counted,
      conversions: say.number(terms.looks.conversions),
      lead,
    })
  }
  return texts.text(terms.looks.plan === 'anytime' ? 's_running_anytime' : 's_running', counted)
}

function sayLooks(
  { texts, say }: Telling,
  { reached, planned, read, nextAt }: LooksProgress,
  counted: Readonly<Record<string, string>>,
): string {
  const looks = say.number(planned)
  if (reached > read) return texts.text('s_running_lookDue', { ...counted, looks, look: say.number(reached) })
  const values = { ...counted, looks, read: say.number(read), next: say.number(nextAt ?? 0) }
  return texts.text(read === 0 ? 's_running_looks_first' : 's_running_looks', values)
}

function sayOneArm(telling: Telling): readonly string[] {
  const { verdict, terms, texts, say, arms } = telling
  const direction = terms.direction ?? 'up'
  const chance = verdict.threshold === null ? 0 : numberOf(supportOf(verdict.threshold, terms))
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
    ...sayBeyond(telling, spoken),
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
  const chances = isTestable(spoken) ? [chanceSaid] : []
  return terms.rule === 'posterior' && !isRuleOfItsOwn(terms)
    ? chances
    : [...sayLuck(telling, spoken), ...chances]
}

function sayLuck(
  { terms, texts, say, arms }: Telling,
  { test, call, index }: VariationVerdict,
): readonly string[] {
  const p = valueOf(test.pAdjusted)
  if (p === null) return []
  const once = say.once(p)
  if (terms.looks.plan === 'simple' && call !== 'undecided') {
    const [mine, others] = [arms[index]?.conversions ?? 0, arms[0]?.conversions ?? 0]
    const conversions = Math.max(terms.looks.conversions, mine + others)
    const needed = roundUp(leadToStop(conversions, terms.alpha / Math.max(1, arms.length - 1)))
    const values = { lead: say.number(Math.abs(mine - others)), needed: say.number(needed) }
    return [texts.text('s_lead', { ...values, conversions: say.number(conversions) })]
  }
  if (isLookedAtOften(terms)) return [texts.text('s_luck_look', { once })]
  return p >= terms.alpha
    ? [texts.text('s_luck_often', { once, agreed: say.number(Math.round(1 / terms.alpha)) })]
    : [texts.text('s_luck', { once })]
}

/** The interval, with the one that decided where one may look at any time. */
function sayDifference(
  { texts, say, terms }: Telling,
  { newcombe, sequence }: VariationVerdict,
): readonly string[] {
  if (sequence !== null) {
    return [texts.text('s_diff_sequence', { ...endsOf(say, sequence), level: say.share(sequence.level) })]
  }
  const [lower, upper] = [valueOf(newcombe.lower), valueOf(newcombe.upper)]
  if (lower === null || upper === null) return []
  const values = { ...endsOf(say, { lower, upper }), level: say.share(1 - terms.alpha) }
  return [texts.text(isLookedAtOften(terms) ? 's_diff_look' : 's_diff', values)]
}

function endsOf(say: ShareWords, { lower, upper }: { readonly lower: number; readonly upper: number }) {
  const widest = Math.max(Math.abs(lower), Math.abs(upper))
  return { low: say.points(lower, widest), high: say.points(upper, widest) }
}

/** Why it is not decided although the interval leaves out 0. */
function sayBeyond({ verdict, terms, arms, texts }: Telling, spoken: VariationVerdict): readonly string[] {
  if (verdict.call !== 'undecided' || spoken.sequence !== null || !leavesOutZero(spoken)) return []
  const isStricter = arms.length > 2 || isLookedAtOften(terms)
  return [texts.text(isStricter ? 's_beyond' : 's_beyond_rule')]
}

function numberOf(outcome: Outcome | undefined): number {
  return (outcome && valueOf(outcome)) ?? 0
}
