import { describe, expect, it } from 'vitest'
import { assumptionKey, splitKey } from '#shared/model/estimate/assumptionKey.ts'
import { fixEstimate, withLikely } from '#shared/model/estimate/fixEstimate.ts'
import { setAssumptions } from '#shared/model/estimate/setAssumptions.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { getRelationship } from '#shared/model/relationship/getRelationship.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { noteId } from '#tests/support/builders.ts'
import { buildEstimate, buildJourneyPlan, tacticId, walkIns } from '#tests/support/journeyBuilders.ts'

const regulars = noteId('regulars')

describe('setAssumptions', () => {
  it('makes what was tried out the likely numbers and widens their ranges', () => {
    const plan = setAssumptions(
      buildJourneyPlan(),
      new Map([
        [assumptionKey(walkIns, 'retain'), 0.95],
        [assumptionKey(walkIns, 'toInterest'), 0.45],
        [assumptionKey(tacticId('sign'), 'cost'), 2500.4],
        [assumptionKey(tacticId('sign'), 'lift'), 0.2],
      ]),
    )
    const numbers = getJourney(plan, walkIns)?.numbers
    expect(numbers?.retain).toMatchObject({ low: 0.7, likely: 0.95, high: 0.95 })
    expect(numbers?.toInterest).toMatchObject({ low: 0.4, likely: 0.45, high: 0.6 })
    expect(getTactic(plan, tacticId('sign'))?.numbers.cost).toMatchObject({
      low: 2500,
      likely: 2500,
      high: 6000,
    })
    expect(getTactic(plan, tacticId('sign'))?.numbers.lift).toMatchObject({ low: null, likely: 0.2 })
  })

  it('sets what a relationship costs now', () => {
    const cost = { lowMinor: 100, likelyMinor: 200, highMinor: 300 }
    const start = setRelationship(buildJourneyPlan(), regulars, 'communities', { establishedCost: cost })
    const key = assumptionKey(relationshipId(regulars, 'communities'), 'establishedCost')
    const plan = setAssumptions(start, new Map([[key, 350]]))
    expect(getRelationship(plan, regulars, 'communities')?.establishedCost).toEqual({
      lowMinor: 100,
      likelyMinor: 350,
      highMinor: 350,
    })
  })

  it('is the very same plan when nothing changes or nothing is there', () => {
    const plan = buildJourneyPlan()
    const same = new Map([
      [assumptionKey(walkIns, 'retain'), 0.8],
      [assumptionKey(tacticId('gone'), 'cost'), 5],
      [assumptionKey(walkIns, 'lift'), 5],
      [assumptionKey(noteId('beans'), 'cost'), 5],
      [assumptionKey(walkIns, 'entering'), NaN],
    ])
    expect(setAssumptions(plan, same)).toBe(plan)
    expect(setAssumptions(plan, new Map())).toBe(plan)
  })

  it('names a number by its record', () => {
    expect(splitKey(assumptionKey(walkIns, 'retain'))).toEqual({ record: walkIns, number: 'retain' })
  })
})

describe('fixEstimate', () => {
  it('gives the very same estimate when it is one', () => {
    const good = buildEstimate([0.1, 0.2, 0.3])
    expect(fixEstimate('share', good)).toBe(good)
  })

  it('brings numbers within their bounds and in order, and leaves half a range out', () => {
    expect(fixEstimate('share', buildEstimate([-1, 2, 0.5]))).toMatchObject({ low: 0, likely: 1, high: 1 })
    expect(fixEstimate('people', buildEstimate(2.6))).toMatchObject({ likely: 3 })
    expect(fixEstimate('share', { ...buildEstimate(0.2), low: 0.1 })).toMatchObject({ low: null, high: null })
    expect(Object.is(fixEstimate('share', buildEstimate(-0))?.likely, 0)).toBe(true)
    expect(fixEstimate('share', buildEstimate(NaN))).toBeNull()
    expect(withLikely('days', null, 0)).toMatchObject({ likely: 0.01, low: null })
  })
})
