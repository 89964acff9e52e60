import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyHistory, recordStep, redoStep, undoStep, type History } from '#shared/document/history.ts'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import { experimentStates, type Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel } from '#shared/model/funnel/addFunnel.ts'
import { updateStage } from '#shared/model/funnel/updateFunnel.ts'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import { applyEdit, restoreUndoable, undoablePart } from '#shared/model/plan/applyEdit.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import type { Plan, UndoablePart } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import { replacePlan } from '#shared/model/plan/revisions.ts'
import { buildPlan, minutesLater, planId, testTime } from '#tests/support/builders.ts'

const id = 'experiment-1' as ExperimentId // safe: tests name their records
const stageIds = ['s1', 's2', 's3', 's4', 's5'] as unknown as readonly StageId[] // safe: likewise

function buildStart(): Plan {
  const funnel = addFunnel(buildPlan(), {
    id: 'funnel-1' as FunnelId, // safe: likewise
    name: '',
    journey: null,
    period: 'week',
    stages: stageIds,
  })
  const stage = stageIds[1] ?? null
  return addExperiment(funnel, { id, kind: 'ab', name: 'Test', stage, createdAt: testTime })
}

type Deed =
  | { readonly kind: 'change'; readonly patch: ExperimentPatch }
  | { readonly kind: 'move'; readonly state: Experiment['state'] }
  | { readonly kind: 'count'; readonly people: number }
  | { readonly kind: 'remove' | 'undo' | 'redo' | 'duplicate' | 'reopen' }

const anyDesign = fc.record({
  baseline: fc.constantFrom(null, 0.05, 0.1),
  worthwhile: fc.constantFrom(null, 0.06, 0.2),
  planned: fc.constantFrom(null, 100, 8158),
  alpha: fc.constantFrom(0.05, 0.01),
})
const anyPatch: fc.Arbitrary<ExperimentPatch> = fc.oneof(
  anyDesign.map((design) => ({ design: { ...defaultDesign, ...design } })),
  fc.constantFrom('ab', 'threshold', 'several').map((kind) => ({ kind }) as const),
  fc.string({ maxLength: 5 }).map((notes) => ({ notes })),
  fc.constantFrom('', 'paid').map((event) => ({ event })),
  fc.constantFrom('', 'strangers').map((who) => ({ who })),
  fc.integer({ min: 1, max: 3 }).map((metricsLooked) => ({ metricsLooked })),
  fc.constantFrom('Refunds', 'Calls').map((name) => ({
    guardrails: [{ id: 'g', name, betterWhen: 'down' as const, counts: [] }],
  })),
)
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: anyPatch.map((patch) => ({ kind: 'change' as const, patch })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...experimentStates).map((state) => ({ kind: 'move' as const, state })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 900 }).map((people) => ({ kind: 'count' as const, people })),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('undo', 'redo', 'duplicate', 'reopen', 'remove')
      .map((kind) => ({ kind }) as const),
  },
)

interface Session {
  readonly plan: Plan
  readonly history: History<UndoablePart, string>
}

/** One deed as the app does it; `older` is the file as it was before anything happened. */
function follow({ plan, history }: Session, deed: Deed, older: Plan, at: number): Session {
  const stamp = { id: `stamp-${at}`, at: minutesLater(at) }
  const now = minutesLater(at)
  const commit = (next: Plan): Session => {
    const edited = applyEdit(plan, next, now)
    if (edited === plan) return { plan, history }
    const step = { label: deed.kind, group: null, bytes: 100 }
    return { plan: edited, history: recordStep(history, undoablePart(plan), step) }
  }
  const travel = (step: typeof undoStep): Session => {
    const moved = step<UndoablePart, string>(history, undoablePart(plan))
    return moved
      ? { plan: restoreUndoable(plan, moved.state, now), history: moved.history }
      : { plan, history }
  }
  switch (deed.kind) {
    case 'change':
      return commit(updateExperiment(plan, id, deed.patch, stamp))
    case 'move':
      return commit(moveExperiments(plan, [id], { state: deed.state, before: null }, stamp))
    case 'count': {
      const actuals = [{ start: '2026-01-05', count: deed.people }]
      return commit(stageIds.slice(0, 2).reduce((next, stage) => updateStage(next, stage, { actuals }), plan))
    }
    case 'remove':
      return commit(removeRecords(plan, [id]))
    case 'undo':
      return travel(undoStep)
    case 'redo':
      return travel(redoStep)
    case 'duplicate': {
      const copy = { planId: planId(`copy-${at}`), name: 'Copy', now, entryId: `copied-${at}` }
      return { plan: duplicatePlan(plan, copy), history: emptyHistory() }
    }
    case 'reopen':
      return { plan: replacePlan(plan, older, { now, entryId: `replaced-${at}` }), history: emptyHistory() }
  }
}

describe('a mark on a sealed rule', () => {
  it('stays whatever is done, undone, copied or opened again', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 30 }), (deeds) => {
        const older = buildStart()
        let session: Session = { plan: older, history: emptyHistory() }
        deeds.forEach((deed, at) => {
          const before = marksOf(session.plan, id)
          session = follow(session, deed, older, at)
          expect(marksOf(session.plan, id).slice(0, before.length), deed.kind).toEqual(before)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is left by every change of what decides, and by nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 30 }), (deeds) => {
        const older = buildStart()
        let session: Session = { plan: older, history: emptyHistory() }
        deeds.forEach((deed, at) => {
          const [before, marks] = [session.plan, marksOf(session.plan, id).length]
          session = follow(session, deed, older, at)
          const [was, is] = [getExperiment(before, id), getExperiment(session.plan, id)]
          const isMarked = marksOf(session.plan, id).length > marks
          if (deed.kind === 'count') expect([isMarked, is?.seal], deed.kind).toEqual([false, was?.seal])
          if (deed.kind !== 'change' || !was?.seal || !is?.seal) return
          expect(isMarked).toBe(JSON.stringify(was.seal.terms) !== JSON.stringify(is.seal.terms))
        })
      }),
      { numRuns: 300 },
    )
  })

  it('tells how many were counted before the rule was sealed', () => {
    const plan = buildStart()
    const arms = getExperiment(plan, id)?.arms.map((arm) => ({ ...arm, people: 6, conversions: 1 })) ?? []
    const stamp = (at: number) => ({ id: `stamp-${at}`, at: minutesLater(at) })
    const start = (of: Plan) => moveExperiments(of, [id], { state: 'running', before: null }, stamp(2))
    expect(marksOf(start(plan), id)[0]?.detail['counted']).toBe(0)
    expect(marksOf(start(updateExperiment(plan, id, { arms }, stamp(1))), id)[0]?.detail['counted']).toBe(12)
  })
})
