import { describe, expect, it } from 'vitest'
import { moveNote } from '#shared/model/note/moveNotes.ts'
import { removeNotes, describeRemoval } from '#shared/model/note/removeNotes.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { addTactic } from '#shared/model/tactic/addTactic.ts'
import { copyTactics } from '#shared/model/tactic/copyTactics.ts'
import { getTactic, tacticIdsOf, tacticIdsOn } from '#shared/model/tactic/getTactic.ts'
import { moveTactics } from '#shared/model/tactic/moveTactics.ts'
import { removeTactics } from '#shared/model/tactic/removeTactics.ts'
import { setTacticNumber, setTacticStatus, updateTactic } from '#shared/model/tactic/updateTactic.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { noteId } from '#tests/support/builders.ts'
import {
  buildEstimate,
  buildJourneyPlan,
  journeyOf,
  tacticId,
  walkIns,
} from '#tests/support/journeyBuilders.ts'

const sign = tacticId('sign')
const taste = tacticId('taste')
const flyer = { id: tacticId('flyer'), journey: walkIns, stage: 'awareness', kind: 'flyers' } as const

/** The journey plan with a second journey of the regulars, through the web. */
function withWeb() {
  let plan = addNote(buildJourneyPlan(), {
    id: noteId('web'),
    block: 'channels',
    title: 'Web shop',
    channelKind: 'web',
  })
  plan = addJourney(plan, noteId('regulars'), noteId('web'))
  return { plan, web: journeyOf('regulars', 'web') }
}

describe('addTactic', () => {
  it('puts a planned tactic at the end of its stage, or before another', () => {
    const plan = addTactic(buildJourneyPlan(), { ...flyer, name: 'Flyers', medium: 'paid' }, null)
    expect(tacticIdsOn(plan, walkIns, 'awareness')).toEqual(['sign', 'flyer'])
    expect(getTactic(plan, flyer.id)).toMatchObject({ status: 'planned', name: 'Flyers', medium: 'paid' })
    const before = addTactic(buildJourneyPlan(), { ...flyer, name: 'Flyers', medium: 'paid' }, sign)
    expect(tacticIdsOn(before, walkIns, 'awareness')).toEqual(['flyer', 'sign'])
  })

  it('changes nothing without its journey', () => {
    const plan = buildJourneyPlan()
    const nowhere = { ...flyer, journey: journeyOf('students', 'stall'), name: '', medium: null }
    expect(addTactic(plan, nowhere, null)).toBe(plan)
  })
})

describe('moveTactics', () => {
  it('moves to another stage with its numbers, and back again', () => {
    const plan = moveTactics(buildJourneyPlan(), [sign], {
      journey: walkIns,
      stage: 'purchase',
      before: taste,
    })
    expect(tacticIdsOn(plan, walkIns, 'purchase')).toEqual(['sign', 'taste'])
    expect(getTactic(plan, sign)?.numbers.reach?.likely).toBe(2000)
  })

  it('is the very same plan where they stand already', () => {
    const plan = buildJourneyPlan()
    expect(moveTactics(plan, [sign], { journey: walkIns, stage: 'awareness', before: null })).toBe(plan)
    expect(moveTactics(plan, [sign], { journey: walkIns, stage: 'awareness', before: sign })).toBe(plan)
  })

  it('stands on the stage that the other kind of channel has', () => {
    const { plan, web } = withWeb()
    const moved = moveTactics(plan, [taste], { journey: web, stage: 'purchase', before: null })
    expect(getTactic(moved, taste)).toMatchObject({ journey: web, stage: 'activate' })
    expect(tacticIdsOf(moved, walkIns)).toEqual(['sign', 'card'])
  })
})

describe('a channel that changes its kind', () => {
  it('shows its tactics on the stages it has and gives them back their own', () => {
    const plan = buildJourneyPlan()
    const web = updateNote(plan, noteId('stall'), { channelKind: 'web' })
    expect(tacticIdsOn(web, walkIns, 'acquire')).toEqual(['sign'])
    expect(tacticIdsOn(web, walkIns, 'activate')).toEqual(['taste'])
    const first = moveTactics(web, [taste], { journey: walkIns, stage: 'activate', before: null })
    const back = updateNote(first, noteId('stall'), { channelKind: 'physical' })
    expect(tacticIdsOn(back, walkIns, 'purchase')).toEqual(['taste'])
  })
})

