import { describe, expect, it } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { applyingGain } from '#shared/model/experiment/applyingGain.ts'
import { applyResult } from '#shared/model/experiment/applyResult.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { impactBasis } from '#shared/model/experiment/impactBasis.ts'
import { rankExperiments } from '#shared/model/experiment/rankExperiments.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import { economicsOf } from '#shared/model/journey/economics.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { setJourneyNumber } from '#shared/model/journey/updateJourney.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildEstimate, walkIns } from '#tests/support/journeyBuilders.ts'
import {
  buildFunnelPlan,
  experimentId,
  inState,
  stageOf,
  stamp,
  withIdea,
} from '#tests/support/trialBuilders.ts'

const id = experimentId('exp')
const atPurchase = { journey: walkIns, journeyStage: 'purchase' } as const
const counted = (...counts: readonly (readonly [number, number])[]) => ({
  arms: counts.map(([conversions, people], index) => ({
    id: `arm${index + 1}`,
    name: '',
    weight: 1,
    people,
    conversions,
  })),
})

/** The journey buys at 40 %; a threshold of 50 % is hoped for and 60 of 100 are counted, unless told. */
function planWith(patch: ExperimentPatch = {}, state: Experiment['state'] = 'decided'): Plan {
  const plan = updateStage(buildFunnelPlan(), stageOf('activation'), { rate: buildEstimate(0.05) })
  const design = { ...defaultDesign, baseline: 0.4, threshold: 0.5, planned: 10 }
  const made = withIdea(
    plan,
    { id, kind: 'threshold' },
    { ...counted([60, 100]), design, ...atPurchase, ...patch },
  )
  const running = inState(made, id, 'running', stamp('seal'))
  return state === 'running' ? running : inState(running, id, state, stamp('end'))
}
const experimentOf = (plan: Plan): Experiment => {
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return experiment
}
const apply = (plan: Plan) => applyResult(plan, id, 'from here', stamp('applied', 5))
const impactIn = (plan: Plan) => computeImpact(plan, experimentOf(plan))
const gainIn = (plan: Plan) => valueOf(impactIn(plan).customersPerMonth) ?? NaN
/** What the journey wins more a month than it did, those whom customers bring included, by its own reckoning. */
const risenFrom = (then: Plan, now: Plan) => customersOf(now) - customersOf(then)
function customersOf(plan: Plan): number {
  const [journey, model] = [getJourney(plan, walkIns), modelOf(plan, walkIns, 'plan')]
  if (!journey || !model) throw new Error('The journey is there')
  const { customers, amplification } = economicsOf(model, journey.worth).figures
  return (valueOf(customers) ?? NaN) * (valueOf(amplification) ?? NaN)
}
const recount = (plan: Plan, ...counts: readonly (readonly [number, number])[]) =>
  updateExperiment(plan, id, counted(...counts), stamp('recount', 9))

describe('the impact of an experiment before it is decided', () => {
  it('is by the rate hoped for, whatever is counted so far', () => {
    const running = planWith({}, 'running')
    expect(impactIn(running).by).toBe('hoped')
    expect(impactBasis(running, experimentOf(running))).toMatchObject({
      rate: 0.5,
      baseline: 0.4,
      lift: 1.25,
    })
  })

  it.each([
    ['nothing is measured', planWith(counted())],
    ['what is measured cannot be applied', planWith({ kind: 'interview' })],
  ])('stays so where %s', (_, plan) => {
    expect(impactIn(plan).by).not.toBe('measured')
  })
})

