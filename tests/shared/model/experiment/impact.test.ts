import { describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import type { ExperimentId, FunnelId, StageId } from '#shared/lib/ids.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { impactBasis } from '#shared/model/experiment/impactBasis.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildNote, buildPlan, testTime } from '#tests/support/builders.ts'
import { buildJourney, buildTactic, journeyOf, withJourneys } from '#tests/support/journeyBuilders.ts'

const shop = journeyOf('people', 'shop')
type Numbers = NonNullable<NonNullable<Parameters<typeof buildJourney>[2]>['numbers']>
type Tactics = readonly ReturnType<typeof buildTactic>[]

/** 1,000 people a month, one in ten is won, three in four stay; a customer leaves 100 a month. */
const known: Numbers = {
  entering: 1000,
  toActivate: 0.1,
  retain: 0.75,
  orderValue: 200,
  ordersPerPeriod: 1,
  grossMargin: 0.5,
}
const simple = { variant: 'simple', horizonMonths: 36, discountPerYear: 0, observed: [] } as const
const trial = 'trial' as ExperimentId // safe: tests name what they make
const stageIds = ['s1', 's2', 's3', 's4', 's5'] as unknown as readonly StageId[] // safe: as above
const [visits, orders] = stageIds as unknown as readonly [StageId, StageId] // safe: five of them

function planWith(numbers: Numbers, patch: ExperimentPatch = {}, tactics: Tactics = [], fields = {}): Plan {
  const bare = buildPlan({
    notes: [
      buildNote({ id: 'people', block: 'customer_segments' }),
      buildNote({ id: 'shop', block: 'channels', channelKind: 'web' }),
    ],
  })
  const journey = buildJourney('people', 'shop', { worth: simple, ...fields, numbers })
  const withFunnel = addFunnel(withJourneys(bare, [journey], tactics), {
    id: 'funnel' as FunnelId, // safe: as above
    name: '',
    journey: shop,
    period: 'month',
    stages: stageIds,
  })
  const added = addExperiment(withFunnel, {
    id: trial,
    name: 'Trial',
    kind: 'ab',
    stage: orders,
    createdAt: testTime,
  })
  return updateExperiment(added, trial, patch, { id: 'mark', at: testTime })
}

const read = (plan: Plan): Experiment => {
  const experiment = getExperiment(plan, trial)
  if (experiment === null) throw new Error('No experiment')
  return experiment
}
const impactIn = (plan: Plan) => computeImpact(plan, read(plan))
const hoping = (plan: Plan, baseline: number | null, worthwhile: number | null): ExperimentPatch => ({
  design: { ...read(plan).design, baseline, worthwhile },
})
const design = (baseline: number | null, worthwhile: number | null) =>
  hoping(planWith({}), baseline, worthwhile)
const numberOf = (outcome: Outcome) => (outcome.kind === 'defined' ? outcome.value : outcome.reason)

describe('the impact of an experiment', () => {
  it('is the journey with the hoped-for lift less the journey as it is', () => {
    // 1,000 × 0.1 = 100 won a month; from 5 % to 6 % is a fifth more: 20. Each is worth 100 / 0.25 = 400.
    const impact = impactIn(planWith(known, design(0.05, 0.06)))
    expect(numberOf(impact.customersPerMonth)).toBeCloseTo(20, 9)
    expect(numberOf(impact.moneyPerMonth)).toBeCloseTo(8000, 6)
  })

  it('is a month, whatever the period of the journey', () => {
    const weekly = planWith(known, design(0.05, 0.06), [], { period: 'week' })
    expect(numberOf(impactIn(weekly).customersPerMonth)).toBeCloseTo((20 * 30.4375) / 7, 9)
  })

  it('changes nothing in the plan, and is the same object until the journey or the lift changes', () => {
    const plan = planWith(known, design(0.05, 0.06))
    const before = plan.records
    const impact = impactIn(plan)
    expect(plan.records).toBe(before)
    const renamed = updateExperiment(plan, trial, { name: 'Other' }, { id: 'x', at: testTime })
    expect(impactIn(renamed)).toBe(impact)
  })

  it('goes from low to high by the ranges of the numbers, each moved alone', () => {
    // people ± 200 moves 20 by 4; the share 0.08…0.13 by −4 and +6: √(16 + 16) and √(16 + 36)
    const ranged: Numbers = { ...known, entering: [800, 1000, 1200], toActivate: [0.08, 0.1, 0.13] }
    const { customersLow, customersHigh, moneyLow, moneyHigh } = impactIn(
      planWith(ranged, design(0.05, 0.06)),
    )
    expect(numberOf(customersLow)).toBeCloseTo(20 - Math.sqrt(32), 9)
    expect(numberOf(customersHigh)).toBeCloseTo(20 + Math.sqrt(52), 9)
    expect(numberOf(moneyLow)).toBeCloseTo(400 * (20 - Math.sqrt(32)), 6)
    expect(numberOf(moneyHigh)).toBeCloseTo(400 * (20 + Math.sqrt(52)), 6)
  })

  it('has no range where the numbers have none', () => {
    const impact = impactIn(planWith(known, design(0.05, 0.06)))
    expect([impact.customersLow, impact.moneyHigh].map(numberOf)).toEqual(['no_range', 'no_range'])
  })

  it('takes tactics along: the lift multiplies what they leave, never above everybody', () => {
    const tactic = buildTactic({ id: 'sign', journey: shop, stage: 'activate', numbers: { lift: 0.5 } })
    expect(numberOf(impactIn(planWith(known, design(0.05, 0.06), [tactic])).customersPerMonth)).toBeCloseTo(
      30,
      9,
    )
    const most = impactIn(planWith({ ...known, toActivate: 0.6 }, design(0.1, 0.5)))
    expect(numberOf(most.customersPerMonth)).toBeCloseTo(400, 9)
  })

  it('on the first stage brings so many times the people, tactics included', () => {
    const advert = buildTactic({
      id: 'ad',
      journey: shop,
      stage: 'acquire',
      numbers: { reach: 5000, conversion: 0.1 },
    })
    const plan = planWith(known, { ...design(0.1, 0.12), journeyStage: 'acquire' }, [advert])
    expect(numberOf(impactIn(plan).customersPerMonth)).toBeCloseTo(30, 9)
  })

  it('on staying keeps customers and makes each worth more', () => {
    // 75 % to 80 % kept: 5 of the 100 won a month; 100 × (100 / 0.2 − 400) = 10,000
    const impact = impactIn(planWith(known, { ...design(0.75, 0.8), journeyStage: 'retain' }))
    expect(numberOf(impact.customersPerMonth)).toBeCloseTo(5, 9)
    expect(numberOf(impact.moneyPerMonth)).toBeCloseTo(10_000, 6)
  })

  it('on new revenue brings no customer, but money', () => {
    const plan = planWith({ ...known, newRevenue: 40 }, { ...design(0.1, 0.15), journeyStage: 'newRevenue' })
    expect(numberOf(impactIn(plan).customersPerMonth)).toBe(0)
    expect(numberOf(impactIn(plan).moneyPerMonth)).toBeCloseTo((100 * 20) / 0.25, 6)
  })

  it('on referrals counts those whom customers bring, and has no end where the loop has none', () => {
    const loop: Numbers = { ...known, invites: 2, inviteConversion: 0.1 }
    const lifted = (worthwhile: number) =>
      impactIn(planWith(loop, { ...design(0.1, worthwhile), journeyStage: 'referrals' })).customersPerMonth
    expect(numberOf(lifted(0.2))).toBeCloseTo(100 / 0.6 - 100 / 0.8, 9)
    expect(lifted(0.5)).toEqual({ kind: 'unbounded', reason: 'loop_keeps_growing' })
  })

  it('is negative where less is hoped for', () => {
    expect(numberOf(impactIn(planWith(known, design(0.1, 0.05))).customersPerMonth)).toBeCloseTo(-50, 9)
  })

  it('takes the baseline from the design, else from what is counted, else from the journey', () => {
    const plan = planWith(known, design(null, 0.2))
    const alone = planWith(known, {
      ...design(null, 0.2),
      stage: null,
      journey: shop,
      journeyStage: 'activate',
    })
    expect(impactBasis(alone, read(alone))).toMatchObject({ baseline: 0.1, baselineFrom: 'journey', lift: 2 })
    const start = '2026-01-01'
    const counted = updateStage(updateStage(plan, visits, { actuals: [{ start, count: 400 }] }), orders, {
      actuals: [{ start, count: 20 }],
    })
    expect(impactBasis(counted, read(counted))).toMatchObject({
      baseline: 0.05,
      baselineFrom: 'stage',
      lift: 4,
    })
  })

  it('takes the threshold for the hope where one group is asked', () => {
    const threshold = { ...read(planWith({})).design, threshold: 0.2 }
    const one = planWith(known, { kind: 'threshold', design: threshold })
    expect(impactBasis(one, read(one))).toMatchObject({ rate: 0.2, by: 'hoped' })
    const two = planWith(known, { design: threshold })
    expect(impactBasis(two, read(two))).toEqual({ by: 'hoped', reason: 'no_hoped_rate' })
  })

  it.each([
    ['no_hoped_rate', planWith(known)],
    ['no_journey_stage', updateStage(planWith(known), orders, { feed: null })],
    ['no_journey', planWith(known, { stage: null })],
    ['informs_only', planWith(known, { ...design(0.1, 0.2), journeyStage: 'interact' })],
    ['no_baseline', planWith({ entering: 1000 }, design(null, 0.2))],
    ['missing_input', planWith({ toActivate: 0.1 }, design(0.1, 0.2))],
  ])('says why it cannot be reckoned: %s', (reason, plan) => {
    const { by: _, ...numbers } = impactIn(plan)
    expect(Object.values(numbers).map(numberOf)).toEqual(Array.from({ length: 6 }, () => reason))
  })

  it('says customers where money is not known', () => {
    const impact = impactIn(planWith({ entering: 1000, toActivate: 0.1 }, design(0.05, 0.06)))
    expect(numberOf(impact.customersPerMonth)).toBeCloseTo(20, 9)
    expect(numberOf(impact.moneyPerMonth)).toBe('missing_input')
  })

  it('asks for a channel that says its kind', () => {
    const plan = planWith(known, design(0.05, 0.06))
    const channel = buildNote({ id: 'shop', block: 'channels', channelKind: null })
    const silent = { ...plan, records: changeRecords(plan.records, { put: [channel] }) }
    expect(numberOf(impactIn(silent).customersPerMonth)).toBe('missing_input')
  })
})
