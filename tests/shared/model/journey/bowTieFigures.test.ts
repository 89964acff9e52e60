import { describe, expect, it } from 'vitest'
import { defined } from '#shared/methods/outcome.ts'
import { bowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import { journeysOf } from '#shared/model/journey/getJourney.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import type { JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import { setJourneyNumber } from '#shared/model/journey/updateJourney.ts'
import { buildEstimate, buildJourneyPlan } from '#tests/support/journeyBuilders.ts'

const given = { toPurchase: 0.5, interact: 0.5, retain: 0.8, ordersPerPeriod: 2, invites: 3 } as const

function jointsOf(change: Partial<Record<JourneyNumber, number>>) {
  const bare = buildJourneyPlan()
  const id = journeysOf(bare)[0]?.id
  if (id === undefined) throw new Error('the plan has a journey')
  const plan = Object.entries({ ...given, ...change }).reduce(
    // safe: names of numbers by the type of `change`
    (at, [number, value]) => setJourneyNumber(at, id, number as JourneyNumber, buildEstimate(value)),
    bare,
  )
  const model = modelOf(plan, id, 'plan')
  return model && new Map(bowTieFigures(model).joints.map(({ number, value }) => [number, value]))
}

describe('what leads from stage to stage', () => {
  it.each([
    ['nobody goes on', { toPurchase: 0 }],
    ['nobody stays', { retain: 0 }],
  ])('is what was given, also while %s', (_, change) => {
    const joints = jointsOf(change)
    expect(joints?.get('interact')).toEqual(defined(0.5))
    expect(joints?.get('ordersPerPeriod')).toEqual(defined(2))
    expect(joints?.get('invites')).toEqual(defined(3))
  })
})
