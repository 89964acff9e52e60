import { describe, expect, it } from 'vitest'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import { copyExperiments } from '#shared/model/experiment/copyExperiments.ts'
import { experimentsOf, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { rankExperiments, scoreOf } from '#shared/model/experiment/rankExperiments.ts'
import { noScores, type ExperimentScores, type Ranking } from '#shared/model/experiment/scores.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildPlan, minutesLater } from '#tests/support/builders.ts'

const idOf = (name: string) => name as ExperimentId // safe: tests name what they make
const stamp = { id: 'mark', at: minutesLater(0) }

/** Experiments in this sequence, each a minute younger than the one before. */
function planOf(all: Readonly<Record<string, Partial<ExperimentScores>>>): Plan {
  return Object.entries(all).reduce((plan, [name, scores], index) => {
    const id = idOf(name)
    const added = addExperiment(plan, { id, name, kind: 'ab', stage: null, createdAt: minutesLater(index) })
    return updateExperiment(added, id, { scores: { ...noScores, ...scores } }, stamp)
  }, buildPlan())
}

function rankedBy(plan: Plan, ranking: Ranking) {
  const { byId } = rankExperiments(plan, experimentsOf(plan), ranking)
  return [...byId]
    .sort(([, one], [, other]) => one.place - other.place)
    .map(([id, { score, rank }]) => [id, score.kind === 'defined' ? score.value : score.reason, rank])
}

const ice = (impact: number, confidence: number, ease: number) => ({ ice: { impact, confidence, ease } })

describe('ranking experiments', () => {
  it('by the product or the mean of ICE may give another order', () => {
    const plan = planOf({ spread: ice(10, 2, 10), even: ice(6, 6, 6) })
    expect(rankedBy(plan, 'iceProduct')).toEqual([
      ['even', 216, 1],
      ['spread', 200, 2],
    ])
    expect(rankedBy(plan, 'iceMean').map(([id]) => id)).toEqual(['spread', 'even'])
  })

  it('equal scores share the better rank; the easier goes first, then the older', () => {
    const plan = planOf({
      older: ice(4, 3, 5),
      younger: ice(4, 3, 5),
      easier: ice(2, 3, 10),
      last: ice(1, 1, 1),
    })
    expect(rankedBy(plan, 'iceProduct')).toEqual([
      ['easier', 60, 1],
      ['older', 60, 1],
      ['younger', 60, 1],
      ['last', 1, 4],
    ])
  })

  it('RICE and PIE by their own parts, less effort first among equals', () => {
    const rice = (effort: number, reach: number) => ({ rice: { reach, impact: 1, confidence: 0.5, effort } })
    const plan = planOf({ big: rice(4, 800), small: rice(2, 400) })
    expect(rankedBy(plan, 'rice')).toEqual([
      ['small', 100, 1],
      ['big', 100, 1],
    ])
    const pie = planOf({ page: { pie: { potential: 8, importance: 5, ease: 10 } } })
    expect(rankedBy(pie, 'pie')[0]?.[1]).toBeCloseTo(7.6666667, 6)
  })

  it('has no score and no rank while a part is missing', () => {
    const plan = planOf({ half: { ice: { impact: 9, confidence: null, ease: 9 } }, whole: ice(1, 1, 1) })
    expect(rankedBy(plan, 'iceProduct')).toEqual([
      ['whole', 1, 1],
      ['half', 'missing_input', null],
    ])
    expect(scoreOf({ scores: noScores }, 'rice')).toEqual({ kind: 'undefined', reason: 'missing_input' })
  })

  it('by impact says why there is none', () => {
    expect(rankedBy(planOf({ alone: {} }), 'impact')).toEqual([['alone', 'no_journey', null]])
  })
})

describe('copying an experiment', () => {
  it('takes its plan along, and neither its seal nor its counts', () => {
    const plan = planOf({ first: ice(1, 2, 3) })
    const started = moveExperiments(plan, [idOf('first')], { state: 'running', before: null }, stamp)
    const arms = getExperiment(started, idOf('first'))?.arms.map((arm) => ({
      ...arm,
      people: 10,
      conversions: 1,
    }))
    const counted = updateExperiment(started, idOf('first'), { arms: arms ?? [] }, stamp)
    const copied = copyExperiments(counted, [idOf('first')], [idOf('copy')], minutesLater(9))
    expect(getExperiment(copied, idOf('copy'))).toMatchObject({
      name: 'first',
      state: 'idea',
      seal: null,
      scores: ice(1, 2, 3),
      createdAt: minutesLater(9),
      arms: [
        { people: null, conversions: null },
        { people: null, conversions: null },
      ],
    })
    expect(getExperiment(copied, idOf('first'))).toBe(getExperiment(counted, idOf('first')))
  })
})
