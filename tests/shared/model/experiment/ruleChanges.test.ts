import { describe, expect, it } from 'vitest'
import type { ExperimentState } from '#shared/model/experiment/experiment.ts'
import { getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { ruleChanges } from '#shared/model/experiment/ruleChanges.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import { verdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildFunnelPlan, experimentId, stamp, withIdea } from '#tests/support/trialBuilders.ts'

const id = experimentId('asked')
const rule = (threshold: number) => ({ design: { ...defaultDesign, threshold, planned: 30 } })
let stamps = 0
/** Each deed under its own id, at a minute of the clock that may be set back. */
const by = (minute: number) => stamp(`deed-${(stamps += 1)}`, minute)
const move = (plan: Plan, state: ExperimentState, minute: number) =>
  moveExperiments(plan, [id], { state, before: null }, by(minute))

function running() {
  const idea = withIdea(buildFunnelPlan(), { id, name: 'Ask', kind: 'threshold' }, rule(0.2))
  return move(idea, 'running', 10)
}

function amendmentsOf(plan: Plan) {
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return verdictSubject(plan, experiment).amendments
}

describe('changes of a sealed rule', () => {
  it('are none where it was only sealed, or sealed again as it was', () => {
    expect(amendmentsOf(running())).toBe(0)
    expect(amendmentsOf(move(move(running(), 'ready', 11), 'running', 12))).toBe(0)
  })

  it('are none in a term that a rule of before did not hold', () => {
    const plan = running()
    const [mark] = marksOf(plan, id)
    const { event, ...older } = Object(mark?.detail['terms']) as Record<string, string>
    expect(event).toBe('')
    const journal = [{ ...mark, detail: { ...mark?.detail, terms: older } }] as Plan['trail']['journal']
    const before = { ...plan, trail: { ...plan.trail, journal } }
    const patch = { event: 'paid' }
    const again = move(updateExperiment(move(before, 'ready', 11), id, patch, by(12)), 'running', 13)
    expect(amendmentsOf(again)).toBe(0)
  })

  it('are told though the clock was set back before', () => {
    expect(amendmentsOf(updateExperiment(running(), id, rule(0.1), by(-60)))).toBe(1)
  })

  it('are told though the seal was taken off, the rule changed and sealed again', () => {
    const changed = updateExperiment(move(running(), 'ready', 11), id, rule(0.1), by(12))
    const again = move(changed, 'running', 13)
    expect(amendmentsOf(again)).toBe(1)
    expect(ruleChanges(marksOf(again, id))).toMatchObject([
      { from: { threshold: 0.2 }, to: { threshold: 0.1 } },
    ])
  })

  it('stay told after the seal was taken off and put on as it had become', () => {
    const amended = updateExperiment(running(), id, rule(0.1), by(11))
    expect(amendmentsOf(move(move(amended, 'ready', 12), 'running', 13))).toBe(1)
  })
})
