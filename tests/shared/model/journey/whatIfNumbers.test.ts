import { describe, expect, it } from 'vitest'
import { setJourneyNumber } from '#shared/model/journey/updateJourney.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { bring, sliderScale, whatIfNumbers, withTried } from '#shared/model/journey/whatIfNumbers.ts'
import { buildJourneyPlan, walkIns } from '#tests/support/journeyBuilders.ts'

describe('numbers to try out', () => {
  it('come in the order of the phases, what customers spend under Grow, costs at the end in one and singly', () => {
    const model = modelOf(buildJourneyPlan(), walkIns, 'plan')
    const names =
      model && whatIfNumbers(model).map(({ group, id }) => `${group} ${id.split('#').at(-1) ?? ''}`)
    expect(names).toEqual([
      'get entering',
      'get reach',
      'get conversion',
      'get toInterest',
      'get toConsideration',
      'get toPurchase',
      'get lift',
      'keep interact',
      'keep retain',
      'grow orderValue',
      'grow ordersPerPeriod',
      'grow grossMargin',
      'grow invites',
      'grow inviteConversion',
      'grow cycleDays',
      'cost costs',
      'cost sharedCost',
      'cost cost',
      'cost cost',
    ])
  })
})

describe('a number that is tried out', () => {
  it('is tried no more once it is back at the plan, however exact the plan has it', () => {
    const third = { likely: 1 / 3, low: null, high: null, source: '', strength: null } as const
    const model = modelOf(setJourneyNumber(buildJourneyPlan(), walkIns, 'retain', third), walkIns, 'plan')
    const number = model && whatIfNumbers(model).find(({ id }) => id.endsWith('#retain'))
    if (!model || !number) throw new Error('The journey says who stays')
    const tried = withTried(new Map(), model, number, 0.5)
    expect([...tried.values()]).toEqual([0.5])
    expect(withTried(tried, model, number, bring('share', number.plan)).size).toBe(0)
  })
})

describe('a slider', () => {
  it('reaches over all of a share', () => {
    expect(sliderScale('share', 0.12, 0.12)).toEqual({ max: 1, step: 0.005 })
  })

  it('reaches to twice the plan in steps that read well', () => {
    expect(sliderScale('people', 2400, 2400)).toEqual({ max: 4800, step: 50 })
    expect(sliderScale('money', 950, 950)).toEqual({ max: 1900, step: 10 })
    expect(sliderScale('count', 0.3, 0.3)).toEqual({ max: 0.6, step: 0.005 })
  })

  it('reaches as far as what was typed, and somewhere from nothing', () => {
    expect(sliderScale('people', 100, 1000).max).toBe(1000)
    expect(sliderScale('money', 0, 0)).toEqual({ max: 100, step: 1 })
    expect(sliderScale('lift', 0, 0).max).toBe(1)
  })
})
