import { describe, expect, it } from 'vitest'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import { computeFunnel, computeStepIntervals } from '#shared/methods/funnel.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds } from '#shared/model/funnel/funnel.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { readFunnel, stepPeriods } from '#shared/model/funnel/funnelSteps.ts'
import { setCounts } from '#shared/model/funnel/setCounts.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'

// safe: tests name their records
const funnel = 'funnel' as FunnelId
const ids = aarrrKinds.map((kind) => kind as string as StageId)
const week = '2026-01-05'

/** Stages counted in one week; null is not counted. */
function counted(counts: readonly (number | null)[]): Plan {
  const bare = addFunnel(buildSmallPlan(), {
    id: funnel,
    name: '',
    journey: null,
    period: 'week',
    stages: ids,
  })
  const changes = counts.flatMap((count, index) => {
    const id = ids[index]
    return id === undefined ? [] : [[id, new Map([[week, count]])] as const]
  })
  const plan = setCounts(bare, new Map(changes))
  if (plan === null) throw new Error('the counts have room')
  return plan
}

describe('what a funnel says', () => {
  it('is what the method says of the same counts', () => {
    const stages = [10_000, 2500, 1000, 400, 100]
    const reading = readFunnel(counted(stages), funnel)
    const method = computeFunnel(stages)
    expect(reading.steps.map(({ rate }) => rate)).toEqual(method.stepConversion)
    expect(reading.steps.map(({ interval }) => interval)).toEqual(computeStepIntervals(stages))
    expect(reading.weakest).toBe(valueOf(method.weakestStep))
    expect(valueOf(reading.overall)).toBeCloseTo(0.01, 12)
  })

  it('names the steps that few counts do not tell from the weakest', () => {
    const { weakest, rivals } = readFunnel(counted([100, 20, 5, 4]), funnel)
    expect([weakest, rivals]).toEqual([0, [1]])
  })

  it('keeps a stage that is larger than the one before, without a range', () => {
    const { steps, weakest } = readFunnel(counted([1000, 1200, 300]), funnel)
    expect(steps.map(({ isRising, interval }) => [isRising, interval !== null])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ])
    expect(weakest).toBe(1)
  })

  it('marks no step as weakest while fewer than two are known', () => {
    expect(readFunnel(counted([100, 20]), funnel)).toMatchObject({ weakest: null, rivals: [] })
    expect(readFunnel(counted([0, 0, 0]), funnel).weakest).toBeNull()
  })

  it('tells each period in which both stages were counted', () => {
    const plan = setCounts(counted([100, 20]), new Map([[ids[0] as StageId, new Map([['2026-01-12', 50]])]]))
    const [from, to] = ids.slice(0, 2).map((id) => plan && getStage(plan, id))
    if (!from || !to) throw new Error('the stages are there')
    expect(stepPeriods(from, to).map(({ start, hits, tries }) => [start, hits, tries])).toEqual([
      [week, 20, 100],
    ])
  })
})

describe('the counts of a stage', () => {
  it('are refused whole where there would be too many', () => {
    const many = new Map(
      Array.from({ length: 1001 }, (_, index) => [
        new Date(Date.UTC(2000, 0, 3 + index * 7)).toISOString().slice(0, 10),
        index,
      ]),
    )
    expect(setCounts(counted([1]), new Map([[ids[1] as StageId, many]]))).toBeNull()
  })
})
