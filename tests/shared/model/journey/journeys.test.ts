import { describe, expect, it } from 'vitest'
import { addNote } from '#shared/model/note/addNote.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { getJourney, journeyIdsOf, kindOf } from '#shared/model/journey/getJourney.ts'
import { defaultWorth } from '#shared/model/journey/journey.ts'
import { derivedCardsOf, recordOfCard, splitJourneyCard } from '#shared/model/journey/journeyCards.ts'
import { journeyShare } from '#shared/model/journey/journeyShare.ts'
import { removeJourney } from '#shared/model/journey/removeJourney.ts'
import { setJourneyNumber, updateJourney } from '#shared/model/journey/updateJourney.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { threadOf } from '#shared/model/plan/thread.ts'
import { usesOf } from '#shared/model/plan/usesOf.ts'
import { setTacticNumber, updateTactic } from '#shared/model/tactic/updateTactic.ts'
import { blocks } from '#shared/model/note/note.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'
import {
  buildEstimate,
  buildJourneyPlan,
  journeyOf,
  tacticId,
  walkIns,
} from '#tests/support/journeyBuilders.ts'

const stall = noteId('stall')

describe('addJourney', () => {
  it('begins a journey once per segment and channel, in the rhythm of the plan', () => {
    const start = updateMeta(buildSmallPlan(), { period: 'week' })
    const plan = addJourney(start, noteId('students'), stall)
    expect(getJourney(plan, journeyOf('students', 'stall'))).toMatchObject({ period: 'week', numbers: {} })
    expect(addJourney(plan, noteId('students'), stall)).toBe(plan)
  })

  it('changes nothing between notes that are no segment and no channel', () => {
    const plan = buildSmallPlan()
    expect(addJourney(plan, noteId('coffee'), stall)).toBe(plan)
    expect(addJourney(plan, noteId('regulars'), noteId('beans'))).toBe(plan)
  })

  it('stands in the order of segments, then channels', () => {
    let plan = addNote(buildSmallPlan(), { id: noteId('web'), block: 'channels', title: 'Web', after: null })
    for (const [segment, channel] of [
      ['students', 'stall'],
      ['regulars', 'stall'],
      ['regulars', 'web'],
    ] as const)
      plan = addJourney(plan, noteId(segment), noteId(channel))
    expect(journeyIdsOf(plan)).toEqual([
      journeyOf('regulars', 'web'),
      journeyOf('regulars', 'stall'),
      journeyOf('students', 'stall'),
    ])
    expect(kindOf(plan, journeyOf('regulars', 'web'))).toBeNull()
    expect(kindOf(plan, journeyOf('regulars', 'stall'))).toBe('physical')
  })
})

describe('updateJourney', () => {
  it('leaves out days that are none and a worth past its limits', () => {
    const plan = buildJourneyPlan()
    expect(updateJourney(plan, walkIns, { start: '2026-02-30' })).toBe(plan)
    expect(updateJourney(plan, walkIns, { worth: { ...defaultWorth, horizonMonths: 61 } })).toBe(plan)
    expect(updateJourney(plan, walkIns, { worth: { ...defaultWorth, observed: [1, 0.4, 0.5] } })).toBe(plan)
    const next = updateJourney(plan, walkIns, { start: '2028-02-29', worth: { ...defaultWorth } })
    expect(getJourney(next, walkIns)?.start).toBe('2028-02-29')
    expect(updateJourney(next, walkIns, { start: null, period: 'day' })).not.toBe(next)
  })

  it('keeps the last number when a new one is none', () => {
    const plan = buildJourneyPlan()
    expect(setJourneyNumber(plan, walkIns, 'retain', buildEstimate(1.01))).toBe(plan)
    expect(setJourneyNumber(plan, walkIns, 'entering', buildEstimate([5, 4, 6]))).toBe(plan)
    const said = setJourneyNumber(plan, walkIns, 'retain', {
      ...buildEstimate(0.9),
      source: 'Till',
      strength: 4,
    })
    expect(getJourney(said, walkIns)?.numbers.retain).toMatchObject({
      likely: 0.9,
      source: 'Till',
      strength: 4,
    })
  })
})

describe('removeJourney', () => {
  it('takes its tactics along', () => {
    const plan = buildJourneyPlan()
    expect(removeJourney(plan, walkIns).records.size).toBe(plan.records.size - 4)
    expect(removeJourney(plan, journeyOf('students', 'stall'))).toBe(plan)
  })
})

