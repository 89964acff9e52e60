import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import type { RecordId } from '#shared/lib/ids.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { linkIndexOf } from '#shared/model/plan/linkIndex.ts'
import type { Plan, PlanRecord } from '#shared/model/plan/plan.ts'
import { orphansOf, threadOf } from '#shared/model/plan/thread.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { anyOperations } from '#tests/support/arbitraries.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

function endsByHand(record: PlanRecord): readonly RecordId[] {
  switch (record.type) {
    case 'note':
      return [...record.segments, ...record.links]
    case 'relationship':
      return [record.segment, ...record.leansOn]
    case 'journey':
      return [record.segment, record.channel]
    case 'tactic':
      return [record.journey, ...record.links]
    case 'funnel':
      return named(record.journey)
    case 'stage':
    case 'sketch':
      return [record.funnel]
    case 'experiment':
      return named(record.stage, record.segment, record.journey, record.tactic, record.follows)
  }
}

const named = (...ids: readonly (RecordId | null)[]) => ids.filter((id) => id !== null)

function linksByHand(plan: Plan) {
  const ends = new Map<RecordId, readonly RecordId[]>()
  const pointers = new Map<RecordId, Set<RecordId>>()
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'relationship' && !isFilled(record)) continue
    const own = endsByHand(record)
    ends.set(record.id, own)
    for (const end of own) pointers.set(end, (pointers.get(end) ?? new Set()).add(record.id))
  }
  return { ends, pointers }
}

it('says the same as reading everything, after any operations and back', () => {
  fc.assert(
    fc.property(anyOperations, (operations) => {
      const start = buildSmallPlan()
      let plan = start
      for (const { name, apply } of operations) {
        plan = apply(plan)
        const { ends, pointers } = linkIndexOf(plan.records)
        expect({ ends, pointers }, name).toEqual(linksByHand(plan))
      }
      const { ends, pointers } = linkIndexOf(start.records)
      expect({ ends, pointers }).toEqual(linksByHand(start))
    }),
    { numRuns: 100 },
  )
})

it('threads and orphans stay the very same while a title is typed', () => {
  const plan = buildSmallPlan()
  const thread = threadOf(plan, noteId('regulars'))
  const orphans = orphansOf(plan)
  const typed = updateNote(plan, noteId('coffee'), { title: 'Longer' })
  expect(threadOf(typed, noteId('regulars'))).toBe(thread)
  expect(orphansOf(typed)).toBe(orphans)
})

it('orphans follow a link that is made', () => {
  const plan = buildSmallPlan()
  expect(orphansOf(plan)).toContain('stall')
  expect(orphansOf(updateNote(plan, noteId('stall'), { segments: [noteId('students')] }))).not.toContain(
    'stall',
  )
})
