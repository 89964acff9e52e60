import { describe, expect, it } from 'vitest'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { defaultWorth } from '#shared/model/journey/journey.ts'
import { economicsOf, figureRanges } from '#shared/model/journey/economics.ts'
import { bestLever, influencesOn } from '#shared/model/journey/economicsLevers.ts'
import { missingFor } from '#shared/model/journey/economicsMissing.ts'
import { tacticCostsOf } from '#shared/model/journey/economicsTactics.ts'
import { totalsOf } from '#shared/model/journey/economicsTotals.ts'
import { assumptionKey, type AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import { buildNote, buildPlan } from '#tests/support/builders.ts'
import {
  buildJourney,
  buildTactic,
  journeyOf,
  tacticId,
  withJourneys,
} from '#tests/support/journeyBuilders.ts'

const shop = journeyOf('people', 'shop')
type Numbers = NonNullable<Parameters<typeof buildJourney>[2]>['numbers']

const planWith = (journeys: readonly Journey[], tactics: readonly Tactic[] = []): Plan =>
  withJourneys(
    buildPlan({
      notes: [
        buildNote({ id: 'people', block: 'customer_segments' }),
        buildNote({ id: 'others', block: 'customer_segments' }),
        buildNote({ id: 'shop', block: 'channels', channelKind: 'web' }),
        buildNote({ id: 'stall', block: 'channels', channelKind: 'physical' }),
      ],
    }),
    journeys,
    tactics,
  )

const visit = (numbers: Numbers, fields: Partial<Journey> = {}) =>
  buildJourney('people', 'shop', { ...fields, numbers: { ...numbers } })

function economicsIn(plan: Plan, id = shop, tried: ReadonlyMap<AssumptionKey, number> | null = null) {
  const model = modelOf(plan, id, 'now')
  if (!model) throw new Error('No model')
  const worth = plan.records.buckets.flatMap((bucket) => [...bucket.values()]).find((one) => one.id === id)
  if (worth?.type !== 'journey') throw new Error('No journey')
  return economicsOf(model, worth.worth, tried)
}
const figuresOf = (numbers: Numbers, fields: Partial<Journey> = {}) =>
  economicsIn(planWith([visit(numbers, fields)])).figures

const reasonOf = (outcome: Outcome) => (outcome.kind === 'defined' ? null : outcome.reason)

describe('the economics of a journey', () => {
  const stall = journeyOf('people', 'stall')
  const worked = planWith(
    [
      buildJourney('people', 'stall', {
        numbers: { entering: 1000, toInterest: 0.12, toConsideration: 1, toPurchase: 0.5, retain: 0.8 },
      }),
    ],
    [
      buildTactic({ id: 'ads', journey: stall, numbers: { cost: 495, reach: 500, conversion: 0.2 } }),
      buildTactic({ id: 'taste', journey: stall, stage: 'purchase', numbers: { cost: 330, lift: 0.25 } }),
      buildTactic({ id: 'card', journey: stall, stage: 'retain', numbers: { cost: 100, churnCut: 0.25 } }),
    ],
  )

  it('are those of the worked example of §1.7', () => {
    const economics = economicsIn(worked, stall)
    expect(valueOf(economics.figures.customers)).toBeCloseTo(82.5, 10)
    expect(valueOf(economics.figures.cost)).toBeCloseTo(825 / 82.5, 10)
    expect(valueOf(economics.result.retention)).toBeCloseTo(0.85, 12)
    const { tactics, byThemselves } = tacticCostsOf(economics)
    const taste = tactics.find(({ id }) => id === tacticId('taste'))
    expect(taste && valueOf(taste.adds)).toBeCloseTo(16.5, 10)
    expect(taste && valueOf(taste.each)).toBeCloseTo(20, 10)
    expect(valueOf(byThemselves)).toBeCloseTo(60, 10)
    expect(tactics.map(({ id }) => id)).toEqual([tacticId('ads'), tacticId('taste')])
  })

  it('are the same object until a number, the worth or what is tried changes', () => {
    const tried = new Map([[assumptionKey(stall, 'entering'), 2000]])
    const first = economicsIn(worked, stall)
    const other = economicsIn(worked, stall, tried)
    expect(economicsIn(worked, stall)).toBe(first)
    expect(economicsIn(worked, stall, tried)).toBe(other)
    expect(valueOf(other.figures.customers)).toBeCloseTo(157.5, 10)
  })

  it('turn a week into a month by days and leave the cost of a customer as it is', () => {
    const week = figuresOf({ entering: 70, toActivate: 0.1, sharedCost: 30_437.5 }, { period: 'week' })
    expect(valueOf(week.customers)).toBeCloseTo(30.4375, 9)
    expect(valueOf(week.cost)).toBeCloseTo(1000, 9)
  })

  const sold = {
    entering: 100,
    toActivate: 0.1,
    sharedCost: 1200,
    orderValue: 30,
    ordersPerPeriod: 1,
    grossMargin: 0.8,
    retain: 0.95,
  } as const
  const worth = { ...defaultWorth, variant: 'simple', discountPerYear: 0 } as const

  it('know the worth, its ratio to the cost and both paybacks (PAY-01)', () => {
    const { cost, worth: ltv, ratio, payback, paybackWithChurn } = figuresOf(sold, { worth })
    expect([cost, ltv, ratio, payback].map(valueOf)).toEqual([
      expect.closeTo(120),
      expect.closeTo(480),
      expect.closeTo(4),
      expect.closeTo(5),
    ])
    expect(valueOf(paybackWithChurn)).toBeCloseTo(5.6085708, 6)
  })

  it('warn that it is never paid back although the simple number is there (PAY-03)', () => {
    const { payback, paybackWithChurn } = figuresOf({ ...sold, sharedCost: 5000 }, { worth })
    expect(valueOf(payback)).toBeCloseTo(20.833333, 5)
    expect(reasonOf(paybackWithChurn)).toBe('never_pays_back')
  })

  it('have every variant of the worth', () => {
    const of = (variant: Journey['worth']['variant'], more: Partial<Journey['worth']> = {}) =>
      valueOf(figuresOf({ ...sold, years: 2, expansion: 1 }, { worth: { ...worth, variant, ...more } }).worth)
    expect(of('discounted')).toBeCloseTo(480, 6)
    expect(of('discountedLater')).toBeCloseTo(456, 6)
    expect(of('horizon', { horizonMonths: 12 })).toBeCloseTo(220.62716, 4)
    expect(of('expansion')).toBeCloseTo(480 + 0.95 / 0.0025, 6)
    expect(of('transactional')).toBeCloseTo(30 * 12 * 2 * 0.8, 6)
    expect(of('observed', { observed: [1, 0.5] })).toBeCloseTo(36, 6)
    expect(of('discounted', { discountPerYear: 1.01 ** 12 - 1 })).toBeCloseTo(404, 4)
  })

  it('say why there is no number instead of one that means nothing', () => {
    const none = figuresOf({ ...sold, entering: 0 }, { worth })
    expect(valueOf(none.customers)).toBe(0)
    expect(reasonOf(none.cost)).toBe('no_customers')
    expect(reasonOf(none.ratio)).toBe('no_customers')
    expect(reasonOf(figuresOf({ ...sold, retain: 1 }, { worth }).worth)).toBe('no_churn')
    expect(valueOf(figuresOf({ ...sold, retain: 0 }, { worth }).worth)).toBe(24)
    const free = figuresOf({ ...sold, sharedCost: 0 }, { worth })
    expect([valueOf(free.cost), valueOf(free.payback), reasonOf(free.ratio)]).toEqual([0, 0, 'no_cost'])
    const viral = figuresOf({ ...sold, invites: 4, inviteConversion: 0.5 }, { worth })
    expect(reasonOf(viral.amplification)).toBe('loop_keeps_growing')
    expect(reasonOf(viral.costWithReferrals)).toBe('loop_keeps_growing')
    expect(valueOf(figuresOf({ ...sold, invites: 2, inviteConversion: 0.1 }).costWithReferrals)).toBeCloseTo(
      96,
    )
    expect(reasonOf(figuresOf({ entering: 10 }).customers)).toBe('missing_input')
  })

  it('do not take a cost that is not said for no cost', () => {
    const tactic = (id: string, numbers: Tactic['numbers']) => ({
      ...buildTactic({ id, journey: shop }),
      numbers,
    })
    const unsaid = economicsIn(planWith([visit({ entering: 10, toActivate: 0.5 })], [tactic('one', {})]))
    expect(reasonOf(unsaid.figures.cost)).toBe('missing_input')
    expect(missingFor(unsaid.model, 'simple', 'cost')).toEqual([assumptionKey(tacticId('one'), 'cost')])
    const nothing = economicsIn(planWith([visit({ entering: 10, toActivate: 0.5 })]))
    expect(valueOf(nothing.figures.cost)).toBe(0)
  })

  it('know what has to be given first', () => {
    const { model } = economicsIn(planWith([visit({ orderValue: 5 })]))
    const names = (figure: Parameters<typeof missingFor>[2]) =>
      missingFor(model, 'transactional', figure).map((key) => key.split('#')[1])
    expect(names('customers')).toEqual(['entering', 'toActivate'])
    expect(names('worth')).toEqual(['ordersPerPeriod', 'grossMargin', 'years'])
    expect(names('paybackWithChurn')).toEqual([
      'entering',
      'toActivate',
      'ordersPerPeriod',
      'grossMargin',
      'retain',
    ])
    expect(names('k')).toEqual(['invites', 'inviteConversion'])
  })
})

describe('ranges', () => {
  it('reach as far as independent causes together do', () => {
    const economics = economicsIn(
      planWith([visit({ entering: [70, 100, 130], toActivate: [0.46, 0.5, 0.54], sharedCost: 1000 })]),
    )
    const { customers } = figureRanges(economics)
    expect(customers?.low).toBeCloseTo(50 - Math.hypot(15, 4), 9)
    expect(customers?.high).toBeCloseTo(50 + Math.hypot(15, 4), 9)
  })

  it('leave an end open where the figure is no number any more', () => {
    const economics = economicsIn(
      planWith([visit({ entering: [0, 100, 120], toActivate: 0.5, sharedCost: 1000 })]),
    )
    const { cost } = figureRanges(economics)
    expect(cost?.high).toBeNull()
    expect(cost?.low).toBeCloseTo(1000 / 60, 9)
  })

  it('are those of chance with fewer than ten customers', () => {
    const { cost, customers } = figureRanges(
      economicsIn(planWith([visit({ entering: 10, toActivate: 0.3, sharedCost: 300 })])),
    )
    expect(cost?.isGuess).toBe(true)
    expect(cost?.low).toBeCloseTo(300 / 8.767273, 4)
    expect(cost?.high).toBeCloseTo(300 / 0.618672, 3)
    expect(customers).toBeUndefined()
  })

  it('end for a number that is tried out', () => {
    const plan = planWith([visit({ entering: [70, 100, 130], toActivate: 0.5 })])
    const tried = new Map([[assumptionKey(shop, 'entering'), 90]])
    expect(figureRanges(economicsIn(plan, shop, tried)).customers).toBeUndefined()
  })
})

describe('what matters', () => {
  it('is the step where five points more bring most', () => {
    const lever = bestLever(economicsIn(planWith([visit({ entering: 2400, toActivate: 0.12 })])))
    expect(lever?.stage).toBe('activate')
    expect(lever && valueOf(lever.gain)).toBeCloseTo(120, 9)
  })

  it('gives no step that cannot gain', () => {
    expect(bestLever(economicsIn(planWith([visit({ entering: 100, toActivate: 1 })])))).toBeNull()
    expect(bestLever(economicsIn(planWith([visit({ toActivate: 0.5 })])))).toBeNull()
  })

  it('is ranked by how far a number moves the figure, a tenth where no range is given', () => {
    const economics = economicsIn(
      planWith([visit({ entering: [50, 100, 150], toActivate: 0.5, retain: 0.8 })]),
    )
    const found = influencesOn(economics, 'customers')
    expect(found.map(({ key, span, isTaken }) => [key.split('#')[1], span, isTaken])).toEqual([
      ['entering', 50, false],
      ['toActivate', expect.closeTo(10), true],
    ])
  })
})

describe('several journeys together', () => {
  it('are all that is spent over all who are won, whoever won nobody included', () => {
    const plan = planWith([
      buildJourney('people', 'shop', {
        numbers: { entering: 100, toActivate: 0.2, sharedCost: 800, newRevenue: 10, retain: 0.5 },
      }),
      buildJourney('others', 'shop', { numbers: { entering: 0, toActivate: 0.2, sharedCost: 200 } }),
      buildJourney('others', 'stall', { numbers: { entering: 10 } }),
    ])
    const totals = totalsOf(
      [shop, journeyOf('others', 'shop'), journeyOf('others', 'stall')].map((id) => economicsIn(plan, id)),
    )
    expect(valueOf(totals.customers)).toBe(20)
    expect(valueOf(totals.cost)).toBe(50)
    expect(totals.left).toHaveLength(1)
    expect(totals.worth.kind).toBe('defined')
  })

  it('say that nothing is known rather than nothing', () => {
    expect(reasonOf(totalsOf([]).cost)).toBe('missing_input')
    expect(reasonOf(totalsOf([]).customers)).toBe('missing_input')
  })
})