describe('the cards of a journey on the canvas', () => {
  const cardsIn = (plan: ReturnType<typeof buildJourneyPlan>) =>
    blocks.filter((block) => derivedCardsOf(plan, block).some((id) => splitJourneyCard(id) !== null))

  it('stand only where it says something, one in each block', () => {
    expect(cardsIn(buildJourneyPlan())).toEqual([
      'channels',
      'customer_relationships',
      'revenue_streams',
      'cost_structure',
    ])
    const bare = addJourney(buildSmallPlan(), noteId('regulars'), stall)
    expect(cardsIn(bare)).toEqual(['channels'])
  })

  it('are the very same list while words and other numbers change', () => {
    const plan = buildJourneyPlan()
    const lists = blocks.map((block) => derivedCardsOf(plan, block))
    let typed = updateNote(plan, stall, { title: 'The stall by the gate' })
    typed = updateTactic(typed, tacticId('sign'), { name: 'Two signs' })
    typed = setTacticNumber(typed, tacticId('sign'), 'cost', buildEstimate(7000))
    blocks.forEach((block, index) => expect(derivedCardsOf(typed, block)).toEqual(lists[index]))
    expect(derivedCardsOf(typed, 'channels')).toBe(lists[blocks.indexOf('channels')])
  })

  it('come and go with what they say', () => {
    const plan = buildJourneyPlan()
    let free = setTacticNumber(plan, tacticId('sign'), 'cost', null)
    free = setTacticNumber(free, tacticId('taste'), 'cost', buildEstimate(0))
    expect(derivedCardsOf(free, 'cost_structure')).toEqual([])
    expect(derivedCardsOf(setJourneyNumber(plan, walkIns, 'orderValue', null), 'revenue_streams')).toEqual([])
    expect(derivedCardsOf(plan, 'cost_structure')).toHaveLength(1)
  })

  it('lead back to the journey', () => {
    const [card] = derivedCardsOf(buildJourneyPlan(), 'channels')
    expect(card && recordOfCard(card)).toBe(walkIns)
    expect(recordOfCard(stall)).toBe(stall)
  })

  it('say how many tactics, what they cost a month and what new customers order', () => {
    const plan = buildJourneyPlan()
    expect(journeyShare(plan, walkIns, 'channels').count).toBe(3)
    expect(journeyShare(plan, walkIns, 'customer_relationships').count).toBe(1)
    expect(journeyShare(plan, walkIns, 'cost_structure').sum).toBe(13_000)
    // 1,100 people, a half of a half of two fifths and a fifth more: 132 customers, 8 orders of 500 each.
    expect(journeyShare(plan, walkIns, 'revenue_streams').sum).toBe(528_000)
    expect(
      journeyShare(setJourneyNumber(plan, walkIns, 'toPurchase', null), walkIns, 'revenue_streams').sum,
    ).toBeNull()
  })
})

describe('journeyShare', () => {
  it('is the very same while other notes are typed in, and follows every number', () => {
    const plan = buildJourneyPlan()
    const share = journeyShare(plan, walkIns, 'cost_structure')
    const typed = updateNote(plan, noteId('beans'), { title: 'Beans and milk' })
    expect(journeyShare(typed, walkIns, 'cost_structure')).toBe(share)
    const dearer = setTacticNumber(typed, tacticId('sign'), 'cost', buildEstimate(7000))
    expect(journeyShare(dearer, walkIns, 'cost_structure').sum).toBe(15_000)
    expect(journeyShare(typed, walkIns, 'cost_structure').sum).toBe(13_000)
    const unknown = updateNote(dearer, stall, { channelKind: null })
    expect(journeyShare(unknown, walkIns, 'revenue_streams').sum).toBeNull()
  })
})

describe('the thread', () => {
  const plan = updateTactic(buildJourneyPlan(), tacticId('sign'), { links: [noteId('beans')] })
  const reached = (id: Parameters<typeof threadOf>[1]) => [...threadOf(plan, id)].sort()

  it('pulled at a channel lights its journeys, their tactics and segments', () => {
    expect(reached(stall)).toEqual(['stall', 'regulars', walkIns, 'sign', 'taste', 'card'].sort())
  })

  it('pulled at a tactic lights its journey, both ends of it and its notes', () => {
    expect(reached(tacticId('sign'))).toEqual(['sign', walkIns, 'regulars', 'stall', 'beans'].sort())
  })

  it('pulled at a linked note comes back to the tactic', () => {
    expect(reached(noteId('beans'))).toEqual(['sign', walkIns, 'regulars', 'stall', 'beans'].sort())
  })

  it('pulled at a journey lights what its tactics use', () => {
    expect(reached(walkIns)).toEqual(['beans', 'card', 'regulars', 'sign', 'stall', 'taste', walkIns].sort())
  })

  it('is told by both ends where a record is used', () => {
    expect(usesOf(plan, noteId('beans'), 'canvas')).toContainEqual({ kind: 'tactic', id: 'sign' })
    expect(usesOf(plan, stall, 'canvas')).toContainEqual({ kind: 'journey', id: walkIns })
    expect(usesOf(plan, tacticId('sign'), 'journeys')).toEqual([
      { kind: 'journey', id: walkIns },
      { kind: 'linked', id: 'beans' },
    ])
  })
})
