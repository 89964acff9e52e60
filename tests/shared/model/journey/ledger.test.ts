import { describe, expect, it } from 'vitest'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { setJourneyNumber, updateJourney } from '#shared/model/journey/updateJourney.ts'
import { ledgerOf, sortLedger } from '#shared/model/journey/ledger.ts'
import { journeysOf } from '#shared/model/journey/getJourney.ts'
import { buildEstimate, buildJourneyPlan } from '#tests/support/journeyBuilders.ts'

const plan = buildJourneyPlan()
const [journey] = journeysOf(plan)
if (!journey) throw new Error('the plan has a journey')
const keyOf = (number: 'entering') => assumptionKey(journey.id, number)

describe('the ledger', () => {
  it('names every number once', () => {
    const keys = ledgerOf(plan).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThan(0)
  })

  it('puts a number with a wide range and no evidence before the same with strong evidence', () => {
    const wide = { ...buildEstimate([100, 1000, 3000]), source: 'a guess' }
    const guessed = setJourneyNumber(plan, journey.id, 'entering', { ...wide, strength: 1 })
    const paid = setJourneyNumber(plan, journey.id, 'entering', { ...wide, strength: 5 })
    const concern = (at: typeof plan) =>
      ledgerOf(at).find(({ key }) => key === keyOf('entering'))?.concern ?? NaN
    expect(concern(guessed)).toBeCloseTo(5 * concern(paid))
  })

  it('does not call a number harmless that at one end leaves no worth to reckon with', () => {
    const simple = updateJourney(plan, journey.id, { worth: { ...journey.worth, variant: 'simple' } })
    const wide = setJourneyNumber(simple, journey.id, 'retain', buildEstimate([0.5, 0.9, 1]))
    const narrow = setJourneyNumber(simple, journey.id, 'retain', buildEstimate([0.5, 0.9, 0.99]))
    const influence = (at: typeof plan) =>
      ledgerOf(at).find(({ key }) => key === assumptionKey(journey.id, 'retain'))?.influence ?? NaN
    expect(influence(wide)).toBeGreaterThan(influence(narrow))
  })

  it('sorts without losing a row', () => {
    const rows = ledgerOf(plan)
    const sorted = sortLedger(rows, 'concern')
    expect([...sorted].map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort())
    sorted.slice(1).forEach((row, index) => {
      expect(row.concern).toBeLessThanOrEqual(sorted[index]?.concern ?? NaN)
    })
  })
})
