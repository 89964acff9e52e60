import { describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import { createNote } from '#shared/model/note/addNote.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { appendJournal, applyEdit, restoreUndoable } from '#shared/model/plan/applyEdit.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import { createPlan, defaultMeta } from '#shared/model/plan/createPlan.ts'
import { estimateStepBytes } from '#shared/model/plan/estimateStepBytes.ts'
import type { Plan, PlanRecord } from '#shared/model/plan/plan.ts'
import { summarizePlan } from '#shared/model/plan/summarizePlan.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { createRelationship } from '#shared/model/relationship/setRelationship.ts'
import {
  buildNote,
  buildPlan,
  buildSmallPlan,
  minutesLater,
  noteId,
  planId,
} from '#tests/support/builders.ts'

const entry = { id: 'e1', at: minutesLater(1), kind: 'restored', detail: {} } as const

describe('createPlan', () => {
  it('makes an empty plan at rev 1 whose journal says so', () => {
    const plan = createPlan({ planId: planId('p'), meta: defaultMeta, now: minutesLater(0) })
    expect(plan.trail).toMatchObject({ rev: 1, revision: null, journal: [{ kind: 'created' }] })
    expect(checkPlan(plan)).toEqual([])
  })
})

describe('applyEdit', () => {
  it('gives the very same plan when nothing changed', () => {
    const plan = buildSmallPlan()
    expect(applyEdit(plan, { ...plan }, minutesLater(9))).toBe(plan)
    expect(restoreUndoable(plan, { meta: plan.meta, records: plan.records }, minutesLater(9))).toBe(plan)
  })

  it('never takes a journal entry, an earlier time or another id from the operation', () => {
    const plan = appendJournal(buildSmallPlan(), entry)
    const changed: Plan = {
      ...updateMeta(plan, { name: 'New' }),
      planId: planId('other'),
      trail: { ...plan.trail, journal: [], createdAt: minutesLater(-9), rev: 0 },
    }
    const next = applyEdit(plan, changed, minutesLater(-100))
    expect(next.trail).toEqual({ ...plan.trail, rev: 2 })
    expect(next.planId).toBe(plan.planId)
  })

  it('takes journal entries that the operation added', () => {
    const plan = buildSmallPlan()
    const next = applyEdit(plan, appendJournal(updateMeta(plan, { name: 'New' }), entry), minutesLater(1))
    expect(next.trail.journal.at(-1)).toBe(entry)
    expect(appendJournal(next, entry)).toBe(next)
  })
})

describe('updateMeta', () => {
  it('gives the very same plan when nothing changes or the iteration is none', () => {
    const plan = buildSmallPlan()
    expect(updateMeta(plan, { name: 'Small plan', currency: { code: 'USD', exponent: 2 } })).toBe(plan)
    expect(updateMeta(plan, { iteration: 0 })).toBe(plan)
    expect(updateMeta(plan, { iteration: 2 }).meta.iteration).toBe(2)
  })
})

describe('summarizePlan', () => {
  it('counts and draws the plan small', () => {
    expect(summarizePlan(buildSmallPlan())).toMatchObject({
      name: 'Small plan',
      notes: 11,
      segments: 3,
      cells: 4,
      openQuestions: 1 + 3 + 2,
      thumbnail: {
        customer_segments: [
          [1, 1],
          [1, 2],
          [1, 3],
        ],
        value_propositions: [[2, 1]],
        channels: [[1, 0]],
        customer_relationships: [
          [3, 0],
          [1, 1],
          [1, 2],
          [1, 3],
          [1, 1],
        ],
      },
    })
  })

  it('stays within about 2 KB for the fullest plan', () => {
    const name = '漢'.repeat(300)
    const notes = Array.from({ length: 90 }, (_, index) =>
      buildNote({
        id: `n${index}`,
        block: index % 2 === 0 ? 'channels' : 'customer_segments',
        title: 'x'.repeat(400),
      }),
    )
    const plan = updateMeta(buildPlan({ notes }), { name })
    expect(new TextEncoder().encode(JSON.stringify(summarizePlan(plan))).length).toBeLessThan(2048)
  })
})

describe('estimateStepBytes', () => {
  it('is nothing for the same state and grows with what was replaced', () => {
    const plan = buildSmallPlan()
    expect(estimateStepBytes(plan, plan)).toBe(0)
    const long = updateNote(plan, noteId('coffee'), { details: 'x'.repeat(10_000) })
    const small = estimateStepBytes(plan, long)
    expect(small).toBeLessThan(4000)
    expect(estimateStepBytes(long, updateNote(long, noteId('coffee'), { details: '' }))).toBeGreaterThan(
      20_000,
    )
  })
})

describe('checkPlan', () => {
  const put = (...records: PlanRecord[]): Plan => {
    const plan = buildSmallPlan()
    return { ...plan, records: changeRecords(plan.records, { put: records }) }
  }
  const note = createNote({ id: noteId('x'), block: 'channels' })
  const cell = createRelationship(noteId('regulars'), 'co_creation')

  it.each<[string, string, PlanRecord]>([
    ['dangling_reference', 'links[0]', { ...note, links: [noteId('gone')] }],
    ['duplicate_reference', 'links[1]', { ...note, links: [noteId('stall'), noteId('stall')] }],
    ['self_link', 'links', { ...note, links: [noteId('x')] }],
    ['not_a_segment', 'segments', { ...note, segments: [noteId('stall')] }],
    ['misplaced_field', 'mark', { ...note, mark: 2 }],
    ['missing_mark', 'mark', { ...note, block: 'customer_segments' }],
    ['misplaced_field', 'channelKind', { ...note, block: 'key_partners', channelKind: 'web' }],
    ['bad_number', 'customers', { ...note, customers: -1 }],
    ['bad_order', 'order', { ...note, order: 'a00' }],
    ['bad_id', 'id', { ...note, id: noteId('a b') }],
    ['too_long', 'title', { ...note, title: 'x'.repeat(501) }],
    ['bad_text', 'details', { ...note, details: '\udc00' }],
    ['id_mismatch', 'id', { ...cell, category: 'communities' }],
    ['dangling_reference', 'segment', { ...createRelationship(noteId('gone'), 'communities') }],
    ['not_a_segment', 'segment', { ...createRelationship(noteId('stall'), 'communities') }],
    ['bad_cost', 'expectedCost', { ...cell, expectedCost: { lowMinor: 3, likelyMinor: 2, highMinor: 1 } }],
    ['duplicate_reference', 'motivations', { ...cell, motivations: ['retention', 'retention'] }],
    ['dangling_reference', 'leansOn[0]', { ...cell, leansOn: [noteId('gone')] }],
  ])('finds %s in %s', (code, field, record) => {
    expect(checkPlan(put(record))).toContainEqual(expect.objectContaining({ code, field, record: record.id }))
  })

  it('finds faults of the plan itself', () => {
    const plan = buildSmallPlan()
    const bad: Plan = {
      ...plan,
      planId: planId('no/path'),
      meta: { ...plan.meta, iteration: 0, name: 'x'.repeat(201) },
      records: { ...plan.records, size: 3 },
      trail: { ...plan.trail, updatedAt: 'now', journal: [entry, entry] },
    }
    expect(checkPlan(bad).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'bad_id planId',
      'bad_number meta.iteration',
      'too_long meta.name',
      'bad_time updatedAt',
      'duplicate_id journal',
      'bad_number records',
    ])
  })
})
