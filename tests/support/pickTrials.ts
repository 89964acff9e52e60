import fc from 'fast-check'
import { getRecord } from '#shared/document/records.ts'
import type { ExperimentId, FunnelId, RecordId, SketchNoteId, StageId } from '#shared/lib/ids.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import type { Stamp } from '#shared/model/experiment/seal.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { trialIndexOf } from '#shared/model/plan/trialIndex.ts'
import { minutesLater } from './builders.ts'
import { anyNumber, pickOf } from './journeyOperations.ts'
import { experimentId, funnelId, sketchId, stageId } from './trialBuilders.ts'

/** Ids are random in life: here one that the plan has already is given an ending. */
export function fresh<Id extends RecordId>(plan: Plan, id: Id): Id {
  return getRecord(plan.records, id) === null ? id : fresh(plan, `${id}x` as Id) // safe: a test's own id
}

export const uuid = (first: string) => fc.uuid().map((text) => first + text.replaceAll('-', '').slice(6))
export const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  id: uuid('m'),
  at: fc.nat({ max: 10_000 }).map(minutesLater),
})

export const pickFunnel = (plan: Plan, index: number): FunnelId =>
  pickOf(funnelIdsOf(plan), index, funnelId('nowhere'))

export function pickStage(plan: Plan, index: number): StageId {
  const all = [...trialIndexOf(plan.records).stages.values()].flat().sort()
  return pickOf(all, index, stageId('nostage'))
}

export function pickExperiment(plan: Plan, index: number): ExperimentId {
  const ids = experimentsOf(plan).map(({ id }) => id)
  return pickOf(ids.sort(), index, experimentId('nothing'))
}

export function pickSketch(plan: Plan, index: number): SketchNoteId {
  const all = [...trialIndexOf(plan.records).sketches.values()].flat().sort()
  return pickOf(all, index, sketchId('nowords'))
}

export const anyDay = fc.constantFrom('2026-01-05', '2026-01-12', '2026-02-01', '2026-02-30', 'soon', '')
/** Also half a person, fewer than none and more than there are. */
export const anyCount = fc.oneof(fc.nat({ max: 500 }), anyNumber, fc.constantFrom(-3, 1e300, NaN))
