import type { TFunction } from 'i18next'
import { defined, type Outcome } from '#shared/methods/outcome.ts'
import type { Figures, FigureUnit } from '#shared/model/estimate/createFigures.ts'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import type { Journey, WorthVariant } from '#shared/model/journey/journey.ts'
import type { TacticSlots } from '#shared/model/journey/journeyModel.ts'
import { conversionsOf, type JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import type { WhyInput } from '#renderer/ui/Why.tsx'
import type { AssumptionWords } from '../figures/useAssumptionWords.ts'

export const figureUnits: Readonly<Record<FigureName, FigureUnit>> = {
  customers: 'people',
  mediaCost: 'money',
  cost: 'money',
  costWithReferrals: 'money',
  worth: 'money',
  ratio: 'ratio',
  payback: 'months',
  paybackWithChurn: 'months',
  k: 'count',
  amplification: 'count',
}

/** Inputs of one kind that are named singly; what is beyond is named together. */
export const mostInputs = 8

export interface Sayings {
  readonly t: TFunction<'journeys'>
  readonly words: AssumptionWords
  readonly figures: Figures
}

type Of = Pick<Journey, 'period' | 'worth'>

/** What a figure rests on: given numbers with the way to them, and figures reckoned on the way. */
export function whyInputs(
  economics: JourneyEconomics,
  { period, worth }: Of,
  { t, words, figures: { tell, say } }: Sayings,
): (figure: FigureName) => readonly WhyInput[] {
  const { model, result, figures } = economics
  const computed = (name: string, unit: FigureUnit, outcome: Outcome): WhyInput => ({
    name,
    value: tell(unit, outcome),
  })
  const figure = (name: FigureName, label: string) => computed(label, figureUnits[name], figures[name])
  const { numbers, ofTactics } = readerOf(economics, { t, words })
  const margin = computed(t('why_margin', { period: t(`why_period_${period}`) }), 'money', result.margin)
  const retention = computed(t('why_retention'), 'share', result.retention)
  const churn = computed(t('why_churn'), 'share', result.churn)
  const discount = computed(t('why_discount'), 'share', defined(worth.discountPerYear))
  const cost = figure('cost', t('econ_cost'))
  const marginInputs = () => [
    margin,
    ...numbers('orderValue', 'ordersPerPeriod', 'grossMargin', 'newRevenue'),
    ...ofTactics(({ numbers: own }) => [own.margin]),
  ]
  const leaving = () => [churn, ...numbers('retain'), ...ofTactics(({ numbers: own }) => [own.churnCut])]
  const costs = () => [
    ...ofTactics(({ place, numbers: own }) => (typeof place === 'number' ? [own.cost] : [])),
    ...numbers('sharedCost'),
  ]
  const observed = () => ({ name: t('why_observed'), value: say('people', worth.observed.length) })
  const ofWorth: Readonly<Record<WorthVariant, () => readonly WhyInput[]>> = {
    simple: () => [...marginInputs(), ...leaving()],
    discounted: () => [...marginInputs(), retention, ...leaving(), discount],
    discountedLater: () => [...marginInputs(), retention, ...leaving(), discount],
    horizon: () => [...marginInputs(), retention, ...leaving(), discount],
    expansion: () => [...marginInputs(), ...numbers('expansion'), retention, ...leaving()],
    transactional: () => numbers('orderValue', 'ordersPerPeriod', 'years', 'grossMargin'),
    observed: () => [...marginInputs(), observed(), discount],
  }
  const inputs: Readonly<Record<FigureName, () => readonly WhyInput[]>> = {
    customers: () => [
      ...numbers('entering'),
      ...ofTactics(({ place, numbers: own }) => (place === 0 ? [own.reach, own.conversion] : [])),
      ...numbers(...conversionsOf(model.kind)),
      ...ofTactics(({ place, numbers: own }) => (typeof place === 'number' && place > 0 ? [own.lift] : [])),
    ],
    mediaCost: () => [figure('customers', t('why_customers')), ...costs()],
    cost: () => [figure('customers', t('why_customers')), ...costs()],
    costWithReferrals: () => [cost, figure('k', t('econ_k'))],
    worth: () => ofWorth[worth.variant](),
    ratio: () => [figure('worth', t('econ_worth')), cost],
    payback: () => [cost, ...marginInputs()],
    paybackWithChurn: () => [cost, margin, retention, ...leaving()],
    k: () => [
      ...numbers('invites', 'inviteConversion'),
      ...ofTactics(({ numbers: own }) => [own.invites, own.inviteConversion]),
    ],
    amplification: () => [figure('k', t('econ_k'))],
  }
  return (name) => inputs[name]()
}

/** Reads given numbers of the journey, and of its tactics the first few. */
function readerOf(economics: JourneyEconomics, { t, words }: Pick<Sayings, 't' | 'words'>) {
  const { model } = economics
  const given = (slots: readonly number[]) => givenInputs(economics, slots, words)
  return {
    numbers: (...names: readonly JourneyNumber[]) => given(names.map((name) => model.numbers[name])),
    ofTactics: (read: (tactic: TacticSlots) => readonly number[]): readonly WhyInput[] => {
      const slots = model.tactics.flatMap(read).filter((slot) => slot >= 0)
      const rest = slots.length - mostInputs
      const shown = given(slots.slice(0, mostInputs))
      return rest > 0 ? [...shown, { name: t('why_more', { count: rest }), value: '' }] : shown
    },
  }
}

/** Given numbers at these places of the model. */
function givenInputs(
  { model, values }: Pick<JourneyEconomics, 'model' | 'values'>,
  slots: readonly number[],
  words: AssumptionWords,
): readonly WhyInput[] {
  return slots.flatMap((slot) => {
    const assumption = model.assumptions[slot]
    return assumption ? [words.input(assumption, values[slot] ?? assumption.estimate.likely)] : []
  })
}

/** What is taken for granted in a figure. */
export function whyNotes(
  { model, result, figures: known }: JourneyEconomics,
  { worth }: Of,
  { t, figures: { tell } }: Pick<Sayings, 't' | 'figures'>,
): (figure: FigureName) => readonly (string | false)[] {
  const open = model.tactics.filter(
    ({ place, numbers }) => typeof place === 'number' && numbers.cost < 0,
  ).length
  const isConstant = worth.variant !== 'transactional' && worth.variant !== 'observed'
  const isSaid = (name: FigureName) => known[name].kind === 'defined'
  const openCosts = () => open > 0 && t('why_costsOpen', { count: open })
  const notes: Readonly<Partial<Record<FigureName, () => readonly (string | false)[]>>> = {
    customers: () => [result.steps.some(({ isCapped }) => isCapped) && t('why_capped')],
    mediaCost: () => [openCosts()],
    cost: () => [
      openCosts(),
      isSaid('mediaCost') && t('why_alone', { value: tell('money', known.mediaCost) }),
      isSaid('k') && t('why_withReferrals', { value: tell('money', known.costWithReferrals) }),
    ],
    costWithReferrals: () => [openCosts()],
    worth: () => [
      worth.variant === 'transactional' && t('why_noNewRevenue'),
      t('why_marginOnly'),
      isConstant && t('why_constantChurn'),
    ],
    ratio: () => [t('why_ruleOfThumb')],
  }
  return (name) => notes[name]?.() ?? []
}
