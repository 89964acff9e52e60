import { describe, expect, it } from 'vitest'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { orphansOf, threadOf } from '#shared/model/plan/thread.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

describe('threadOf', () => {
  const plan = buildSmallPlan()
  const personal = relationshipId(noteId('regulars'), 'personal_assistance')

  it('a segment leads to what serves it, to its cells and to what they lean on', () => {
    const community = relationshipId(noteId('regulars'), 'communities')
    expect([...threadOf(plan, noteId('regulars'))].sort()).toEqual(
      ['regulars', 'coffee', 'barista', personal, community].sort(),
    )
  })

  it('a leaned-on note leads to the cell, to its segment and to notes linked from either side', () => {
    expect([...threadOf(plan, noteId('barista'))].sort()).toEqual(
      ['barista', 'roasting', 'regulars', personal].sort(),
    )
    expect([...threadOf(plan, noteId('roasting'))].sort()).toEqual(['barista', 'roasting'])
  })

  it('a cell leads to its segment and to what it leans on', () => {
    expect([...threadOf(plan, personal)].sort()).toEqual(['barista', personal, 'regulars'].sort())
  })

  it('of a record that is gone is empty', () => {
    expect(threadOf(plan, noteId('nobody')).size).toBe(0)
  })
})

describe('orphansOf', () => {
  it('lists in teaching order what nothing points at and what points at nothing', () => {
    expect(orphansOf(buildSmallPlan())).toEqual(['stall', 'chat', 'cups', 'farmers', 'beans'])
  })

  it('counts a segment as one while no note serves it and no cell is about it', () => {
    const lonely = buildPlan({ notes: [buildNote({ id: 'regulars', block: 'customer_segments' })] })
    expect(orphansOf(lonely)).toEqual(['regulars'])
    const served = buildPlan({
      notes: [
        buildNote({ id: 'regulars', block: 'customer_segments' }),
        buildNote({ id: 'tea', segments: [noteId('regulars')] }),
      ],
    })
    expect(orphansOf(served)).toEqual([])
  })
})
