import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffRecords } from '#shared/document/diff.ts'
import { emptyHistory, recordStep, redoStep, undoStep, type History } from '#shared/document/history.ts'
import { changeRecords, eachRecord, getRecord } from '#shared/document/records.ts'
import { applyEdit, restoreUndoable, undoablePart } from '#shared/model/plan/applyEdit.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import { estimateStepBytes } from '#shared/model/plan/estimateStepBytes.ts'
import type { Plan, UndoablePart } from '#shared/model/plan/plan.ts'
import { anyOperations, anyPlan } from '#tests/support/arbitraries.ts'
import { buildSmallPlan, minutesLater } from '#tests/support/builders.ts'
import type { Operation } from '#tests/support/operation.ts'

const runs = { numRuns: 300 }

function contentOf({ meta, records }: UndoablePart) {
  return { meta, records: [...eachRecord(records)].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

describe('after every operation', () => {
  it('checkPlan finds nothing', () => {
    fc.assert(
      fc.property(anyOperations, (operations) => {
        let plan = buildSmallPlan()
        for (const { name, apply } of operations) {
          plan = apply(plan)
          expect(checkPlan(plan), name).toEqual([])
        }
      }),
      runs,
    )
  })

  it('the plan before is as it was', () => {
    fc.assert(
      fc.property(anyPlan, anyOperations, (plan, operations) => {
        const before = JSON.stringify(contentOf(plan))
        operations.reduce((current, { apply }) => apply(current), plan)
        expect(JSON.stringify(contentOf(plan))).toBe(before)
      }),
      runs,
    )
  })

  it('records that did not change are the same objects', () => {
    fc.assert(
      fc.property(anyPlan, anyOperations, (start, operations) => {
        let plan = start
        for (const { apply } of operations) {
          const next = apply(plan)
          for (const record of eachRecord(next.records)) {
            const old = getRecord(plan.records, record.id)
            if (old !== null && JSON.stringify(old) === JSON.stringify(record)) expect(record).toBe(old)
          }
          plan = next
        }
      }),
      runs,
    )
  })

  it('an operation that changes nothing gives the very same plan', () => {
    fc.assert(
      fc.property(anyPlan, anyOperations, (start, operations) => {
        let plan = start
        for (const { name, apply } of operations) {
          const next = apply(plan)
          if (next !== plan) expect(contentOf(next), name).not.toEqual(contentOf(plan))
          plan = next
        }
      }),
      runs,
    )
  })
})

describe('diffRecords', () => {
  it('applied to before gives after', () => {
    fc.assert(
      fc.property(anyPlan, anyOperations, (before, operations) => {
        const after = operations.reduce((plan, { apply }) => apply(plan), before)
        const { added, changed, removed } = diffRecords(before.records, after.records)
        const applied = changeRecords(before.records, {
          put: [...added, ...changed.map((change) => change.after)],
          remove: removed.map((record) => record.id),
        })
        expect(applied).toEqual(after.records)
        expect(diffRecords(applied, after.records)).toEqual({ added: [], changed: [], removed: [] })
      }),
      runs,
    )
  })
})

/** What the document store does, without its clothes. */
interface Session {
  readonly plan: Plan
  readonly history: History<UndoablePart, string>
}

function commit({ plan, history }: Session, { name, apply }: Operation, now: string): Session {
  const next = applyEdit(plan, apply(plan), now)
  if (next === plan) return { plan, history }
  const bytes = estimateStepBytes(plan, next)
  return { plan: next, history: recordStep(history, undoablePart(plan), { label: name, group: null, bytes }) }
}

function travel(session: Session, step: typeof undoStep, now: string): Session | null {
  const moved = step<UndoablePart, string>(session.history, undoablePart(session.plan))
  return moved && { plan: restoreUndoable(session.plan, moved.state, now), history: moved.history }
}

describe('undo and redo', () => {
  it('undo after an edit is the identity of the undoable part, redo brings the edit back', () => {
    fc.assert(
      fc.property(anyOperations, (operations) => {
        let session: Session = { plan: buildSmallPlan(), history: emptyHistory() }
        operations.forEach((operation, index) => {
          const before = session.plan
          const edited = commit(session, operation, minutesLater(index))
          if (edited.plan !== before) {
            const undone = travel(edited, undoStep, minutesLater(index))
            expect(undone?.plan.meta).toBe(before.meta)
            expect(undone?.plan.records).toBe(before.records)
            const redone = undone && travel(undone, redoStep, minutesLater(index))
            expect(redone?.plan.meta).toBe(edited.plan.meta)
            expect(redone?.plan.records).toBe(edited.plan.records)
          }
          session = edited
        })
      }),
      runs,
    )
  })

  it('undoing everything leads back to the first state', () => {
    fc.assert(
      fc.property(anyOperations, (operations) => {
        const first = buildSmallPlan()
        let session = operations.reduce<Session>(
          (current, operation, index) => commit(current, operation, minutesLater(index)),
          { plan: first, history: emptyHistory() },
        )
        for (let undone = travel(session, undoStep, minutesLater(99)); undone !== null;) {
          session = undone
          undone = travel(session, undoStep, minutesLater(99))
        }
        expect(undoablePart(session.plan)).toEqual(undoablePart(first))
        expect(session.plan.records).toBe(first.records)
      }),
      runs,
    )
  })

  it('rev rises by one with every edit, undo and redo; time and journal never go back', () => {
    const anyDeed = fc.oneof(
      { weight: 3, arbitrary: anyOperations.map((operations) => ({ kind: 'edit' as const, operations })) },
      { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
    )
    const anyClock = fc.integer({ min: -10_000, max: 10_000 }).map(minutesLater)
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDeed, anyClock), { maxLength: 12 }), (deeds) => {
        let session: Session = { plan: buildSmallPlan(), history: emptyHistory() }
        const follow = (next: Session | null) => {
          if (next === null || next.plan === session.plan) return
          const [before, after] = [session.plan.trail, next.plan.trail]
          expect(after.rev).toBe(before.rev + 1)
          expect(after.updatedAt >= before.updatedAt).toBe(true)
          expect(after.journal.slice(0, before.journal.length)).toEqual(before.journal)
          expect(after.createdAt).toBe(before.createdAt)
          session = next
        }
        for (const [deed, now] of deeds) {
          if (deed.kind === 'undo') follow(travel(session, undoStep, now))
          else if (deed.kind === 'redo') follow(travel(session, redoStep, now))
          else for (const operation of deed.operations) follow(commit(session, operation, now))
        }
      }),
      runs,
    )
  })
})
