import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOrder } from '#shared/document/order.ts'
import { eachRecord } from '#shared/document/records.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { moveNote } from '#shared/model/note/moveNotes.ts'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { derivedNotes, filledCells, getRelationship } from '#shared/model/relationship/getRelationship.ts'
import { hasCard } from '#shared/model/relationship/hasCard.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { categories, relationshipId, type Relationship } from '#shared/model/relationship/relationship.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { anyOperations } from '#tests/support/arbitraries.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

function sortedByHand(plan: Plan, block: Block): string[] {
  return [...eachRecord(plan.records)]
    .filter((record) => record.type === 'note')
    .filter((note) => note.block === block)
    .sort(compareOrder)
    .map((note) => note.id)
}

function cellsByHand(plan: Plan, shows: (cell: Relationship) => boolean): string[] {
  return categories.flatMap((category) =>
    segmentsOf(plan)
      .map((segment) => plan.records.buckets.map((each) => each.get(relationshipId(segment, category))))
      .map((found) => found.find((record) => record !== undefined))
      .filter((record) => record?.type === 'relationship' && shows(record))
      .map((record) => record?.id ?? ''),
  )
}

describe('notesInBlock and derivedNotes', () => {
  it('say the same as sorting everything, after any operations', () => {
    fc.assert(
      fc.property(anyOperations, (operations) => {
        let plan = buildSmallPlan()
        for (const { name, apply } of operations) {
          plan = apply(plan)
          for (const block of blocks)
            expect(notesInBlock(plan, block), name).toEqual(sortedByHand(plan, block))
          expect(filledCells(plan), name).toEqual(cellsByHand(plan, isFilled))
          expect(derivedNotes(plan), name).toEqual(cellsByHand(plan, hasCard))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('give the very same lists after a text was typed', () => {
    const plan = buildSmallPlan()
    const lists = blocks.map((block) => notesInBlock(plan, block))
    const cells = derivedNotes(plan)
    let typed = updateNote(plan, noteId('coffee'), { title: 'Fresh coffee, fast' })
    typed = setRelationship(typed, noteId('regulars'), 'communities', { title: 'Friends of the stall' })
    expect(blocks.map((block) => notesInBlock(typed, block))).toEqual(lists)
    blocks.forEach((block, index) => expect(notesInBlock(typed, block)).toBe(lists[index]))
    expect(derivedNotes(typed)).toBe(cells)
  })

  it('leave a cell out whose levels went back to none, and its cost comes with them again', () => {
    const place = [noteId('regulars'), 'communities'] as const
    const cost = { lowMinor: 1, likelyMinor: 2, highMinor: 3 }
    let plan = setRelationship(buildSmallPlan(), ...place, { establishedCost: cost, established: 'full' })
    const cells = derivedNotes(plan)
    plan = setRelationship(plan, ...place, { expected: 'none', established: 'none' })
    expect(derivedNotes(plan)).toEqual(cells.filter((id) => id !== relationshipId(...place)))
    expect(filledCells(plan)).toEqual(cells)
    plan = setRelationship(plan, ...place, { established: 'light' })
    expect(derivedNotes(plan)).toEqual(cells)
    expect(getRelationship(plan, ...place)?.establishedCost).toEqual(cost)
  })

  it('keep the lists of the blocks that a new note is not in', () => {
    const plan = buildSmallPlan()
    const channels = notesInBlock(plan, 'channels')
    const next = addNote(plan, { id: noteId('new'), block: 'key_partners', title: 'Roasters' })
    expect(notesInBlock(next, 'channels')).toBe(channels)
    expect(notesInBlock(next, 'key_partners')).toEqual(['farmers', 'new'])
  })

  it('give the first lists again for an earlier plan', () => {
    const plan = buildSmallPlan()
    const before = notesInBlock(plan, 'customer_segments')
    const moved = moveNote(plan, noteId('offices'), {
      block: 'customer_segments',
      before: noteId('regulars'),
    })
    expect(notesInBlock(moved, 'customer_segments')).toEqual(['offices', 'regulars', 'students'])
    expect(notesInBlock(plan, 'customer_segments')).toBe(before)
  })

  it('order derived notes by category and then by segment', () => {
    expect(derivedNotes(buildSmallPlan())).toEqual([
      'rel:regulars:personal_assistance',
      'rel:students:self_service',
      'rel:offices:automated_services',
      'rel:regulars:communities',
    ])
  })
})
