import { describe, expect, it } from 'vitest'
import type { Revision } from '#shared/lib/ids.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { applyEdit } from '#shared/model/plan/applyEdit.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import {
  changedSinceRevision,
  compareRevisions,
  replacePlan,
  stampRevision,
} from '#shared/model/plan/revisions.ts'
import { buildSmallPlan, minutesLater, noteId, planId } from '#tests/support/builders.ts'

let minutes = 0

function edit(plan: Plan): Plan {
  minutes += 1
  return applyEdit(
    plan,
    updateNote(plan, noteId('coffee'), { title: `Edit ${minutes}` }),
    minutesLater(minutes),
  )
}

const save = (plan: Plan, revision: string) => stampRevision(plan, revision as Revision)
const compare = (ours: Plan | null, theirs: Plan) => compareRevisions(ours?.trail ?? null, theirs.trail)

describe('stampRevision', () => {
  it('puts the old revision in front of the ancestors and is no edit', () => {
    const saved = save(save(buildSmallPlan(), 'r1'), 'r2')
    expect(saved.trail).toMatchObject({ rev: 1, revision: 'r2', revisionRev: 1, ancestors: ['r1'] })
    expect(changedSinceRevision(saved.trail)).toBe(false)
    expect(changedSinceRevision(edit(saved).trail)).toBe(true)
    expect(changedSinceRevision(buildSmallPlan().trail)).toBe(true)
  })

  it('remembers the last fifty', () => {
    let plan = buildSmallPlan()
    for (let index = 0; index < 60; index += 1) plan = save(plan, `r${index}`)
    expect(plan.trail.ancestors).toHaveLength(50)
    expect(plan.trail.ancestors[0]).toBe('r58')
    expect(checkPlan(plan)).toEqual([])
  })
})

describe('opening a file', () => {
  const first = save(edit(buildSmallPlan()), 'r1')

  it('of a plan we do not have adds it', () => {
    expect(compare(null, first)).toBe('add')
  })

  it('that is what we have, or what we went on from, opens ours', () => {
    expect(compare(first, first)).toBe('same')
    expect(compare(edit(first), first)).toBe('same')
  })

  it('older than ours opens ours', () => {
    const later = save(edit(first), 'r2')
    expect(compare(later, first)).toBe('older')
    expect(compare(edit(later), first)).toBe('older')
  })

  it('that went on from ours replaces ours when ours was left alone', () => {
    const theirs = save(edit(save(edit(first), 'r2')), 'r3')
    expect(compare(first, theirs)).toBe('replace')
    expect(compare(edit(first), theirs)).toBe('conflict')
  })

  it('with another line of its own is a conflict', () => {
    expect(compare(save(edit(first), 'ours'), save(edit(first), 'theirs'))).toBe('conflict')
  })

  it('of a plan that never was in a file is a conflict unless it is the same state', () => {
    const plan = edit(buildSmallPlan())
    expect(compare(plan, plan)).toBe('same')
    expect(compare(plan, edit(plan))).toBe('conflict')
    expect(compare(edit(plan), first)).toBe('conflict')
  })

  it('that is a copy with edits after its revision is never taken for the revision', () => {
    const copy = edit(first)
    expect(compare(copy, copy)).toBe('same')
    expect(compare(first, copy)).toBe('replace')
    expect(compare(edit(copy), copy)).toBe('conflict')
    expect(compare(save(edit(first), 'r2'), copy)).toBe('conflict')
  })
})

describe('replacePlan', () => {
  it('takes the content of the file, goes on with rev and keeps both journals and lines', () => {
    const first = save(edit(buildSmallPlan()), 'r1')
    const ours = save(edit(edit(edit(first))), 'r2')
    const theirs = save(edit(first), 't1')
    const now = minutesLater(500)
    const plan = replacePlan(ours, theirs, { now, entryId: 'entry' })
    expect(plan.records).toBe(theirs.records)
    expect(plan.trail).toMatchObject({
      rev: ours.trail.rev + 1,
      revision: 't1',
      revisionRev: ours.trail.rev + 1,
      ancestors: ['r1', 'r2'],
      updatedAt: now,
      createdAt: ours.trail.createdAt,
    })
    expect(plan.trail.journal.map(({ kind }) => kind)).toEqual(['created', 'replaced'])
    expect(compare(plan, theirs)).toBe('same')
    expect(compare(plan, ours)).toBe('older')
    expect(checkPlan(plan)).toEqual([])
  })
})

describe('duplicatePlan', () => {
  it('keeps record ids and the journal, and belongs to no file', () => {
    const plan = save(edit(buildSmallPlan()), 'r1')
    const now = minutesLater(600)
    const copy = duplicatePlan(plan, { planId: planId('copy'), name: 'Copy', now, entryId: 'entry' })
    expect(copy.records).toBe(plan.records)
    expect(copy.meta.name).toBe('Copy')
    expect(copy.planId).toBe('copy')
    expect(copy.trail).toMatchObject({ rev: 1, revision: null, revisionRev: null, ancestors: ['r1'] })
    expect(copy.trail.journal.map(({ kind }) => kind)).toEqual(['created', 'duplicated'])
    expect(copy.trail.journal.at(-1)?.detail).toEqual({ from: 'plan', rev: plan.trail.rev })
    expect(checkPlan(copy)).toEqual([])
  })
})
