import { describe, expect, it } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import { defaultDesign, type TestDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { decidingTerms, verdictInputOf, verdictOf } from '#shared/model/experiment/verdictOf.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildFunnelPlan, experimentId, inState, stamp, withIdea } from '#tests/support/trialBuilders.ts'

const id = experimentId('exp')
const arm = (index: number, people: number, conversions: number, weight = 1) => ({
  id: `arm${index}`,
  name: '',
  weight,
  people,
  conversions,
})
const experimentOf = (plan: Plan): Experiment => {
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return experiment
}
const idea = (kind: Experiment['kind'], design: Partial<TestDesign>, patch: ExperimentPatch = {}) =>
  withIdea(buildFunnelPlan(), { id, kind }, { ...patch, design: { ...defaultDesign, ...design } })
const inputOf = (plan: Plan) => verdictInputOf(decidingTerms(plan, experimentOf(plan)), experimentOf(plan))
const callOf = (plan: Plan) => verdictOf(plan, experimentOf(plan)).call

describe('what the verdict is decided from', () => {
  it('is the card while nothing is sealed, and the seal from then on', () => {
    const open = idea('threshold', { threshold: 0.2, planned: 30 }, { arms: [arm(1, 30, 9)] })
    expect(callOf(open)).toBe('supported')
    const sealed = inState(open, id, 'running', stamp('seal'))
    const experiment = experimentOf(sealed)
    const moved = { ...experiment, design: { ...experiment.design, threshold: 0.5 } }
    expect(verdictOf(sealed, moved).call).toBe('supported')
    expect(verdictOf(sealed, { ...moved, seal: null }).call).toBe('contradicted')
  })

  it('follows a change of the rule made after the start', () => {
    const sealed = inState(
      idea('threshold', { threshold: 0.2, planned: 30 }, { arms: [arm(1, 30, 9)] }),
      id,
      'running',
      stamp('seal'),
    )
    const design = { ...experimentOf(sealed).design, threshold: 0.5 }
    expect(callOf(updateExperiment(sealed, id, { design }, stamp('later')))).toBe('contradicted')
  })

  it.each([
    ['ab', 'comparison', 2],
    ['several', 'comparison', 3],
    ['beforeAfter', 'beforeAfter', 2],
    ['threshold', 'threshold', 1],
    ['fakeDoor', 'threshold', 1],
    ['concierge', 'threshold', 1],
    ['interview', 'interview', 1],
  ] as const)('of %s is a design of %s with %i groups', (kind, design, groups) => {
    const input = inputOf(idea(kind, { planned: 10 }))
    expect(input.design).toBe(design)
    expect(input.arms).toHaveLength(groups)
    expect(input.weights).toHaveLength(groups)
  })

  it('counts the planned people of the first group, and of the others by their weights', () => {
    const input = inputOf(idea('ab', { planned: 900 }, { arms: [arm(1, 0, 0, 9), arm(2, 0, 0, 1)] }))
    expect(input.plannedPerArm).toBe(500)
    expect(input.weights).toEqual([9, 1])
  })

  it('waits for whole people in every group, as many as the plan says, sealed or not', () => {
    const arms = [arm(1, 2, 0, 3), arm(2, 1, 0), arm(3, 1, 0)]
    const open = idea('several', { planned: 100 }, { arms })
    const sealed = inState(open, id, 'running', stamp('seal'))
    for (const plan of [open, sealed]) {
      const { progress } = verdictOf(plan, experimentOf(plan))
      expect(progress.planned).toBeCloseTo(168, 9) // 100 + 34 + 34
      expect(progress.planned).toBeCloseTo(valueOf(reckonDesign(plan, experimentOf(plan)).total) ?? 0, 9)
    }
  })

  it('opens where every group has its planned people, however they are rounded', () => {
    const counts = (first: number) => ({ arms: [arm(1, first, 10, 3), arm(2, 34, 10)] })
    expect(callOf(idea('beforeAfter', { planned: 100 }, counts(99)))).toBe('running')
    expect(callOf(idea('beforeAfter', { planned: 100 }, counts(100)))).not.toBe('running')
  })

  it('knows no plan of looks where there is one group', () => {
    const looks = { ...defaultDesign.looks, plan: 'pocock' } as const
    expect(inputOf(idea('threshold', { looks, planned: 30 })).looks).toEqual({ plan: 'fixed' })
    expect(inputOf(idea('ab', { looks, planned: 30 })).looks).toEqual({ plan: 'pocock', looks: 4, read: [] })
  })

  it('has a count, or none yet, of every guardrail for every group', () => {
    const guardrails = [
      { id: 'g', name: 'Waiting', betterWhen: 'down', counts: [{ people: 3, conversions: 1 }] },
    ] as const
    expect(inputOf(idea('ab', {}, { guardrails })).guardrails).toEqual([
      {
        id: 'g',
        betterWhen: 'down',
        arms: [
          { people: 3, conversions: 1 },
          { people: null, conversions: null },
        ],
      },
    ])
  })

  it('is locked before its number is reached', () => {
    const design = { planned: 1000 }
    expect(callOf(idea('ab', design, { arms: [arm(1, 480, 20), arm(2, 510, 90)] }))).toBe('running')
    expect(callOf(idea('ab', design, { arms: [arm(1, 1000, 20), arm(2, 1000, 90)] }))).toBe('better')
  })
})
