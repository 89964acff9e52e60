import { describe, expect, it } from 'vitest'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import { defined, undefinedBecause, valueOf } from '#shared/methods/outcome.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds, type FunnelPeriod } from '#shared/model/funnel/funnel.ts'
import { stageNumbers } from '#shared/model/funnel/stageNumbers.ts'
import { updateFunnel, updateStage, updateStages } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { buildEstimate, buildJourneyPlan, walkIns } from '#tests/support/journeyBuilders.ts'

// safe: tests name their records
const funnel = 'funnel' as FunnelId
const ids = aarrrKinds.map((kind) => kind as string as StageId)
const [acquisition, activation, retention, revenue, referral] = ids as [
  StageId,
  StageId,
  StageId,
  StageId,
  StageId,
]

function fedBy(plan: Plan, period: FunnelPeriod = 'month'): Plan {
  return addFunnel(plan, { id: funnel, name: '', journey: walkIns, period, stages: ids })
}

function bare(): Plan {
  return addFunnel(buildSmallPlan(), { id: funnel, name: '', journey: null, period: 'week', stages: ids })
}

const weeks = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02']
const counted = (counts: readonly number[]) =>
  counts.map((count, index) => ({ start: weeks[index] ?? '', count }))

describe('the numbers of a stage that its journey feeds', () => {
  it('are the people of the stages of the journey, planned tactics included', () => {
    const plan = fedBy(buildJourneyPlan())
    const counts = ids.map((id) => {
      const { from, count } = stageNumbers(plan, id)
      return [from, valueOf(count)]
    })
    // 1,100 enter; halves to consideration: 275; 0.4 × 1.2 buy: 132; 0.8 stay, 8 orders each; half an invite each.
    const expected = [275, 132, 105.6, 844.8, 66]
    counts.forEach(([from, count], index) => {
      expect(from).toBe('journey')
      expect(count).toBeCloseTo(expected[index] ?? NaN, 9)
    })
  })

  it('are converted by days where the funnel counts weeks', () => {
    const plan = fedBy(buildJourneyPlan(), 'week')
    expect(valueOf(stageNumbers(plan, acquisition).count)).toBeCloseTo((275 * 7) / 30.4375, 9)
    expect(valueOf(stageNumbers(plan, activation).perDay)).toBeCloseTo(275 / 30.4375, 9)
  })

  it('give the share that comes on, with no counts behind it', () => {
    const { rate, hits, tries } = stageNumbers(fedBy(buildJourneyPlan()), activation)
    expect(valueOf(rate)).toBeCloseTo(0.48, 9)
    expect([hits, tries]).toEqual([null, null])
    expect(stageNumbers(fedBy(buildJourneyPlan()), acquisition).rate).toEqual(
      undefinedBecause('missing_input'),
    )
  })

  it('step back for what is counted', () => {
    const plan = updateStage(fedBy(buildJourneyPlan(), 'week'), activation, { actuals: counted([40, 60]) })
    expect(stageNumbers(plan, activation)).toMatchObject({ from: 'actuals', count: defined(50), hits: null })
    // Who could come on is still told by the journey.
    expect(valueOf(stageNumbers(plan, activation).perDay)).toBeCloseTo(275 / 30.4375, 9)
    expect(stageNumbers(plan, retention).perDay).toEqual(defined(100 / 14))
  })

  it('are no longer known when the stage takes nothing from the journey, or there is none', () => {
    const unfed = updateStage(fedBy(buildJourneyPlan()), revenue, { feed: null })
    expect(stageNumbers(unfed, revenue).from).toBe('nothing')
    expect(stageNumbers(unfed, referral).rate).toEqual(undefinedBecause('missing_input'))
    const alone = updateFunnel(fedBy(buildJourneyPlan()), funnel, { journey: null })
    expect(stageNumbers(alone, acquisition)).toMatchObject({
      from: 'nothing',
      count: undefinedBecause('missing_input'),
    })
  })
})

describe('the numbers of a stage that is counted', () => {
  it('look at the four latest periods', () => {
    const plan = updateStages(
      bare(),
      new Map([
        [acquisition, { actuals: counted([9999, 100, 200, 300, 400]) }],
        [activation, { actuals: counted([1, 10, 20, 30, 40]) }],
      ]),
    )
    expect(stageNumbers(plan, activation)).toEqual({
      from: 'actuals',
      count: defined(25),
      hits: 100,
      tries: 1000,
      rate: defined(0.1),
      perDay: defined(1000 / 28),
    })
  })

  it('compare only periods in which both stages were counted', () => {
    const plan = updateStages(
      bare(),
      new Map([
        [acquisition, { actuals: counted([100, 100]) }],
        [activation, { actuals: [{ start: weeks[1] ?? '', count: 30 }] }],
      ]),
    )
    expect(stageNumbers(plan, activation)).toMatchObject({ hits: 30, tries: 100, rate: defined(0.3) })
  })

  it('have no rate where nobody was there before', () => {
    const plan = updateStages(
      bare(),
      new Map([
        [acquisition, { actuals: counted([0]) }],
        [activation, { actuals: counted([0]) }],
      ]),
    )
    expect(stageNumbers(plan, activation).rate).toEqual(undefinedBecause('zero_base'))
  })

  it('are believed where only a rate is said', () => {
    const plan = updateStage(bare(), activation, { rate: buildEstimate(0.2) })
    expect(stageNumbers(plan, activation)).toMatchObject({ from: 'believed', rate: defined(0.2) })
  })

  it('leave out the stage in between that is hidden', () => {
    const plan = updateStages(
      bare(),
      new Map([
        [acquisition, { actuals: counted([200]) }],
        [activation, { isHidden: true, actuals: counted([50]) }],
        [retention, { actuals: counted([20]) }],
      ]),
    )
    expect(stageNumbers(plan, retention)).toMatchObject({ hits: 20, tries: 200 })
  })
})
