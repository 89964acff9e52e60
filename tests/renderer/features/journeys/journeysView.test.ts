import { describe, expect, it } from 'vitest'
import { journeysView, partOf } from '#renderer/features/journeys/journeysView.ts'
import { openDesk } from '#tests/renderer/support/openDesk.ts'
import { buildJourneyPlan, tacticId, walkIns } from '#tests/support/journeyBuilders.ts'

function setUp() {
  const { session } = openDesk(buildJourneyPlan())
  session.go('journeys')
  return { session, view: journeysView(session) }
}

describe('how journeys are looked at', () => {
  it('is where one was after a jump out of the ledger and back, also when nothing was chosen before', () => {
    const { session, view } = setUp()
    view.setState({ view: 'ledger' })
    const part = partOf(view, { journey: walkIns, stage: 'purchase', view: 'map' })
    session.jump({ screen: 'journeys', select: [], part })
    expect(view.getState()).toMatchObject({ journey: walkIns, stage: 'purchase', view: 'map' })
    session.back()
    expect(view.getState()).toMatchObject({ journey: null, stage: null, view: 'ledger' })
    session.forward()
    expect(view.getState()).toMatchObject({ journey: walkIns, stage: 'purchase', view: 'map' })
  })

  it('leaves no place behind when the number is where one is', () => {
    const { session, view } = setUp()
    const part = partOf(view, { journey: walkIns, stage: null, view: 'map' })
    session.jump({ screen: 'journeys', select: [tacticId('ads')], part })
    const { placesBehind } = session.getState()
    session.jump({ screen: 'journeys', select: [tacticId('ads')], part })
    expect(session.getState().placesBehind).toBe(placesBehind)
  })

  it('is as new for the next plan', () => {
    const { session, view } = setUp()
    const fresh = view.getState()
    view.setState({ journey: walkIns, second: walkIns, stage: 'purchase', view: 'ledger', picking: 'retain' })
    session.leavePlan()
    expect(view.getState()).toEqual(fresh)
  })
})
