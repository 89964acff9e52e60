import { describe, expect, it } from 'vitest'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import type { Arm, Experiment } from '#shared/model/experiment/experiment.ts'
import type { ExperimentKind } from '#shared/model/experiment/experimentKinds.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { plannedPeople } from '#shared/model/experiment/plannedPeople.ts'
import { reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import type { TestDesign } from '#shared/model/experiment/testDesign.ts'
import { buildPlan, testTime } from '#tests/support/builders.ts'

const plan = buildPlan()

function experimentWith(
  kind: ExperimentKind,
  design: Partial<TestDesign>,
  weights?: readonly number[],
): Experiment {
  const id = 'experiment-1' as ExperimentId // safe: tests name their records
  const made = getExperiment(
    addExperiment(plan, { id, kind, name: 'Test', stage: null, createdAt: testTime }),
    id,
  )
  if (made === null) throw new Error('It was just added')
  const arms = weights?.map((weight, index): Arm => ({
    id: `arm${index + 1}`,
    name: '',
    weight,
    people: null,
    conversions: null,
  }))
  return { ...made, arms: arms ?? made.arms, design: { ...made.design, ...design } }
}

const reckon = (...parts: Parameters<typeof experimentWith>) => reckonDesign(plan, experimentWith(...parts))
const five = { baseline: 0.05, worthwhile: 0.06, perDay: 40 } as const

describe('reckonDesign', () => {
  it('5 % to 6 % at 40 a day is 16,316 people, 408 days, 59 weeks', () => {
    const { sizes, planned, total, days, wholeWeeks, isFeasible } = reckon('ab', five)
    expect(valueOf(sizes?.exact ?? planned)).toBeCloseTo(8157.7314, 3)
    expect([planned, total, days, wholeWeeks].map(valueOf)).toEqual([8158, 16_316, 408, 59])
    expect(isFeasible).toBe(false)
  })

  it('400 a day answer in 6 weeks, which is feasible', () => {
    const { days, wholeWeeks, isFeasible } = reckon('ab', { ...five, perDay: 400 })
    expect([days, wholeWeeks].map(valueOf)).toEqual([41, 6])
    expect(isFeasible).toBe(true)
  })

  it('half of the people taking part doubles the time', () => {
    expect(valueOf(reckon('ab', { ...five, share: 0.5 }).days)).toBe(816)
  })

  it('three variations against a control are planned with a third of α', () => {
    const { alphaEach, comparisons, sizes, total } = reckon('several', five, [1, 1, 1, 1])
    expect(comparisons).toBe(3)
    expect(valueOf(alphaEach)).toBeCloseTo(0.05 / 3, 12)
    expect(sizes?.groups.map(valueOf)).toEqual([10_882, 10_882, 10_882, 10_882])
    expect(valueOf(total)).toBe(43_528)
  })

  it('a 90/10 split asks for more people in all', () => {
    const { sizes, total } = reckon('ab', { ...five, worthwhile: 0.065 }, [9, 1])
    expect(sizes?.groups.map(valueOf)).toEqual([18_113, 2013])
    expect(valueOf(total)).toBe(20_126)
  })

  it('Fisher’s correction raises a small test, other forms are told beside it', () => {
    const { sizes, planned } = reckon('ab', { baseline: 0.1, worthwhile: 0.3, sizeForm: 'fisher' })
    expect(valueOf(planned)).toBe(72)
    expect(sizes?.byForm.pooled && valueOf(sizes.byForm.pooled)).toBe(62)
    expect(sizes?.form).toBe('fisher')
  })

  it('unequal groups are reckoned with the default form alone', () => {
    const { sizes } = reckon('ab', { ...five, sizeForm: 'arcsine' }, [9, 1])
    expect(sizes?.form).toBe('pooled')
    expect(sizes?.byForm.arcsine).toBe(null)
  })

  it('a typed number of people stands, and the smallest effect it shows is said', () => {
    const { planned, total, mde } = reckon('ab', { ...five, baseline: 0.1, worthwhile: 0.15, planned: 1000 })
    expect([planned, total].map(valueOf)).toEqual([1000, 2000])
    expect(mde && valueOf(mde.p2)).toBeCloseTo(0.14074515, 7)
  })

  it('the smallest effect at the number asked for is the effect asked for, in any split and either direction', () => {
    for (const weights of [
      [1, 1],
      [9, 1],
      [1, 3],
    ]) {
      const up = reckon('ab', five, weights)
      expect(up.mde && valueOf(up.mde.p2)).toBeCloseTo(0.06, 5)
      const down = reckon('ab', { ...five, worthwhile: 0.04 }, weights)
      expect(down.mde && valueOf(down.mde.p2)).toBeCloseTo(0.04, 5)
    }
  })

  it('a threshold test asks 30 people, or as many as come in a week', () => {
    expect(valueOf(reckon('threshold', { threshold: 0.2, perDay: 40 }).planned)).toBe(30)
    expect(valueOf(reckon('fakeDoor', { threshold: 0.2, perDay: 3 }).planned)).toBe(21)
    expect(valueOf(reckon('threshold', { threshold: 0.2, perDay: 40 }).days)).toBe(1)
  })

  it('says what is missing instead of a number', () => {
    const { baseline, planned, days, isFeasible } = reckon('ab', { worthwhile: 0.06 })
    const missing = { kind: 'undefined', reason: 'missing_input' }
    expect([baseline.value, planned, days]).toEqual([missing, missing, missing])
    expect(isFeasible).toBe(null)
    expect(reckon('ab', { ...five, worthwhile: 0.05 }).planned).toEqual({
      kind: 'undefined',
      reason: 'same_rate',
    })
  })
})

describe('plannedPeople', () => {
  it('is the typed number, else what the reckoning says, else none', () => {
    expect(plannedPeople(plan, experimentWith('ab', five))).toBe(8158)
    expect(plannedPeople(plan, experimentWith('ab', { ...five, planned: 500 }))).toBe(500)
    expect(plannedPeople(plan, experimentWith('ab', {}))).toBe(null)
    expect(plannedPeople(plan, experimentWith('interview', { perDay: 40 }))).toBe(null)
  })

  it('is none where more would be needed than a record can say', () => {
    expect(plannedPeople(plan, experimentWith('ab', { baseline: 0.05, worthwhile: 0.050001 }))).toBe(null)
  })
})
