import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOrder } from '#shared/document/order.ts'
import { eachRecord } from '#shared/document/records.ts'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn, experimentsOf, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { termsOf } from '#shared/model/experiment/seal.ts'
import { funnelIdsOf, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import { applyEdit, restoreUndoable, undoablePart } from '#shared/model/plan/applyEdit.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { sketchNoteIdsOf } from '#shared/model/sketch/editSketch.ts'
import { anyOperation } from '#tests/support/arbitraries.ts'
import { minutesLater, planId } from '#tests/support/builders.ts'
import { anyExperimentOperation } from '#tests/support/experimentOperations.ts'
import { anyTrialOperation } from '#tests/support/trialOperations.ts'
import { buildTrialPlan } from '#tests/support/trialBuilders.ts'

const manyTrials = fc.array(anyTrialOperation, { minLength: 1, maxLength: 25 })
const runs = { numRuns: 150 }

function reread(plan: Plan): Plan {
  const read = readRelasiFile(new TextEncoder().encode(formatPlan(plan)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value.report).toEqual({ upgradedFrom: null, dropped: [], setAside: [] })
  return read.value.plan
}

describe('funnels, experiments and sketches after any operations', () => {
  it('are sound, and a file carries them byte for byte', () => {
    fc.assert(
      fc.property(manyTrials, (operations) => {
        let plan = buildTrialPlan()
        for (const { name, apply } of operations) {
          plan = apply(plan)
          expect(checkPlan(plan), name).toEqual([])
        }
        const back = reread(plan)
        expect(back.records).toEqual(plan.records)
        expect(formatPlan(back)).toBe(formatPlan(plan))
      }),
      runs,
    )
  })

  it('stand in the order that sorting all of them gives', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyTrialOperation, anyOperation), { maxLength: 25 }), (operations) => {
        let plan = buildTrialPlan()
        for (const { name, apply } of operations) {
          plan = apply(plan)
          const all = [...eachRecord(plan.records)]
          const funnels = all.filter((record) => record.type === 'funnel').sort(compareOrder)
          const stages = all.filter((record) => record.type === 'stage').sort(compareOrder)
          const experiments = all.filter((record) => record.type === 'experiment').sort(compareOrder)
          const notes = all.filter((record) => record.type === 'sketch')
          const idsOf = <Id>(records: readonly { readonly id: Id }[]) => records.map(({ id }) => id)
          expect(funnelIdsOf(plan), name).toEqual(idsOf(funnels))
          for (const { id } of funnels) {
            expect(stageIdsOf(plan, id)).toEqual(idsOf(stages.filter(({ funnel }) => funnel === id)))
            const here = idsOf(notes.filter(({ funnel }) => funnel === id))
            expect(sketchNoteIdsOf(plan, id)).toEqual(here.sort())
          }
          for (const state of experimentStates) {
            expect(experimentIdsIn(plan, state)).toEqual(
              idsOf(experiments.filter((each) => each.state === state)),
            )
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the seal', () => {
  it('is on whatever runs, off whatever is planned, and the journal tells of each', () => {
    fc.assert(
      fc.property(manyTrials, (operations) => {
        let plan = buildTrialPlan()
        for (const { name, apply } of operations) {
          plan = apply(plan)
          for (const experiment of experimentsOf(plan)) {
            const { id, state, seal } = experiment
            if (state === 'running') expect(seal, name).not.toBeNull()
            if (state === 'idea' || state === 'ready') expect(seal, name).toBeNull()
            if (seal === null) continue
            const marks = marksOf(plan, id)
            expect(
              marks.map((mark) => mark.id),
              name,
            ).toContain(seal.entry)
          }
        }
      }),
      runs,
    )
  })

  it('holds what the experiment says now, whatever was changed since, and every change is a mark', () => {
    fc.assert(
      fc.property(fc.array(anyExperimentOperation, { minLength: 1, maxLength: 25 }), (operations) => {
        let plan = buildTrialPlan()
        for (const { name, apply } of operations) {
          const next = apply(plan)
          for (const experiment of experimentsOf(next)) {
            const { id, seal } = experiment
            if (seal === null) continue
            expect(seal.terms, name).toEqual(termsOf(next, experiment))
            const before = experimentsOf(plan).find((each) => each.id === id)?.seal
            if (before && JSON.stringify(before.terms) !== JSON.stringify(seal.terms)) {
              expect(marksOf(next, id).length, name).toBeGreaterThan(marksOf(plan, id).length)
            }
          }
          plan = next
        }
      }),
      runs,
    )
  })

  it('leaves marks that no undo, copy of the plan or older file takes away', () => {
    fc.assert(
      fc.property(manyTrials, (operations) => {
        const start = buildTrialPlan()
        let plan = start
        for (const { apply } of operations) plan = applyEdit(plan, apply(plan), minutesLater(1))
        const marks = (of: Plan) =>
          of.trail.journal.filter(({ kind }) => ['sealed', 'amended', 'looked', 'unsealed'].includes(kind))
        const said = marks(plan)
        expect(said.slice(0, marks(start).length)).toEqual(marks(start))
        const undone = restoreUndoable(plan, undoablePart(start), minutesLater(2))
        expect(marks(undone)).toEqual(said)
        const older = applyEdit(plan, start, minutesLater(3))
        expect(marks(older)).toEqual(said)
        const copy = duplicatePlan(plan, {
          planId: planId('copy'),
          name: 'Copy',
          now: minutesLater(4),
          entryId: 'copied',
        })
        expect(marks(copy)).toEqual(said)
        expect(marks(reread(plan))).toEqual(said)
      }),
      runs,
    )
  })
})
