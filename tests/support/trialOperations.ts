import fc from 'fast-check'
import type { RecordId } from '#shared/lib/ids.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import { addSketchNote, updateSketchNote } from '#shared/model/sketch/editSketch.ts'
import { anyExperimentOperation } from './experimentOperations.ts'
import { anyFunnelOperation } from './funnelOperations.ts'
import { anyNumber, pickTactic } from './journeyOperations.ts'
import { anyText, choice, type Operation } from './operation.ts'
import { fresh, pickExperiment, pickFunnel, pickSketch, pickStage, uuid } from './pickTrials.ts'
import { sketchId } from './trialBuilders.ts'

const anyPlace = fc.record({ x: anyNumber, y: anyNumber })

const sketching = fc
  .record({
    id: uuid('n').map(sketchId),
    at: choice,
    isNew: fc.boolean(),
    text: anyText,
    place: fc.oneof(anyPlace, fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 900 }) })),
  })
  .map(({ id, at, isNew, text, place }): Operation => ({
    name: `${isNew ? 'add' : 'update'}SketchNote ${JSON.stringify(place)}`,
    apply: (plan) =>
      isNew
        ? addSketchNote(plan, { id: fresh(plan, id), funnel: pickFunnel(plan, at), text, place })
        : updateSketchNote(plan, pickSketch(plan, at), { text, place }),
  }))

const removing = fc
  .array(fc.tuple(fc.constantFrom('funnel', 'stage', 'experiment', 'sketch', 'tactic'), choice), {
    minLength: 1,
    maxLength: 3,
  })
  .map((targets): Operation => ({
    name: `removeRecords ${targets.map(([kind]) => kind).join(' ')}`,
    apply: (plan) => {
      const ids = targets.map(([kind, index]): RecordId => {
        if (kind === 'funnel') return pickFunnel(plan, index)
        if (kind === 'stage') return pickStage(plan, index)
        if (kind === 'experiment') return pickExperiment(plan, index)
        return kind === 'sketch' ? pickSketch(plan, index) : pickTactic(plan, index)
      })
      return removeRecords(plan, ids)
    },
  }))

/** One of the real operations on funnels, stages, experiments and sketches with any arguments. */
export const anyTrialOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 10, arbitrary: anyFunnelOperation },
  { weight: 13, arbitrary: anyExperimentOperation },
  { weight: 2, arbitrary: sketching },
  { weight: 1, arbitrary: removing },
)
