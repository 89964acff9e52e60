import { describe, expect, it } from 'vitest'
import { valueOf } from '#shared/methods/outcome.ts'
import { getExperiment, experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { rankExperiments } from '#shared/model/experiment/rankExperiments.ts'
import { noScores } from '#shared/model/experiment/scores.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import {
  filterRows,
  firstListView,
  sortRows,
  type ListRow,
  type ListView,
} from '#renderer/features/experiments/board/listRows.ts'
import { readPart } from '#renderer/features/experiments/board/scoreParts.ts'
import { rangeTo, stepFrom } from '#renderer/features/experiments/board/stepBoard.ts'
import { toggled } from '#renderer/state/choice.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { buildPlan, minutesLater } from '#tests/support/builders.ts'
import { experimentId, stamp } from '#tests/support/trialBuilders.ts'

const price = experimentId('price')
const date = experimentId('date')
const vase = experimentId('vase')

function threeIdeas(): Plan {
  const named = [
    [price, 'Price on the photo', 'Dana', 3],
    [date, 'ask for the Date', '', null],
    [vase, 'Vase, in the last step', 'Ilyas', 9],
  ] as const
  return named.reduce((plan, [id, name, owner, ease], index) => {
    const createdAt = minutesLater(index)
    const added = addExperiment(plan, { id, name, kind: 'ab', stage: null, createdAt })
    const scores = { ...noScores, ice: { impact: 5, confidence: 5, ease } }
    return updateExperiment(added, id, { owner, cost: owner === '' ? null : index * 100, scores }, stamp('s'))
  }, buildPlan())
}

function rowsOf(plan: Plan): readonly ListRow[] {
  const experiments = experimentsOf(plan)
  const { byId } = rankExperiments(plan, experiments, 'iceProduct')
  return experiments.flatMap((experiment) => {
    const rank = byId.get(experiment.id)
    const impact = computeImpact(plan, experiment)
    const impactSize = valueOf(impact.moneyPerMonth)
    return rank ? [{ id: experiment.id, experiment, stageName: '', rank, impact, impactSize }] : []
  })
}
const sorted = (sort: ListView['sort'], isDescending = false) =>
  sortRows(rowsOf(threeIdeas()), { sort, isDescending }).map(({ id }) => id)
const filtered = (plan: Plan, view: Partial<ListView>) =>
  filterRows(rowsOf(plan), { ...firstListView, ...view }).map(({ id }) => id)

describe('the list', () => {
  it('sorts names as they are read, whatever their case', () => {
    expect(sorted('name')).toEqual([date, price, vase])
    expect(sorted('name', true)).toEqual([vase, price, date])
  })

  it('what is not given stands last in both directions', () => {
    expect(sorted('cost')).toEqual([price, vase, date])
    expect(sorted('cost', true)).toEqual([vase, price, date])
    expect(sorted('owner')).toEqual([price, vase, date])
    expect(sorted('rank')).toEqual([vase, price, date])
  })

  it('equals stand by rank', () => {
    expect(sorted('kind')).toEqual([vase, price, date])
    expect(sorted('impact', true)).toEqual([vase, price, date])
  })

  it('keeps what has every word of the text, in name, owner or reason', () => {
    const plan = updateExperiment(
      threeIdeas(),
      date,
      { hypothesis: { change: '', metric: '', direction: 'up', reason: 'a gift to themselves' } },
      stamp('r'),
    )
    expect(filtered(plan, { text: 'PHOTO dana' })).toEqual([price])
    expect(filtered(plan, { text: 'gift' })).toEqual([date])
    expect(filtered(plan, { text: 'gift dana' })).toEqual([])
  })

  it('keeps a state and a kind', () => {
    const plan = moveExperiments(threeIdeas(), [vase], { state: 'ready', before: null }, stamp('m'))
    expect(filtered(plan, { state: 'ready' })).toEqual([vase])
    expect(filtered(plan, { kind: 'several' })).toEqual([])
    expect(filtered(plan, { kind: 'ab', state: 'idea' })).toEqual([price, date])
  })
})

describe('steps on the board', () => {
  const plan = moveExperiments(threeIdeas(), [vase], { state: 'decided', before: null }, stamp('m'))

  it('go along a column, and sideways over empty ones', () => {
    expect(stepFrom(plan, price, 'down')).toBe(date)
    expect(stepFrom(plan, price, 'up')).toBeNull()
    expect(stepFrom(plan, date, 'right')).toBe(vase)
    expect(stepFrom(plan, vase, 'left')).toBe(price)
    expect(stepFrom(plan, price, 'last')).toBe(date)
  })

  it('choose one more, one less, or all between', () => {
    expect(toggled([price], date)).toEqual([price, date])
    expect(toggled([price, date], price)).toEqual([date])
    expect(rangeTo(plan, [date], price)).toEqual([date, price])
    expect(rangeTo(plan, [price], vase)).toEqual([price, vase])
    expect(getExperiment(plan, vase)?.state).toBe('decided')
  })
})

describe('a part of a score as it is typed', () => {
  it.each([
    ['ice', 'impact', '7', 7],
    ['ice', 'impact', '0', undefined],
    ['ice', 'ease', '11', undefined],
    ['ice', 'ease', '7.5', undefined],
    ['ice', 'ease', 'many', undefined],
    ['ice', 'ease', ' ', null],
    ['rice', 'reach', '2,000', 2000],
    ['rice', 'reach', '-1', undefined],
    ['rice', 'confidence', '80 %', 0.8],
    ['rice', 'confidence', '101', undefined],
    ['rice', 'confidence', '0', undefined],
    ['rice', 'effort', '0.5', 0.5],
    ['rice', 'effort', '0', undefined],
  ] as const)('%s %s “%s”', (method, part, text, value) => {
    expect(readPart(method, part, text, 'en')).toBe(value)
  })

  it('is read as the language writes numbers', () => {
    expect(readPart('rice', 'effort', '0,5', 'id')).toBe(0.5)
    expect(readPart('rice', 'reach', '2.000', 'id')).toBe(2000)
  })
})
