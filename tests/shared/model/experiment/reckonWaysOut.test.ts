import { describe, expect, it } from 'vitest'
import type { ExperimentId, FunnelId, StageId } from '#shared/lib/ids.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { joinsChanges } from '#shared/model/experiment/joinsChanges.ts'
import { reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import { reckonWaysOut } from '#shared/model/experiment/reckonWaysOut.ts'
import type { TestDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildPlan, testTime } from '#tests/support/builders.ts'

const id = 'experiment-1' as ExperimentId // safe: tests name their records
const stages = ['s1', 's2', 's3', 's4', 's5'] as unknown as readonly StageId[] // safe: likewise

/** A funnel of a week, counted from the first stage on, with an experiment on its third stage. */
function planWith(
  counts: readonly number[],
  design: Partial<TestDesign>,
  patch: Partial<Experiment> = {},
): Plan {
  const funnel = addFunnel(buildPlan(), {
    id: 'funnel-1' as FunnelId, // safe: likewise
    name: '',
    journey: null,
    period: 'week',
    stages,
  })
  const counted = counts.reduce((plan, count, index) => {
    const stage = stages[index]
    return stage === undefined
      ? plan
      : updateStage(plan, stage, { actuals: [{ start: '2026-01-05', count }] })
  }, funnel)
  const stage = stages[2] ?? null
  const plan = addExperiment(counted, { id, kind: 'ab', name: 'Test', stage, createdAt: testTime })
  const before = getExperiment(plan, id)
  if (before === null) throw new Error('It was just added')
  const next = { ...patch, design: { ...before.design, ...design } }
  return updateExperiment(plan, id, next, { id: 'stamp', at: testTime })
}

function waysOf(plan: Plan) {
  const experiment = getExperiment(plan, id)
  return experiment && reckonWaysOut(plan, experiment)
}

const five = { baseline: 0.05, worthwhile: 0.06, perDay: 40 } as const

describe('reckonWaysOut', () => {
  it('is silent while baseline, effect or traffic are not known', () => {
    expect(waysOf(planWith([], {}))).toBe(null)
    expect(waysOf(planWith([], { baseline: 0.05, worthwhile: 0.06 }))).toBe(null)
  })

  it('what is used comes to what was promised, each within eight weeks', () => {
    const plan = planWith([], five)
    const ways = waysOf(plan)
    expect(ways && valueOf(ways.asked.wholeWeeks)).toBe(59)
    expect(ways?.bigger.way?.patch.design?.worthwhile).toBe(0.08)
    for (const way of [ways?.bigger.way, ways?.threshold]) {
      if (!way) throw new Error('There is a way')
      const used = getExperiment(updateExperiment(plan, id, way.patch, { id: 'use', at: testTime }), id)
      expect(used && reckonDesign(plan, used)).toEqual(way.reckoning)
      expect(way.reckoning.isFeasible).toBe(true)
    }
  })

  it('a threshold test asks 30 and says from how many on one is right', () => {
    expect(waysOf(planWith([], five))?.threshold).toMatchObject({ n: 30, atLeast: 4, threshold: 0.06 })
    const own = waysOf(planWith([], { ...five, threshold: 0.2 }))?.threshold
    expect(own).toMatchObject({ n: 30, atLeast: 9, threshold: 0.2 })
  })

  it('after a threshold test was taken the comparison is still told', () => {
    const plan = planWith([], { ...five, threshold: 0.06, planned: 30 }, { kind: 'threshold' })
    const ways = waysOf(plan)
    expect(ways && valueOf(ways.asked.total)).toBe(16_316)
    expect(ways?.threshold?.n).toBe(30)
  })

  it('moves up the funnel to the stage that answers sooner, with the same relative lift', () => {
    const ways = waysOf(planWith([7000, 2800, 140], { worthwhile: 0.06 }))
    expect(ways?.upFunnel).toMatchObject({ stage: stages[1], p1: 0.4, p2: 0.48 })
    const way = ways?.upFunnel
    expect(way && valueOf(way.reckoning.wholeWeeks)).toBeLessThan(
      Number(ways && valueOf(ways.asked.wholeWeeks)),
    )
    expect(waysOf(planWith([], five))?.upFunnel).toBe(null)
  })

  it('for a fall it looks for a larger fall, and no threshold test is offered', () => {
    const ways = waysOf(planWith([], { ...five, worthwhile: 0.04 }))
    expect(ways?.bigger.way?.patch.design?.worthwhile).toBeLessThan(0.04)
    expect(ways?.bigger.way?.reckoning.isFeasible).toBe(true)
    expect(ways?.threshold).toBe(null)
  })

  it('an unequal split finds its larger effect within eight weeks too', () => {
    const arms = [9, 1].map((weight, index) => ({
      id: `arm${index + 1}`,
      name: '',
      weight,
      people: null,
      conversions: null,
    }))
    expect(waysOf(planWith([], five, { arms }))?.bigger.way?.reckoning.isFeasible).toBe(true)
  })
})

describe('joinsChanges', () => {
  it.each([
    'ask at the till and by mail',
    'harga baru dan kemasan baru',
    'new price + new box',
    'a & b',
    'ini; itu',
  ])('%j reads like two changes', (change) => {
    expect(joinsChanges(change)).toBe(true)
  })

  it.each(['ask at the till', 'a brand of sand', 'dandan di depan toko', ''])('%j is one', (change) => {
    expect(joinsChanges(change)).toBe(false)
  })
})
