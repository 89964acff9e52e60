import { describe, expect, it } from 'vitest'
import type { ExperimentId, FunnelId, StageId } from '#shared/lib/ids.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildPlan, minutesLater, testTime } from '#tests/support/builders.ts'

// safe: tests name their records
const id = 'exp' as ExperimentId
const second = 'two' as StageId
const stages = ['one', second, 'three', 'four', 'five'] as StageId[]
const estimate = (likely: number) => ({ likely, low: null, high: null, source: '', strength: null })
let stamps = 0
const stamp = () => ({ id: `stamp-${(stamps += 1)}`, at: minutesLater(stamps) })

/** A test that runs, its size reckoned from the rate of its stage. */
function runningPlan() {
  const withFunnel = addFunnel(buildPlan(), {
    id: 'funnel' as FunnelId,
    name: '',
    journey: null,
    period: 'week',
    stages,
  })
  const believed = updateStage(withFunnel, second, { rate: estimate(0.05) })
  const added = addExperiment(believed, {
    id,
    name: 'Ask',
    kind: 'ab',
    stage: second,
    createdAt: testTime,
  })
  const design = { ...experimentOf(added).design, worthwhile: 0.1 }
  const ready = updateExperiment(added, id, { design }, stamp())
  return moveExperiments(ready, [id], { state: 'running', before: null }, stamp())
}
function experimentOf(plan: Plan): Experiment {
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return experiment
}
const edit = (plan: ReturnType<typeof runningPlan>, patch: ExperimentPatch) =>
  updateExperiment(plan, id, patch, stamp())

describe('a sealed rule', () => {
  it('is not changed by counting, though the rate it was reckoned from has moved since', () => {
    const sealed = runningPlan()
    const moved = updateStage(sealed, second, { rate: estimate(0.2) })
    const counted = edit(moved, { arms: experimentOf(moved).arms.map((arm) => ({ ...arm, people: 30 })) })
    expect(counted).not.toBe(moved)
    expect(experimentOf(counted).seal).toEqual(experimentOf(sealed).seal)
    expect(marksOf(counted, id).map(({ kind }) => kind)).toEqual(['sealed'])
  })

  it('takes on what was edited and nothing else', () => {
    const moved = updateStage(runningPlan(), second, { rate: estimate(0.2) })
    const { design } = experimentOf(moved)
    const changed = edit(moved, { design: { ...design, rule: 'posterior' } })
    const marks = marksOf(changed, id)
    expect(marks.map(({ kind }) => kind)).toEqual(['sealed', 'amended'])
    expect(marks[1]?.detail).toMatchObject({ from: { rule: 'test' }, to: { rule: 'posterior' } })
    expect(marks[1]?.detail['to']).toEqual({ rule: 'posterior' })
  })
})
