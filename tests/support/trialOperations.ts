import fc from 'fast-check'
import { getRecord } from '#shared/document/records.ts'
import type { ExperimentId, FunnelId, RecordId, SketchNoteId, StageId } from '#shared/lib/ids.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import {
  decisions,
  directions,
  experimentKinds,
  experimentStates,
} from '#shared/model/experiment/experiment.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import type { Stamp } from '#shared/model/experiment/seal.ts'
import { defaultDesign, lookPlans, rules, type TestDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiments, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { addFunnel, addStage } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds, funnelPeriods } from '#shared/model/funnel/funnel.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import {
  moveStages,
  updateFunnel,
  updateStages,
  withActuals,
  type StagePatch,
} from '#shared/model/funnel/updateFunnel.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { stages as journeyStages } from '#shared/model/journey/stages.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { removeRecords } from '#shared/model/plan/removeRecords.ts'
import { trialIndexOf } from '#shared/model/plan/trialIndex.ts'
import { addSketchNote, updateSketchNote } from '#shared/model/sketch/editSketch.ts'
import { minutesLater } from './builders.ts'
import { anyEstimate, anyNumber, pickJourney, pickOf, pickTactic } from './journeyOperations.ts'
import { anyText, choice, pick, type Operation } from './operation.ts'
import { experimentId, funnelId, sketchId, stageId } from './trialBuilders.ts'

/** Ids are random in life: here one that the plan has already is given an ending. */
function fresh<Id extends RecordId>(plan: Plan, id: Id): Id {
  return getRecord(plan.records, id) === null ? id : fresh(plan, `${id}x` as Id) // safe: a test's own id
}

const uuid = (first: string) => fc.uuid().map((text) => first + text.replaceAll('-', '').slice(6))
const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  id: uuid('m'),
  at: fc.nat({ max: 10_000 }).map(minutesLater),
})

const pickFunnel = (plan: Plan, index: number): FunnelId =>
  pickOf(funnelIdsOf(plan), index, funnelId('nowhere'))

function pickStage(plan: Plan, index: number): StageId {
  const all = [...trialIndexOf(plan.records).stages.values()].flat().sort()
  return pickOf(all, index, stageId('nostage'))
}

function pickExperiment(plan: Plan, index: number): ExperimentId {
  const ids = experimentsOf(plan).map(({ id }) => id)
  return pickOf(ids.sort(), index, experimentId('nothing'))
}

function pickSketch(plan: Plan, index: number): SketchNoteId {
  const all = [...trialIndexOf(plan.records).sketches.values()].flat().sort()
  return pickOf(all, index, sketchId('nowords'))
}

const anyDay = fc.constantFrom('2026-01-05', '2026-01-12', '2026-02-01', '2026-02-30', 'soon', '')
/** Also half a person, fewer than none and more than there are. */
const anyCount = fc.oneof(fc.nat({ max: 500 }), anyNumber, fc.constantFrom(-3, 1e300, NaN))

const funnelAdding = fc
  .record({
    id: uuid('f').map(funnelId),
    name: anyText,
    journey: fc.option(choice),
    period: fc.constantFrom(...funnelPeriods),
    stages: fc.uniqueArray(uuid('s').map(stageId), { minLength: 5, maxLength: 5 }),
  })
  .map(({ id, journey, stages, ...funnel }): Operation => ({
    name: 'addFunnel',
    apply: (plan) =>
      addFunnel(plan, {
        ...funnel,
        id: fresh(plan, id),
        stages: stages.map((each) => fresh(plan, each)),
        journey: journey === null ? null : pickJourney(plan, journey),
      }),
  }))