describe('copyTactics', () => {
  it('puts copies behind the last of them on the stage of the same journey', () => {
    const start = addTactic(buildJourneyPlan(), { ...flyer, name: 'Flyers', medium: null }, null)
    const plan = copyTactics(start, [sign, taste], [tacticId('one'), tacticId('two')], walkIns)
    expect(tacticIdsOf(plan, walkIns)).toEqual(['sign', 'one', 'flyer', 'taste', 'two', 'card'])
    expect(getTactic(plan, tacticId('one'))?.numbers).toEqual(getTactic(start, sign)?.numbers)
  })

  it('takes them to another journey, each to the stage that stands for its own', () => {
    const { plan, web } = withWeb()
    const copied = copyTactics(plan, [sign, taste], [tacticId('one'), tacticId('two')], web)
    expect(tacticIdsOn(copied, web, 'acquire')).toEqual(['one'])
    expect(tacticIdsOn(copied, web, 'activate')).toEqual(['two'])
    expect(tacticIdsOf(copied, walkIns)).toEqual(tacticIdsOf(plan, walkIns))
  })
})

describe('fields of tactics', () => {
  it('links only to notes there are, each once', () => {
    const links = [noteId('beans'), noteId('nobody'), noteId('beans')]
    const plan = updateTactic(buildJourneyPlan(), sign, { links, owner: 'Ayu' })
    expect(getTactic(plan, sign)).toMatchObject({ links: ['beans'], owner: 'Ayu' })
  })

  it('cuts a name that is too long and keeps the plan when nothing changes', () => {
    const plan = buildJourneyPlan()
    const long = updateTactic(plan, sign, { name: 'x'.repeat(recordLimits.title + 5) })
    expect(getTactic(long, sign)?.name).toHaveLength(recordLimits.title)
    expect(updateTactic(plan, sign, { name: 'A sign at the corner' })).toBe(plan)
    expect(setTacticStatus(plan, [sign], 'running')).toBe(plan)
  })

  it('leaves out a number that is none of its quantity, and forgets one with null', () => {
    const plan = buildJourneyPlan()
    for (const wrong of [-1, 1.5, NaN, Infinity]) {
      expect(setTacticNumber(plan, sign, 'reach', buildEstimate(wrong))).toBe(plan)
    }
    expect(setTacticNumber(plan, sign, 'conversion', buildEstimate(1.2))).toBe(plan)
    expect(setTacticNumber(plan, sign, 'conversion', buildEstimate([0.3, 0.2, 0.4]))).toBe(plan)
    expect(getTactic(setTacticNumber(plan, sign, 'reach', null), sign)?.numbers).not.toHaveProperty('reach')
  })

  it('gives several the same status in one step', () => {
    const plan = setTacticStatus(buildJourneyPlan(), [sign, taste, tacticId('none')], 'stopped')
    expect([sign, taste].map((id) => getTactic(plan, id)?.status)).toEqual(['stopped', 'stopped'])
  })

  it('goes alone', () => {
    expect(tacticIdsOf(removeTactics(buildJourneyPlan(), [sign, tacticId('none')]), walkIns)).toEqual([
      'taste',
      'card',
    ])
  })
})

describe('what notes take along', () => {
  it('a channel takes its journeys with their tactics', () => {
    const plan = buildJourneyPlan()
    expect(describeRemoval(plan, [noteId('stall')])).toMatchObject({ journeys: 1, tactics: 3, cells: 0 })
    const without = removeNotes(plan, [noteId('stall')])
    expect(without.records.size).toBe(plan.records.size - 5)
  })

  it('a segment takes its cells and journeys', () => {
    const plan = buildJourneyPlan()
    expect(describeRemoval(plan, [noteId('regulars')])).toMatchObject({ journeys: 1, tactics: 3, cells: 2 })
  })

  it('a channel that becomes something else loses its journeys as if it were removed', () => {
    const moved = moveNote(buildJourneyPlan(), noteId('stall'), { block: 'key_partners', before: null })
    expect(getTactic(moved, sign)).toBeNull()
  })

  it('another note is only no longer linked', () => {
    const plan = updateTactic(buildJourneyPlan(), sign, { links: [noteId('beans')] })
    expect(describeRemoval(plan, [noteId('beans')])).toMatchObject({ tactics: 0, references: 1 })
    expect(getTactic(removeNotes(plan, [noteId('beans')]), sign)?.links).toEqual([])
  })
})
