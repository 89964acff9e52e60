import { describe, expect, it } from 'vitest'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { triedValue, whatIfNumbers, type WhatIfNumber } from '#shared/model/journey/whatIfNumbers.ts'
import { removeTactics } from '#shared/model/tactic/removeTactics.ts'
import {
  applyWhatIf,
  countTriedNow,
  discardWhatIf,
  startWhatIf,
  tryNumber,
} from '#renderer/features/journeys/whatif/tryNumbers.ts'
import { openDesk } from '#tests/renderer/support/openDesk.ts'
import { buildJourneyPlan, tacticId, walkIns } from '#tests/support/journeyBuilders.ts'

function setUp() {
  const plan = buildJourneyPlan()
  const desk = openDesk(plan)
  const model = modelOf(plan, walkIns, 'plan')
  if (!model) throw new Error('No model')
  const numbers = whatIfNumbers(model)
  const find = (id: WhatIfNumber['id']) => {
    const number = numbers.find((one) => one.id === id)
    if (!number) throw new Error(`No number ${id}`)
    return number
  }
  return {
    ...desk,
    desk,
    model,
    purchase: find(assumptionKey(walkIns, 'toPurchase')),
    costs: find('costs'),
    likely: () => getJourney(desk.document.getState().plan, walkIns)?.numbers.toPurchase?.likely,
  }
}

describe('trying numbers out', () => {
  it('never touches the plan', () => {
    const { desk, document, session, model, purchase } = setUp()
    const { plan } = document.getState()
    startWhatIf(desk)
    tryNumber(desk, model, purchase, 0.7)
    expect(document.getState().plan).toBe(plan)
    expect([...(session.getState().whatIf ?? [])]).toEqual([[purchase.id, 0.7]])
    expect(countTriedNow(desk)).toBe(1)
  })

  it('ends for a number that is as in the plan again', () => {
    const { desk, session, model, purchase } = setUp()
    tryNumber(desk, model, purchase, 0.7)
    tryNumber(desk, model, purchase, 0.4)
    expect(session.getState().whatIf?.size).toBe(0)
  })

  it('moves all costs in proportion, and brings a number within what it can be', () => {
    const { desk, session, model, costs, purchase } = setUp()
    expect(costs.plan).toBe(13_000)
    tryNumber(desk, model, costs, 26_000)
    expect([...(session.getState().whatIf ?? []).values()]).toEqual([10_000, 16_000])
    expect(triedValue(costs, model, session.getState().whatIf)).toBe(26_000)
    tryNumber(desk, model, purchase, 4)
    expect(triedValue(purchase, model, session.getState().whatIf)).toBe(1)
  })

  it('is applied as one deed that one undo takes back', () => {
    const { desk, document, session, model, purchase, costs, likely } = setUp()
    const before = document.getState().plan.records
    tryNumber(desk, model, purchase, 0.7)
    tryNumber(desk, model, costs, 26_000)
    applyWhatIf(desk)
    expect(likely()).toBe(0.7)
    expect(session.getState().whatIf).toBeNull()
    expect(document.getState().history.past.at(-1)?.label).toEqual({
      key: 'applyWhatIf',
      values: { count: 3 },
    })
    document.undo()
    expect(likely()).toBe(0.4)
    expect(document.getState().history.past).toHaveLength(0)
    expect(document.getState().plan.records.size).toBe(before.size)
  })

  it('is discarded without a deed, and can be taken up again', () => {
    const { desk, document, session, model, purchase } = setUp()
    tryNumber(desk, model, purchase, 0.7)
    discardWhatIf(desk)
    expect(session.getState().whatIf).toBeNull()
    expect(document.getState().history.past).toHaveLength(0)
    session.getState().toasts.at(-1)?.undo?.()
    expect(session.getState().whatIf?.get(assumptionKey(walkIns, 'toPurchase'))).toBe(0.7)
  })

  it('stays while the plan is edited and undone, and lets go of what left the plan', () => {
    const { desk, document, session, model, costs, purchase } = setUp()
    tryNumber(desk, model, purchase, 0.7)
    tryNumber(desk, model, costs, 26_000)
    document.commit({ label: { key: 'removeNote' } }, (plan) => removeTactics(plan, [tacticId('taste')]))
    expect(countTriedNow(desk)).toBe(2)
    document.undo()
    expect(countTriedNow(desk)).toBe(3)
    expect(session.getState().whatIf?.size).toBe(3)
  })

  it('that changed nothing leaves no deed', () => {
    const { desk, document } = setUp()
    startWhatIf(desk)
    applyWhatIf(desk)
    expect(document.getState().history.past).toHaveLength(0)
  })
})
