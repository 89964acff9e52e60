import { describe, expect, it } from 'vitest'
import { getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import {
  bigButton,
  buildTrialPlan,
  inState,
  stageOf,
  stamp,
  tasteFirst,
  weekly,
  withIdea,
  experimentId,
} from '#tests/support/trialBuilders.ts'

const started = buildTrialPlan()
const of = (plan: Plan) => {
  const experiment = getExperiment(plan, bigButton)
  if (!experiment) throw new Error('gone')
  return experiment
}
const edit = (patch: ExperimentPatch) => updateExperiment(started, bigButton, patch, stamp('mark', 5))
const kinds = (plan: Plan) => marksOf(plan, bigButton).map(({ kind }) => kind)

describe('a sealed experiment', () => {
  it('keeps its terms while it is counted, named, noted and moved on', () => {
    const arms = of(started).arms.map((arm) => ({ ...arm, name: 'x', people: 100, conversions: 9 }))
    const plan = edit({ arms, name: 'Other name', notes: 'seen', decision: 'stop' })
    expect(of(plan).seal).toEqual(of(started).seal)
    expect(kinds(plan)).toEqual(['sealed'])
    expect(kinds(inState(plan, bigButton, 'decided', stamp('later')))).toEqual(['sealed'])
  })

  it('tells of a change of the rule from what to what', () => {
    const plan = edit({ design: { ...of(started).design, alpha: 0.1, planned: 900 } })
    expect(of(plan).seal).toMatchObject({ entry: 'sealed1', terms: { alpha: 0.1, planned: 900 } })
    const detail = { from: { alpha: 0.05, planned: 1500 }, to: { alpha: 0.1, planned: 900 } }
    expect(marksOf(plan, bigButton).at(-1)).toMatchObject({ id: 'mark', kind: 'amended', detail })
  })

  it('holds what is counted, of whom, what must not get worse and how much is looked at', () => {
    const guardrails = [{ id: 'g1', name: 'Refunds', betterWhen: 'down', counts: [] }] as const
    for (const [term, patch] of Object.entries({
      event: { event: 'paid' },
      who: { who: 'strangers' },
      guardrails: { guardrails },
      metricsLooked: { metricsLooked: 4 },
    })) {
      const plan = edit(patch)
      expect(Object.keys(Object(marksOf(plan, bigButton).at(-1)?.detail['to']))).toEqual([term])
      expect(of(plan).seal?.terms).not.toEqual(of(started).seal?.terms)
    }
    const watched = edit({ guardrails })
    expect(of(watched).seal?.terms.guardrails).toEqual([{ id: 'g1', name: 'Refunds', betterWhen: 'down' }])
    const counts = [{ people: 9, conversions: 1 }]
    const counted = updateExperiment(
      watched,
      bigButton,
      { guardrails: [{ ...guardrails[0], counts }] },
      stamp('count', 6),
    )
    expect(kinds(counted)).toEqual(['sealed', 'amended'])
  })

  it('keeps what its stage counted when that is said otherwise later', () => {
    const stage = stageOf('activation')
    const said = updateStage(buildTrialPlan(), stage, { event: 'paid', who: 'strangers' })
    const again = inState(
      inState(said, bigButton, 'ready', stamp('off', 1)),
      bigButton,
      'running',
      stamp('on', 2),
    )
    expect(of(again).seal?.terms).toMatchObject({ event: 'paid', who: 'strangers' })
    const later = updateStage(again, stage, { event: 'asked' })
    expect(of(updateExperiment(later, bigButton, { notes: 'x' }, stamp('later', 3))).seal).toEqual(
      of(again).seal,
    )
  })

  it('is not amended by what its stage counts later', () => {
    const open = withIdea(started, { id: experimentId('open') }, { design: of(started).design })
    const unplanned = { ...of(started).design, planned: null, baseline: null, worthwhile: 0.2 }
    const ready = updateExperiment(open, experimentId('open'), { design: unplanned }, stamp('unused'))
    const counting = (plan: Plan, visits: number) => {
      const acquisition = updateStage(plan, stageOf('acquisition'), { actuals: weekly(visits, visits) })
      return updateStage(acquisition, stageOf('activation'), { actuals: weekly(40, 40) })
    }
    const running = inState(counting(ready, 400), experimentId('open'), 'running', stamp('open'))
    const later = updateExperiment(
      counting(running, 300),
      experimentId('open'),
      { notes: 'a quiet week' },
      stamp('mark'),
    )
    const seal = (plan: Plan) => getExperiment(plan, experimentId('open'))?.seal
    expect(seal(running)?.terms.planned).toBeGreaterThan(0)
    expect(seal(later)).toEqual(seal(running))
    expect(marksOf(later, experimentId('open'))).toHaveLength(1)
  })

  it('that goes back to planning loses the seal, and both are told', () => {
    const back = inState(started, bigButton, 'ready', stamp('back', 1))
    expect(of(back).seal).toBeNull()
    const again = inState(back, bigButton, 'running', stamp('again', 2))
    expect(of(again).seal?.entry).toBe('again')
    expect(kinds(again)).toEqual(['sealed', 'unsealed', 'sealed'])
  })

  it('keeps the stage it was sealed on when that is removed; its marks outlive it', () => {
    const without = removeRecords(started, [stageOf('activation')])
    expect(of(without).stage).toBeNull()
    expect(of(without).seal?.terms.stage).toBe(stageOf('activation'))
    expect(kinds(removeRecords(started, [bigButton]))).toEqual(['sealed'])
  })
})

describe('several experiments moved at once', () => {
  const target = { state: 'running', before: null } as const

  it('are sealed with an entry each, in their order', () => {
    const plan = moveExperiments(started, [tasteFirst, bigButton, tasteFirst], target, stamp('go'))
    expect(getExperiment(plan, tasteFirst)?.seal?.entry).toBe('go')
    expect(marksOf(plan, tasteFirst)).toHaveLength(1)
    expect(kinds(plan)).toEqual(['sealed'])
  })

  it('stay the very same plan where they stand already, whoever is named before whom', () => {
    expect(moveExperiments(started, [bigButton, bigButton], target, stamp('go'))).toBe(started)
    expect(moveExperiments(started, [bigButton], { ...target, before: tasteFirst }, stamp('go'))).toBe(
      started,
    )
  })
})
