import { expect, it } from 'vitest'
import { marksOf } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { toldMarks } from '#shared/model/experiment/toldMarks.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import { buildFunnelPlan, experimentId, stamp, withIdea } from '#tests/support/trialBuilders.ts'

const id = experimentId('asked')

/** What is told after these events were typed into a sealed rule, the first of them not going on with anything. */
function told(...runs: readonly (readonly string[])[]) {
  let stamps = 0
  const by = () => stamp(`deed-${(stamps += 1)}`, stamps)
  const idea = withIdea(buildFunnelPlan(), { id, name: 'Ask', kind: 'threshold' }, { event: 'paid' })
  let plan = moveExperiments(idea, [id], { state: 'running', before: null }, by())
  for (const run of runs) {
    for (const [letter, event] of run.entries()) {
      plan = updateExperiment(plan, id, { event }, { ...by(), goesOn: letter > 0 })
    }
  }
  expect(marksOf(plan, id)).toHaveLength(1 + runs.flat().length)
  return toldMarks(marksOf(plan, id)).map(({ detail: { from, to } }) => [from, to])
}

const sealedMark = [undefined, undefined]
const change = (from: string, to: string) => [{ event: from }, { event: to }]

it('the letters of one run of typing are one change', () => {
  expect(told(['paid ', 'paid i', 'paid in'])).toEqual([sealedMark, change('paid', 'paid in')])
})

it('two runs are two changes', () => {
  expect(told(['paid ', 'paid i'], ['paid in'])).toEqual([
    sealedMark,
    change('paid', 'paid i'),
    change('paid i', 'paid in'),
  ])
})

it('typing back to where it began does not hide that it was changed', () => {
  expect(told(['pai', 'pa', 'pai', 'paid'])).toEqual([
    sealedMark,
    change('paid', 'pai'),
    change('pai', 'paid'),
  ])
})
