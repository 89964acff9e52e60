import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { blocks, evidenceStates } from '#shared/model/note/note.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { blockState, columnCount, nextBlockToFill, planCountsOf } from '#shared/model/plan/planCounts.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { hasCard } from '#shared/model/relationship/hasCard.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { anyOperations } from '#tests/support/arbitraries.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

function countedByHand(plan: Plan) {
  const all = [...eachRecord(plan.records)]
  const cells = all.filter((record) => record.type === 'relationship').filter(isFilled)
  const cards = [...all.filter((record) => record.type === 'note'), ...cells.filter(hasCard)]
  const blockOf = (record: (typeof cards)[number]) =>
    record.type === 'note' ? record.block : 'customer_relationships'
  const evidenceOf = (of: typeof cards) =>
    Object.fromEntries(
      evidenceStates.map((state) => [state, of.filter(({ evidence }) => evidence === state).length]),
    )
  return {
    cards: cards.length,
    segments: cards.filter((record) => blockOf(record) === 'customer_segments').length,
    filled: cells.length,
    journeys: all.filter((record) => record.type === 'journey').length,
    tactics: all.filter((record) => record.type === 'tactic').length,
    experiments: all.filter((record) => record.type === 'experiment').length,
    gaps: cells.filter((cell) => gapOf(cell) > 0).length,
    over: cells.filter((cell) => gapOf(cell) < 0).length,
    evidence: evidenceOf(cards),
    blocks: Object.fromEntries(
      blocks.map((block) => {
        const here = cards.filter((record) => blockOf(record) === block)
        return [block, { cards: here.length, evidence: evidenceOf(here) }]
      }),
    ),
  }
}

describe('planCountsOf', () => {
  it('says the same as counting everything, after any operations', () => {
    fc.assert(
      fc.property(anyOperations, (operations) => {
        let plan = buildSmallPlan()
        for (const { name, apply } of operations) {
          plan = apply(plan)
          expect(planCountsOf(plan), name).toEqual(countedByHand(plan))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('gives the very same counts while a title is typed', () => {
    const plan = buildSmallPlan()
    const before = planCountsOf(plan)
    expect(planCountsOf(updateNote(plan, noteId('coffee'), { title: 'Longer' }))).toBe(before)
  })

  it('keeps the counts of every block that an edit does not touch', () => {
    const plan = buildSmallPlan()
    const before = planCountsOf(plan)
    const after = planCountsOf(updateNote(plan, noteId('coffee'), { evidence: 'supported' }))
    expect(after.blocks.channels).toBe(before.blocks.channels)
    expect(after.blocks.value_propositions).not.toBe(before.blocks.value_propositions)
  })
})

describe('columnCount', () => {
  it('is six, and seven once the transactional column is wanted or used', () => {
    const plan = buildSmallPlan()
    expect(columnCount(plan)).toBe(6)
    expect(columnCount(updateMeta(plan, { transactional: true }))).toBe(7)
    expect(
      columnCount(setRelationship(plan, noteId('students'), 'transactional', { expected: 'full' })),
    ).toBe(7)
  })
})

describe('blockState', () => {
  const stateAfter = (...evidence: readonly (typeof evidenceStates)[number][]) => {
    const notes = evidence.map((state, index) => buildNote({ id: `n${index}`, evidence: state }))
    return blockState(planCountsOf(buildPlan({ notes })).blocks.value_propositions)
  }

  it('names what most wants attention', () => {
    expect(stateAfter()).toBe('empty')
    expect(stateAfter('supported', 'supported')).toBe('supported')
    expect(stateAfter('supported', 'testing')).toBe('testing')
    expect(stateAfter('supported', 'testing', 'guess')).toBe('guesses')
    expect(stateAfter('contradicted', 'guess')).toBe('contradicted')
  })
})

describe('nextBlockToFill', () => {
  it('is the first empty block in teaching order, whatever is filled behind it', () => {
    const start = buildPlan()
    expect(nextBlockToFill(start)).toBe('customer_segments')
    const segment = buildPlan({
      notes: [
        buildNote({ id: 'regulars', block: 'customer_segments' }),
        buildNote({ id: 'stall', block: 'channels' }),
      ],
    })
    expect(nextBlockToFill(segment)).toBe('value_propositions')
    const offered = addNote(segment, { id: noteId('tea'), block: 'value_propositions', title: 'Tea' })
    expect(nextBlockToFill(offered)).toBe('customer_relationships')
    expect(nextBlockToFill(buildSmallPlan())).toBeNull()
  })
})
