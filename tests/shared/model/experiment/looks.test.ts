import { describe, expect, it } from 'vitest'
import { findApplications, measuredArm } from '#shared/model/experiment/applyResult.ts'
import { copyExperiments } from '#shared/model/experiment/copyExperiments.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { dueLook, readLook } from '#shared/model/experiment/looks.ts'
import { readingsOf } from '#shared/model/experiment/readings.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import { verdictOf } from '#shared/model/experiment/verdictOf.ts'
import { verdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { restoreUndoable, undoablePart } from '#shared/model/plan/applyEdit.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { minutesLater, planId } from '#tests/support/builders.ts'
import { buildFunnelPlan, experimentId, inState, stamp, withIdea } from '#tests/support/trialBuilders.ts'

const id = experimentId('looked')
const looks = { ...defaultDesign.looks, plan: 'pocock', looks: 4 } as const
const started = inState(
  withIdea(buildFunnelPlan(), { id }, { design: { ...defaultDesign, planned: 4000, looks } }),
  id,
  'running',
  stamp('seal'),
)
const of = (plan: Plan): Experiment => {
  const experiment = getExperiment(plan, id)
  if (experiment === null) throw new Error('The experiment is there')
  return experiment
}
const count = (plan: Plan, ...counts: readonly (readonly [number | null, number])[]) =>
  updateExperiment(
    plan,
    id,
    {
      arms: of(plan).arms.map((arm, at) => ({
        ...arm,
        conversions: counts[at]?.[0] ?? null,
        people: counts[at]?.[1] ?? 0,
      })),
    },
    stamp('count'),
  )
const read = (plan: Plan, mark: string) => readLook(plan, id, stamp(mark))
const callOf = (plan: Plan) => verdictOf(plan, of(plan)).call

const atFirst = count(started, [50, 1010], [80, 1010])

describe('a planned look', () => {
  it('is due once its people have come and every count stands there', () => {
    expect(dueLook(started, of(started))).toBeNull()
    expect(callOf(count(started, [50, 990], [90, 990]))).toBe('running')
    const early = count(started, [50, 990], [90, 990])
    expect(dueLook(early, of(early))).toBeNull()
    expect(read(early, 'early')).toBe(early)
    const half = count(started, [50, 1010], [null, 1010])
    expect(dueLook(half, of(half))).toBeNull()
    expect(dueLook(atFirst, of(atFirst))).toEqual({ look: 1, of: 4 })
    expect(callOf(atFirst)).toBe('running')
  })

  it('is read once; what it did not decide waits for the next one', () => {
    const undecided = read(count(started, [50, 1010], [60, 1010]), 'first')
    const more = count(undecided, [50, 1400], [140, 1400])
    expect(callOf(more)).toBe('running')
    expect(dueLook(more, of(more))).toBeNull()
    expect(read(more, 'again')).toBe(more)
    const third = count(more, [100, 3100], [220, 3100])
    expect(dueLook(third, of(third))).toEqual({ look: 3, of: 4 })
    expect(callOf(read(third, 'third'))).toBe('better')
  })

  it('decides by what was counted then, and so does what is applied', () => {
    const strong = read(count(started, [50, 1010], [100, 1010]), 'first')
    const since = count(strong, [200, 2500], [200, 2500])
    expect(callOf(since)).toBe('better')
    expect(measuredArm(since, of(since))).toMatchObject({ people: 1010, conversions: 100 })
    expect(verdictSubject(since, of(since)).arms[1]).toMatchObject({ people: 1010, conversions: 100 })
    expect(findApplications(since, of(since), '')).toMatchObject([{ after: { likely: 100 / 1010 } }])
  })

  it('stays read whatever is undone or copied, and is told as a mark', () => {
    const looked = read(atFirst, 'first')
    expect(looked.records).toBe(atFirst.records)
    const undone = restoreUndoable(looked, undoablePart(started), minutesLater(9))
    expect(readingsOf(undone, of(undone))).toMatchObject([{ look: 1, arms: [{ conversions: 50 }, {}] }])
    const copy = { planId: planId('copy'), name: 'Copy', now: minutesLater(9), entryId: 'copied' }
    const twin = duplicatePlan(looked, copy)
    expect(readingsOf(twin, of(twin))).toHaveLength(1)
    expect(marksOf(looked, id).map(({ kind }) => kind)).toEqual(['sealed', 'looked'])
    const other = experimentId('other')
    const copied = copyExperiments(looked, [id], [other], minutesLater(9))
    expect(marksOf(copied, other)).toEqual([])
  })

  it('is of one seal: another one begins anew', () => {
    const looked = read(atFirst, 'first')
    const again = inState(inState(looked, id, 'ready', stamp('off', 1)), id, 'running', stamp('on', 2))
    expect(readingsOf(again, of(again))).toEqual([])
    expect(dueLook(again, of(again))).toEqual({ look: 1, of: 4 })
  })

  it('that a file made up decides nothing', () => {
    const looked = read(count(started, [50, 1010], [100, 1010]), 'first')
    const spoil = (counts: unknown) => {
      const journal = looked.trail.journal.map((entry) =>
        entry.kind === 'looked' ? { ...entry, detail: { ...entry.detail, counts } } : entry,
      ) as Plan['trail']['journal']
      return { ...looked, trail: { ...looked.trail, journal } }
    }
    expect(callOf(looked)).toBe('better')
    for (const counts of [
      'many',
      [7, 8],
      [{ people: 3, conversions: 9 }, {}],
      [{ people: 9, conversions: 1 }],
    ])
      expect(callOf(spoil(counts))).toBe('running')
  })
})