const funnelChanging = fc
  .record({
    at: choice,
    journey: fc.option(choice, { nil: undefined }),
    patch: fc.record(
      {
        name: anyText,
        notes: anyText,
        period: fc.constantFrom(...funnelPeriods),
        cohorts: fc.array(
          fc.record({ start: anyDay, active: fc.array(fc.option(anyCount), { maxLength: 4 }) }),
          { maxLength: 3 },
        ),
        lifetimes: fc.array(fc.record({ joined: anyDay, left: fc.option(anyDay) }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ at, journey, patch }): Operation => ({
    name: `updateFunnel ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const from = journey === undefined ? {} : { journey: pickJourney(plan, journey ?? 0) }
      return updateFunnel(plan, pickFunnel(plan, at), { ...patch, ...from })
    },
  }))

const stageAdding = fc
  .record({
    id: uuid('s').map(stageId),
    funnel: choice,
    kind: fc.option(fc.constantFrom(...aarrrKinds)),
    name: anyText,
    before: fc.option(choice),
  })
  .map(({ id, funnel, before, ...stage }): Operation => ({
    name: 'addStage',
    apply: (plan) =>
      addStage(
        plan,
        { ...stage, id: fresh(plan, id), funnel: pickFunnel(plan, funnel) },
        before === null ? null : pickStage(plan, before),
      ),
  }))

const stagePatch: fc.Arbitrary<StagePatch> = fc.record(
  {
    kind: fc.option(fc.constantFrom(...aarrrKinds)),
    name: anyText,
    event: anyText,
    property: anyText,
    who: anyText,
    isHidden: fc.boolean(),
    target: fc.option(fc.record({ of: fc.constantFrom('count' as const, 'rate' as const), value: anyCount })),
    rate: anyEstimate,
    feed: fc.option(fc.constantFrom(...journeyStages)),
    notes: anyText,
  },
  { requiredKeys: [] },
)

const stageChanging = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 3 }),
    patch: stagePatch,
    counts: fc.array(fc.tuple(anyDay, fc.option(anyCount)), { maxLength: 4 }),
  })
  .map(({ at, patch, counts }): Operation => ({
    name: `updateStages ${JSON.stringify([patch, counts])}`,
    apply: (plan) =>
      updateStages(
        plan,
        new Map(
          at.map((index) => {
            const id = pickStage(plan, index)
            const stage = getStage(plan, id)
            const counted = stage ? { actuals: withActuals(stage, new Map(counts)) } : {}
            return [id, { ...patch, ...counted }]
          }),
        ),
      ),
  }))

const stageMoving = fc
  .record({ at: fc.array(choice, { minLength: 1, maxLength: 3 }), before: fc.option(choice) })
  .map(({ at, before }): Operation => ({
    name: `moveStages ${at.length}`,
    apply: (plan) =>
      moveStages(
        plan,
        at.map((index) => pickStage(plan, index)),
        before === null ? null : pickStage(plan, before),
      ),
  }))

const experimentAdding = fc
  .record({
    id: uuid('e').map(experimentId),
    name: anyText,
    kind: fc.constantFrom(...experimentKinds),
    stage: fc.option(choice),
    createdAt: fc.nat({ max: 10_000 }).map(minutesLater),
  })
  .map(({ id, stage, ...experiment }): Operation => ({
    name: `addExperiment ${experiment.kind}`,
    apply: (plan) =>
      addExperiment(plan, {
        ...experiment,
        id: fresh(plan, id),
        stage: stage === null ? null : pickStage(plan, stage),
      }),
  }))

const anyRate = fc.option(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), anyNumber))

const anyDesign: fc.Arbitrary<TestDesign> = fc
  .record(
    {
      baseline: anyRate,
      worthwhile: anyRate,
      threshold: anyRate,
      planned: fc.option(anyCount),
      perDay: fc.option(anyCount),
      share: fc.oneof(fc.constant(0.5), anyNumber),
      alpha: fc.constantFrom(0.05, 0.1, 0, NaN),
      rule: fc.constantFrom(...rules),
      caring: fc.constantFrom(null, 0.002, 2),
      prior: fc.constantFrom({ a: 1, b: 1 }, { a: 3, b: 7 }, { a: 0, b: 1 }),
      looks: fc.record({
        plan: fc.constantFrom(...lookPlans),
        looks: fc.constantFrom(4, 21),
        conversions: fc.constant(400),
        expected: fc.constant(5000),
      }),
      isRandomised: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({ ...defaultDesign, ...parts }))

const anyCounts = fc.record({ people: fc.option(anyCount), conversions: fc.option(anyCount) })
const anyScore = fc.option(fc.oneof(fc.nat({ max: 11 }), anyNumber))

const experimentPatch: fc.Arbitrary<ExperimentPatch> = fc.record(
  {
    name: anyText,
    kind: fc.constantFrom(...experimentKinds),
    hypothesis: fc.record({
      change: anyText,
      metric: anyText,
      direction: fc.option(fc.constantFrom(...directions)),
      reason: anyText,
    }),
    background: anyText,
    owner: anyText,
    start: fc.option(anyDay),
    cost: fc.option(anyCount),
    criticality: fc.constantFrom(null, 1, 5),
    arms: fc.array(
      fc
        .tuple(uuid('a'), anyText, fc.constantFrom(1, 1, 9, 0), anyCounts)
        .map(([id, name, weight, counts]) => ({ id, name, weight, ...counts })),
      { maxLength: 4 },
    ),
    guardrails: fc.array(
      fc.record({
        id: uuid('g'),
        name: anyText,
        betterWhen: fc.constantFrom(...directions),
        counts: fc.array(anyCounts, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    design: anyDesign,
    metricsLooked: fc.oneof(fc.nat({ max: 20 }), anyNumber),
    learning: fc.record({ observed: anyText, learned: anyText, notShown: anyText, next: anyText }),
    decision: fc.option(fc.constantFrom(...decisions)),
    scores: fc.record({
      ice: fc.record({ impact: anyScore, confidence: anyScore, ease: anyScore }),
      rice: fc.record({ reach: anyScore, impact: anyScore, confidence: anyScore, effort: anyScore }),
      pie: fc.record({ potential: anyScore, importance: anyScore, ease: anyScore }),
    }),
    place: fc.option(fc.record({ x: anyNumber, y: anyNumber })),
  },
  { requiredKeys: [] },
)

const experimentChanging = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 3 }),
    patch: experimentPatch,
    links: fc.option(fc.tuple(choice, choice, choice, choice, choice)),
    stamp: anyStamp,
  })
  .map(({ at, patch, links, stamp }): Operation => ({
    name: `updateExperiments ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const ends = links === null ? {} : linksTo(plan, links)
      const ids = at.map((index) => pickExperiment(plan, index))
      return updateExperiments(plan, new Map(ids.map((id) => [id, { ...patch, ...ends }])), stamp)
    },
  }))

/** Any note may be meant as the segment, and the experiment itself as the one it follows. */
function linksTo(plan: Plan, [a, b, c, d, e]: readonly [number, number, number, number, number]) {
  return {
    stage: pickStage(plan, a),
    segment: pick(plan, b),
    journey: pickOf(journeyIdsOf(plan), c, pickJourney(plan, c)),
    tactic: pickTactic(plan, d),
    follows: pickExperiment(plan, e),
  }
}

const experimentMoving = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 4 }),
    state: fc.constantFrom(...experimentStates),
    before: fc.option(choice),
    stamp: anyStamp,
  })
  .map(({ at, state, before, stamp }): Operation => ({
    name: `moveExperiments ${at.length} to ${state}`,
    apply: (plan) =>
      moveExperiments(
        plan,
        at.map((index) => pickExperiment(plan, index)),
        { state, before: before === null ? null : pickExperiment(plan, before) },
        stamp,
      ),
  }))

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
  { weight: 2, arbitrary: funnelAdding },
  { weight: 2, arbitrary: funnelChanging },
  { weight: 1, arbitrary: stageAdding },
  { weight: 3, arbitrary: stageChanging },
  { weight: 2, arbitrary: stageMoving },
  { weight: 4, arbitrary: experimentAdding },
  { weight: 4, arbitrary: experimentChanging },
  { weight: 4, arbitrary: experimentMoving },
  { weight: 2, arbitrary: sketching },
  { weight: 1, arbitrary: removing },
)