describe('the impact of a decided experiment', () => {
  it('is by the rate that was measured: what applying it would change', () => {
    const decided = planWith()
    expect(impactIn(decided).by).toBe('measured')
    expect(gainIn(decided)).toBeCloseTo(risenFrom(decided, apply(decided)), 8)
    expect(gainIn(decided)).not.toBeCloseTo(gainIn(planWith({}, 'running')), 2)
  })

  it('is what applying says it would gain, before and after the decision, and nothing once it stands there', () => {
    const decided = planWith()
    for (const plan of [planWith({}, 'running'), decided]) {
      expect(applyingGain(plan, experimentOf(plan))).toBeCloseTo(gainIn(decided), 9)
    }
    const applied = apply(decided)
    expect(applyingGain(applied, experimentOf(applied))).toBe(0)
    const again = recount(applied, [70, 100])
    expect(applyingGain(again, experimentOf(again))).toBeCloseTo(risenFrom(applied, apply(again)), 8)
  })

  it.each([
    ['no journey takes the result', planWith({ journey: null, journeyStage: null })],
    ['it moves who stays, not who comes', planWith({ journeyStage: 'retain' })],
    ['nothing is measured', planWith(counted())],
  ])('is no gain to tell of beforehand where %s', (_, plan) => {
    expect(applyingGain(plan, experimentOf(plan))).toBeNull()
  })

  it('may be less than nothing, and its range then reaches beyond', () => {
    const worse = impactIn(planWith(counted([7, 20])))
    expect(valueOf(worse.customersPerMonth)).toBeLessThan(0)
    expect(valueOf(worse.customersLow)).toBeLessThan(valueOf(worse.customersPerMonth) ?? NaN)
    expect(valueOf(worse.customersHigh)).toBeGreaterThan(0)
  })

  it('is the same object until something of it changes', () => {
    const decided = planWith()
    const renamed = updateExperiment(decided, id, { name: 'Other' }, stamp('x'))
    expect(impactIn(renamed)).toBe(impactIn(decided))
  })

  it('says why it is not known where the journey had no such number', () => {
    const bare = setJourneyNumber(planWith(), walkIns, 'toPurchase', null)
    expect(impactIn(bare)).toMatchObject({ by: 'measured', customersPerMonth: { reason: 'no_before' } })
    expect(impactIn(apply(bare))).toMatchObject({ by: 'applied', customersPerMonth: { reason: 'no_before' } })
  })

  it('lifts by the better group over the control where only a stage of the funnel is named', () => {
    const groups = {
      kind: 'ab',
      ...counted([200, 4000], [250, 4000]),
      journey: null,
      journeyStage: null,
    } as const
    const plan = planWith(groups)
    expect(impactBasis(plan, experimentOf(plan))).toMatchObject({
      by: 'measured',
      baseline: 0.05,
      baselineFrom: 'control',
      rate: 0.0625,
      lift: 1.25,
    })
    const kept = planWith({ ...groups, ...counted([250, 4000], [200, 4000]) })
    expect(gainIn(kept)).toBe(0)
  })
})

describe('the impact of an applied experiment', () => {
  const decided = planWith()
  const applied = apply(decided)

  it('is the journey as it is less the journey as it stood, never the lift once more', () => {
    expect(impactIn(applied).by).toBe('applied')
    expect(gainIn(applied)).toBeCloseTo(gainIn(decided), 9)
    expect(gainIn(applied)).toBeCloseTo(risenFrom(decided, applied), 8)
  })

  it('is so before the decision is written too', () => {
    const early = apply(planWith({}, 'running'))
    expect(impactIn(early).by).toBe('applied')
    expect(gainIn(early)).toBeCloseTo(gainIn(applied), 9)
  })

  it('is from where it stood at first when it was applied again', () => {
    const again = apply(recount(applied, [70, 100]))
    expect(experimentOf(again).applied).toHaveLength(4)
    expect(gainIn(again)).toBeCloseTo(risenFrom(decided, again), 8)
  })

  it('stays the measured one when the number was changed by hand since, or taken away', () => {
    for (const number of [buildEstimate(0.9), null]) {
      const changed = setJourneyNumber(applied, walkIns, 'toPurchase', number)
      expect(impactIn(changed).by).toBe('measured')
      expect(gainIn(changed)).toBeCloseTo(gainIn(applied), 9)
    }
  })

  it('lifts from the belief that was kept where only the stage took the result', () => {
    const fields = {
      journey: null,
      journeyStage: null,
      design: { ...defaultDesign, threshold: 0.5, planned: 10 },
    }
    const fed = updateStage(planWith(fields), stageOf('activation'), { feed: 'purchase' })
    const alone = updateStage(fed, stageOf('acquisition'), { feed: null })
    const then = apply(alone)
    expect(impactBasis(alone, experimentOf(alone))).toMatchObject({ baseline: 0.05, baselineFrom: 'stage' })
    expect(impactBasis(then, experimentOf(then))).toMatchObject({
      baseline: 0.05,
      baselineFrom: 'before',
      rate: 0.6,
    })
    expect(gainIn(then)).toBeCloseTo(gainIn(alone), 9)
  })

  it('ranks by what it is now', () => {
    const rank = rankExperiments(applied, [experimentOf(applied)], 'impact').byId.get(id)
    expect(rank?.impact).toBe(impactIn(applied))
  })
})
