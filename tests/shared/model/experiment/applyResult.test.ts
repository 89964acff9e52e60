import { describe, expect, it } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { applyResult, findApplications } from '#shared/model/experiment/applyResult.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import type { ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { modelOf, resultOf } from '#shared/model/journey/journeyModel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildEstimate, walkIns } from '#tests/support/journeyBuilders.ts'
import {
  buildFunnelPlan,
  experimentId,
  inState,
  stageId,
  stageOf,
  stamp,
  withIdea,
} from '#tests/support/trialBuilders.ts'

const id = experimentId('exp')
const counted = (...counts: readonly (readonly [number, number])[]) => ({
  arms: counts.map(([conversions, people], index) => ({
    id: `arm${index + 1}`,
    name: '',
    weight: 1,
    people,
    conversions,
  })),
})

/** The stage believed at 5 %, and an experiment of this kind that runs with these counts. */
function planWith(kind: Experiment['kind'], patch: ExperimentPatch): Plan {
  const plan = updateStage(buildFunnelPlan(), stageOf('activation'), { rate: buildEstimate(0.05) })
  const design = { ...defaultDesign, threshold: 0.2, planned: 10, ...patch.design }
  return inState(withIdea(plan, { id, kind }, { ...patch, design }), id, 'running', stamp('seal'))
}
const experimentOf = (plan: Plan): Experiment => {
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return experiment
}
const found = (plan: Plan) => findApplications(plan, experimentOf(plan), 'from here')
const apply = (plan: Plan) => applyResult(plan, id, 'from here', stamp('applied', 5))

describe('the result of a threshold test', () => {
  const plan = planWith('threshold', { ...counted([9, 30]), journey: walkIns, journeyStage: 'purchase' })

  it('becomes the rate of its stage and of the journey, with its interval, source and strength', () => {
    const next = apply(plan)
    const rate = getStage(next, stageOf('activation'))?.rate
    expect(rate).toMatchObject({ likely: 0.3, source: 'from here', strength: 4 })
    expect(rate?.low).toBeCloseTo(0.16664748, 8)
    expect(rate?.high).toBeCloseTo(0.47875787, 8)
    expect(getJourney(next, walkIns)?.numbers.toPurchase).toEqual(rate)
  })

  it('keeps on the card what stood there before', () => {
    const { applied } = experimentOf(apply(plan))
    expect(applied.map(({ number, target, before, at }) => [number, target, before?.likely, at])).toEqual([
      ['rate', stageOf('activation'), 0.05, stamp('applied', 5).at],
      ['toPurchase', walkIns, 0.4, stamp('applied', 5).at],
    ])
  })

  it('moves the customers of the journey', () => {
    const customers = (each: Plan) => {
      const model = modelOf(each, walkIns, 'now')
      return model && valueOf(resultOf(model).customers)
    }
    expect(customers(apply(plan))).toBeCloseTo((customers(plan) ?? 0) * 0.75, 8)
  })

  it('is no change of the sealed rule', () => {
    expect(marksOf(apply(plan), id).map(({ kind }) => kind)).toEqual(['sealed'])
    expect(experimentOf(apply(plan)).seal).toEqual(experimentOf(plan).seal)
  })

  it('is applied once', () => {
    const next = apply(plan)
    expect(found(next)).toBe('applied')
    expect(apply(next)).toBe(next)
  })

  it('is applied whatever it says of the threshold: it is measured', () => {
    expect(found(planWith('threshold', counted([0, 30])))).toMatchObject([{ after: { likely: 0, low: 0 } }])
  })
})

describe('the result of groups at random', () => {
  it('is the rate of the better group, and strong', () => {
    const plan = planWith('ab', counted([200, 4000], [250, 4000]))
    expect(found(plan)).toMatchObject([{ after: { likely: 0.0625, strength: 5 } }])
  })

  it('is that of the control where the change is worse', () => {
    expect(found(planWith('ab', counted([250, 4000], [200, 4000])))).toMatchObject([
      { after: { likely: 0.0625 } },
    ])
  })

  it('is that of the winner of several', () => {
    const plan = planWith('several', counted([300, 4000], [310, 4000], [500, 4000]))
    expect(found(plan)).toMatchObject([{ after: { likely: 0.125 } }])
  })
})

describe('a result is not applied', () => {
  const guardrails: Experiment['guardrails'] = [
    {
      id: 'g',
      name: 'Complaints',
      betterWhen: 'down',
      counts: [
        { people: 4000, conversions: 20 },
        { people: 4000, conversions: 90 },
      ],
    },
  ]
  const better = counted([200, 4000], [250, 4000])
  const hypothesis = { change: '', metric: '', direction: 'down', reason: '' } as const
  it.each([
    ['while nothing is counted', 'noCounts', planWith('threshold', {})],
    ['while it runs', 'locked', planWith('ab', { ...better, design: { ...defaultDesign, planned: 9000 } })],
    ['where the split is broken', 'broken', planWith('ab', counted([20, 920], [70, 1080]))],
    ['where it is not decided', 'undecided', planWith('ab', counted([40, 400], [44, 400]))],
    ['where a guardrail is hit', 'guardrail', planWith('ab', { ...better, guardrails })],
    ['from talks', 'talks', planWith('interview', counted([9, 30]))],
    ['where lower is better', 'lowerIsBetter', planWith('threshold', { ...counted([9, 30]), hypothesis })],
    [
      'to the first stage, which follows none',
      'noTarget',
      planWith('threshold', { ...counted([9, 30]), stage: stageOf('acquisition') }),
    ],
    [
      'to a stage that counts no share of people',
      'noTarget',
      planWith('threshold', {
        ...counted([9, 30]),
        stage: null,
        journey: walkIns,
        journeyStage: 'newRevenue',
      }),
    ],
  ] as const)('%s', (_, reason, plan) => {
    expect(found(plan)).toBe(reason)
    expect(apply(plan)).toBe(plan)
  })

  it('to a stage that is gone', () => {
    const plan = planWith('threshold', counted([9, 30]))
    expect(findApplications(plan, { ...experimentOf(plan), stage: stageId('gone') }, '')).toBe('noTarget')
  })
})
